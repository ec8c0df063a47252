/** What an action is: one entry of the one table that feeds menu bar, keyboard, palette and help. */

export const menuNames = ['File', 'Edit', 'Insert', 'Touchpoint', 'View', 'Go', 'Workshop', 'Help'] as const
export type MenuName = (typeof menuNames)[number]

/** Where keys are meant, as the sheet of shortcuts groups them. */
export const keyPlaces = {
  everywhere: 'Everywhere',
  map: 'On the map',
  typing: 'While you type',
  outline: 'In the outline',
  touchpoint: 'On a touchpoint',
  header: 'On a stage or channel',
  note: 'On a sticky note',
  finding: 'Among findings',
  library: 'In the library',
  comparison: 'While you compare',
  slides: 'While you present',
} as const
export type KeyPlace = keyof typeof keyPlaces

export type Action = {
  readonly id: string
  /** What it does, in the words of the menu: "Add touchpoint". */
  readonly label: string
  readonly menu: MenuName
  /** Items of one group stand together in the menu. */
  readonly group: number
  /** Like "Mod+Shift+Z", "Delete", "C"; Mod is Ctrl, on a Mac the command key. The first is shown. */
  readonly shortcuts: readonly string[]
  /** Everywhere, unless it says so. */
  readonly keyPlace?: KeyPlace
  /** Whether the browser itself answers its keys. */
  readonly isNative?: true
  readonly isEnabled: () => boolean
  /** Where its keys are another action's as well: whether they mean this one now. */
  readonly areKeysMeant?: (shortcut: string) => boolean
  /** What would make it possible, where it isn't: "Choose a touchpoint first". */
  readonly whyNot?: string
  readonly isChecked?: () => boolean
  /** Other words by which someone may look for it in the palette. */
  readonly keywords?: string
  /** `shortcut` is the one that was pressed, if it was one. */
  readonly run: (shortcut?: string) => void
}
