/** Dragging a stage's or a channel's header to another place: where it would land, and the one step that puts it there. */
import type { PointerEvent } from 'react'
import { create } from 'zustand'
import { moveInGrid } from '../../../shared/journey/edits/grid-edits.ts'
import type { Id } from '../../../shared/journey/schema.ts'
import { edit, useDocument } from '../../model/document/document-store.ts'
import { currentLayout } from '../../model/map-view/layout-store.ts'
import { toCanvasPoint } from '../../model/map-view/view-port.ts'
import { useSettings } from '../../model/session/settings-store.ts'
import { followPointer } from '../pointer/follow-pointer.ts'

type List = 'stages' | 'channels'
type HeaderDrag = {
  readonly list: List
  readonly id: Id
  /** Which place among the others it would take. */
  readonly at: number
  /** Where the line stands that shows it: x for stages, y for channels, in canvas units. */
  readonly line: number
}

export const useHeaderDrag = create<{ readonly drag: HeaderDrag | null }>(() => ({ drag: null }))

export function beginHeaderDrag(event: PointerEvent, list: List, id: Id): void {
  if (event.button !== 0 || useDocument.getState().readOnly || useSettings.getState().isLayoutLocked) return
  followPointer(event, {
    move: (point) => {
      const { x, y } = toCanvasPoint(point)
      useHeaderDrag.setState({ drag: landing(list, id, list === 'stages' ? x : y) })
    },
    drop: () => {
      const { drag } = useHeaderDrag.getState()
      useHeaderDrag.setState({ drag: null })
      if (!drag) return
      const label = list === 'stages' ? 'Move stage' : 'Move channel'
      edit(label, (document) => moveInGrid(document, list, id, drag.at))
    },
    cancel: () => useHeaderDrag.setState({ drag: null }),
  })
}

function landing(list: List, id: Id, along: number): HeaderDrag | null {
  const layout = currentLayout()
  if (!layout) return null
  const spans =
    list === 'stages'
      ? layout.stages.map((stage) => ({ id: stage.stageId, start: stage.x, length: stage.width }))
      : layout.channels.map((channel) => ({ id: channel.channelId, start: channel.y, length: channel.height }))
  const place = spans.filter(({ start, length }) => start + length / 2 < along).length
  const own = spans.findIndex((span) => span.id === id)
  const last = spans.at(-1)
  const line = spans[place]?.start ?? (last ? last.start + last.length : 0)
  return { list, id, at: place > own ? place - 1 : place, line }
}
