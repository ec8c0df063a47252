import type { ReactNode } from 'react'
import { type Cell, cellKey, inOrder, type JourneyDocument } from '../../../shared/journey/document.ts'
import { moveTouchpoints } from '../../../shared/journey/edits/edits.ts'
import type { Id, Touchpoint } from '../../../shared/journey/schema.ts'
import { nameOrUntitled } from '../../../shared/words/names.ts'
import { KindIcon } from '../../looks/kind-look.tsx'
import { edit, endMerge } from '../../model/document/document-store.ts'
import { useSession } from '../../model/session/session-store.ts'
import { ChooseField, type ChooseOption } from '../../ui/choose/choose-field.tsx'
import { findOptions } from './find-options.ts'
import { closeCell } from './outline-store.ts'

/** In the place of a title: the stage and channel that the selected touchpoints move to. */
export function MoveField({ document, touchpoint }: { document: JourneyDocument; touchpoint: Touchpoint }): ReactNode {
  const selectedIds = useSession(({ selectedTouchpointIds }) => selectedTouchpointIds)
  const ids: readonly Id[] = selectedIds.has(touchpoint.id) ? [...selectedIds] : [touchpoint.id]
  return (
    <ChooseField<Cell>
      label={`Move ${nameOrUntitled(touchpoint.title, 'touchpoint')} to`}
      placeholder="Move to stage, channel"
      typed=""
      options={cellsBesides(document, touchpoint)}
      find={findOptions}
      onChoose={(cell) => {
        endMerge()
        edit('Move touchpoint', (before) => moveTouchpoints(before, ids, cell))
      }}
      onLeave={closeCell}
    />
  )
}

function cellsBesides(document: JourneyDocument, own: Cell): readonly ChooseOption<Cell>[] {
  return inOrder(document.stages).flatMap((stage) =>
    inOrder(document.channels).flatMap((channel): readonly ChooseOption<Cell>[] => {
      const cell = { stageId: stage.id, channelId: channel.id }
      if (cellKey(cell) === cellKey(own)) return []
      const label = `${nameOrUntitled(stage.name, 'stage')}, ${nameOrUntitled(channel.name, 'channel')}`
      return [{ key: cellKey(cell), value: cell, label, icon: <KindIcon kind={channel.kind} size={13} isBare /> }]
    }),
  )
}
