/** The line below the map: what can be done where one is, by keys and by hand. */
import { Lock } from 'lucide-react'
import { memo, type ReactNode } from 'react'
import { useIsCollapsed } from '../../model/document/collapsed.ts'
import { useDocument } from '../../model/document/document-store.ts'
import { savedViews } from '../../model/document/view-store.ts'
import { type SessionState, useSession } from '../../model/session/session-store.ts'
import { saveSettings, useSettings } from '../../model/session/settings-store.ts'
import { Button } from '../../ui/button.tsx'
import { type KeyHint, KeyHints } from '../../ui/keys/key-hints.tsx'
import { AgendaTimer } from '../agenda/agenda-timer.tsx'
import { ViewsPopover } from '../views/views-popover.tsx'
import { GapsOutOfView } from './gaps-out-of-view.tsx'
import styles from './map-foot.module.css'

export const MapFoot = memo(function MapFoot(): ReactNode {
  const areHintsOn = useSettings(({ areKeyHintsOn }) => areKeyHintsOn)
  const hasViews = useDocument((state) => savedViews(state).length > 0)
  const isLocked = useSettings(({ isLayoutLocked }) => isLayoutLocked)
  const isTimed = useSettings(({ agendaRun }) => agendaRun !== null)
  if (!areHintsOn && !hasViews && !isLocked && !isTimed) return null
  return (
    <div className={styles.foot} data-map-tools>
      {areHintsOn && <Hints />}
      <GapsOutOfView />
      {isLocked && (
        <Button
          size="small"
          variant="quiet"
          icon={<Lock aria-hidden />}
          tooltip="Unlock layout"
          tooltipSide="top"
          onClick={() => saveSettings({ isLayoutLocked: false })}
        >
          Layout locked
        </Button>
      )}
      <AgendaTimer isOverWall={false} />
      <ViewsPopover />
    </div>
  )
})

function Hints(): ReactNode {
  const isReadOnly = useDocument(({ readOnly }) => readOnly !== null)
  const place = useSession(placeOf)
  const isFelt = useDocument(({ document }) => (document?.personas.size ?? 0) > 0)
  const areSingleKeysOn = useSettings((settings) => settings.areSingleKeysOn)
  const isFolded = useIsCollapsed(
    useSession(({ selectedStageId, selectedChannelId }) => selectedStageId ?? selectedChannelId ?? ''),
  )
  if (isReadOnly || place === null) return null
  const shown = hints[place]
    .filter((hint) => hint !== feeling || isFelt)
    .map((hint) => (hint === fold && isFolded ? unfold : hint))
    .map(([keys, words]): KeyHint => [keys === '?' && !areSingleKeysOn ? 'F1' : keys, words])
  return <KeyHints place={place} hints={shown} />
}

const feeling: KeyHint = ['Mod+Up', 'raise emotion']
const fold: KeyHint = ['Alt+F', 'collapse']
const unfold: KeyHint = ['Alt+F', 'expand']
const all: KeyHint = ['?', 'all shortcuts']
const hints = {
  nothing: [[null, 'Select a cell and type to add a touchpoint'], [null, 'Right-click for more'], all],
  draft: [['Enter', 'add below'], ['Tab', 'add in next stage'], feeling, ['Escape', 'done']],
  title: [['Enter', 'done'], ['Tab', 'add in next stage'], feeling],
  card: [['Enter', 'next one'], ['Alt+C', 'connect'], feeling, ['Alt+A', 'pain'], all],
  cards: [['Alt+C', 'connect in a row'], feeling, ['Alt+Right', 'move'], all],
  cell: [['Enter', 'add, or just type'], ['Mod+V', 'paste lines'], ['Up', 'go to headers'], all],
  header: [['Enter', 'rename, or just type'], ['Alt+Right', 'move'], fold, ['Delete', 'delete']],
  name: [
    ['Enter', 'done'],
    ['Tab', 'name the next one'],
  ],
  connection: [
    ['Enter', 'label'],
    ['Alt+L', 'next one'],
    ['Right', 'go to end'],
    ['Delete', 'delete'],
  ],
} as const satisfies Readonly<Record<string, readonly KeyHint[]>>

function placeOf(session: SessionState): keyof typeof hints | null {
  const { editing } = session
  if (session.connectingFromId !== null) return null
  if (editing?.what === 'touchpoint') return editing.draft ? 'draft' : 'title'
  if (editing?.what === 'stage' || editing?.what === 'channel') return 'name'
  if (editing) return null
  if (session.selectedTouchpointIds.size > 0) return session.selectedTouchpointIds.size > 1 ? 'cards' : 'card'
  if (session.selectedConnectionIds.size > 0) return 'connection'
  if (session.selectedStageId ?? session.selectedChannelId) return 'header'
  return session.focusedCell ? 'cell' : 'nothing'
}
