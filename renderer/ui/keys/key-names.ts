/** What the keys of a shortcut are called: "Mod+Shift+Z" is Ctrl Shift Z, and ⇧ ⌘ Z on a Mac. */

export const isMac = navigator.platform.startsWith('Mac')

const onEach: Readonly<Record<string, string>> = { Up: '↑', Down: '↓', Left: '←', Right: '→', Plus: '+', Escape: 'Esc' }

const onMac: Readonly<Record<string, string>> = {
  ...onEach,
  Alt: '⌥',
  Shift: '⇧',
  Mod: '⌘',
  Enter: '↩',
  Tab: '⇥',
  Backspace: '⌫',
  Delete: '⌦',
  Home: '↖',
  End: '↘',
  PageUp: '⇞',
  PageDown: '⇟',
}

const elsewhere: Readonly<Record<string, string>> = {
  ...onEach,
  Mod: 'Ctrl',
  Delete: 'Del',
  PageUp: 'PgUp',
  PageDown: 'PgDn',
}

/** The order that Apple's menus have. */
const macOrder = ['Alt', 'Shift', 'Mod']

export function keyNames(shortcut: string, isOnMac = isMac): readonly string[] {
  const keys = shortcut.split('+')
  if (!isOnMac) return keys.map((key) => elsewhere[key] ?? key.replace(/^-$/, '−'))
  const rank = (key: string) => (macOrder.includes(key) ? macOrder.indexOf(key) : macOrder.length)
  return keys.toSorted((a, b) => rank(a) - rank(b)).map((key) => onMac[key] ?? key.replace(/^-$/, '−'))
}
