/** What a right click offers, by what it meets: a choice from the table of actions. */
import type { MenuEntry } from '../ui/menu.tsx'
import { allActions } from './table.ts'

export type MenuPlace = 'card' | 'cards' | 'cell' | 'stage' | 'channel' | 'connection' | 'canvas'

const clipboard = ['cut', 'copy', 'paste', 'duplicate']
const offers: Readonly<Record<MenuPlace, readonly (readonly string[])[]>> = {
  card: [['edit-title', 'add-touchpoint', 'connect', 'toggle-path'], clipboard, ['split-channel'], ['delete']],
  cards: [clipboard, ['split-channel'], ['delete']],
  cell: [['add-touchpoint', 'paste'], ['add-stage', 'add-channel', 'split-channel'], ['select-all']],
  stage: [['edit-title', 'move-left', 'move-right', 'add-stage', 'toggle-collapsed'], ['delete']],
  channel: [['edit-title', 'move-up', 'move-down', 'add-channel', 'split-channel', 'toggle-collapsed'], ['delete']],
  connection: [['edit-title'], ['delete']],
  canvas: [['add-stage', 'add-channel'], ['paste', 'select-all'], ['fit']],
}

export function contextEntries(place: MenuPlace): readonly MenuEntry[] {
  return offers[place].flatMap((ids, group) => [...(group > 0 ? (['separator'] as const) : []), ...entriesOf(ids)])
}

function entriesOf(ids: readonly string[]): MenuEntry[] {
  return ids.flatMap((id) => {
    const action = allActions().find((one) => one.id === id)
    if (!action) return []
    const { label, shortcuts, isEnabled, isChecked, run } = action
    return [
      {
        id,
        label,
        shortcut: shortcuts[0],
        isDisabled: !isEnabled(),
        isDestructive: id === 'delete',
        // What is off looks like any other entry, so that the labels stand in line.
        isChecked: isChecked?.() || undefined,
        run,
      },
    ]
  })
}
