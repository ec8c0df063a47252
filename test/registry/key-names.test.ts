import { expect, it } from 'vitest'
import { keyNames } from '../../renderer/ui/keys/key-names.ts'

it.each([
  ['Mod+Shift+Z', 'Ctrl Shift Z', '⇧ ⌘ Z'],
  ['Alt+Shift+M', 'Alt Shift M', '⌥ ⇧ M'],
  ['Mod+Shift+Enter', 'Ctrl Shift Enter', '⇧ ⌘ ↩'],
  ['Mod+Plus', 'Ctrl +', '⌘ +'],
  ['Mod+-', 'Ctrl −', '⌘ −'],
  ['Alt+PageDown', 'Alt PgDn', '⌥ ⇟'],
  ['Delete', 'Del', '⌦'],
  ['Shift+Tab', 'Shift Tab', '⇧ ⇥'],
])('%s is %s, and on a Mac %s in the order of its menus', (shortcut, elsewhere, onMac) => {
  expect(keyNames(shortcut, false).join(' ')).toBe(elsewhere)
  expect(keyNames(shortcut, true).join(' ')).toBe(onMac)
})
