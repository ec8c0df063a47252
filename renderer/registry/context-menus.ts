/**
 * What a right click offers, by what it meets, and what buttons drop: choices from the table of actions. A card
 * offers what is done often; all else is in the menu bar, the palette and the details.
 */

import { noteColors } from '../../shared/journey/edits/note-edits.ts'
import { kinds, noteKinds, ownerships, phases, states, statuses } from '../../shared/journey/fields/vocabulary.ts'
import { insightNames } from '../../shared/journey/insights.ts'
import type { MenuEntry } from '../ui/menu.tsx'
import { allActions } from './registry.ts'

export type MenuPlace =
  | 'card'
  | 'cards'
  | 'cell'
  | 'stage'
  | 'channel'
  | 'connection'
  | 'note'
  | 'feeling'
  | 'insights'
  | 'canvas'
  | 'state'
  | 'share'
  | 'zoom'
  | 'library'

/** Under a heading, labels go without what it says: "Status" over "Live". */
type Group = readonly string[] | { readonly heading: string; readonly ids: readonly string[] }

const clipboard: Group = ['cut', 'copy', 'paste', 'pasteAndMatchStyle', 'duplicate']
const qualities: Group = ['feel-better', 'feel-worse', 'toggle-moment-of-truth']
const status: Group = { heading: 'Status', ids: statuses.map((one) => `status-${one}`) }
const ownership: Group = { heading: 'Ownership', ids: ownerships.map((one) => `ownership-${one}`) }
const offers: Readonly<Record<MenuPlace, readonly Group[]>> = {
  card: [
    ['edit-title', 'add-touchpoint', 'connect'],
    ['write-pains', 'write-opportunities', 'toggle-moment-of-truth'],
    ['duplicate', 'delete'],
  ],
  cards: [['connect'], qualities, status, ownership, clipboard, ['split-channel', 'fit-selection', 'delete']],
  cell: [
    ['add-touchpoint', 'paste', 'pasteAndMatchStyle'],
    ['add-stage', 'add-channel', 'split-channel'],
    ['add-note', 'select-all', 'fit-selection'],
  ],
  stage: [
    ['edit-title', 'move-left', 'move-right', 'add-stage', 'toggle-collapsed', 'fit-selection'],
    { heading: 'Phase', ids: phases.map((phase) => `phase-${phase}`) },
    ['delete'],
  ],
  channel: [
    ['edit-title', 'move-up', 'move-down', 'add-channel', 'split-channel', 'toggle-collapsed', 'fit-selection'],
    { heading: 'Channel kind', ids: kinds.map((kind) => `kind-${kind}`) },
    ['delete'],
  ],
  connection: [
    ['edit-title', 'reconnect-from', 'reconnect-to', 'reverse-connection'],
    ['go-to-start', 'go-to-end'],
    ['delete'],
  ],
  note: [
    ['edit-note', 'duplicate-note'],
    { heading: 'Kind', ids: noteKinds.map((kind) => `note-kind-${kind}`) },
    ['note-owner', 'note-due', 'note-answer'],
    { heading: 'Colour', ids: noteColors.map((color) => `note-${color}`) },
    ['delete'],
  ],
  feeling: [['feel-better', 'feel-worse', 'feel-unknown'], ['next-persona'], ['edit-title', 'toggle-moment-of-truth']],
  insights: [insightNames.map((name) => `toggle-insight-${name}`), ['toggle-insights', 'add-persona']],
  canvas: [
    ['add-stage', 'add-channel', 'add-note'],
    ['paste', 'pasteAndMatchStyle', 'select-all'],
    ['fit', 'zoom-100'],
  ],
  state: [states.map((state) => `state-${state}`), ['derive-to-be']],
  share: [
    ['export', 'copy-picture'],
    ['report', 'compare'],
  ],
  zoom: [
    ['zoom-in', 'zoom-out', 'zoom-100'],
    ['fit', 'fit-whole', 'fit-selection'],
    ['toggle-overview', 'outline'],
  ],
  library: [
    ['backups', 'help', 'user-guide'],
    ['theme-system', 'theme-light', 'theme-dark', 'theme-contrast'],
  ],
}

/** As things are now: what can't run now is there, but off. */
export function contextEntries(place: MenuPlace): readonly MenuEntry[] {
  return offers[place].flatMap((group, index) => [
    ...(index > 0 ? (['separator'] as const) : []),
    ...('ids' in group ? [{ heading: group.heading }, ...entriesOf(group.ids, withoutHeading)] : entriesOf(group)),
  ])
}

function withoutHeading(label: string): string {
  const words = label.slice(label.indexOf(': ') + 2)
  return words.charAt(0).toUpperCase() + words.slice(1)
}

function entriesOf(ids: readonly string[], wordsOf = (label: string) => label): MenuEntry[] {
  const actions = ids.flatMap((id) => allActions().find((action) => action.id === id) ?? [])
  const areChoices = actions.every(({ isChecked }) => isChecked)
  return actions.map(({ id, label, shortcuts, isEnabled, isChecked, run }) => ({
    id,
    label: wordsOf(label),
    shortcut: shortcuts[0],
    isDisabled: !isEnabled(),
    isDestructive: id === 'delete',
    // Among entries that are no switches, one that is off looks like any other, so that the labels stand in line.
    isChecked: isChecked?.() || (areChoices ? false : undefined),
    run,
  }))
}
