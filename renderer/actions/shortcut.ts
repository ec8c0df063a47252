/** Shortcuts as text ("Mod+Shift+Z") and as keys that were pressed. */

export const isMac = navigator.platform.startsWith('Mac')

const namedKeys: Readonly<Record<string, string>> = {
  ' ': 'Space',
  ArrowUp: 'Up',
  ArrowDown: 'Down',
  ArrowLeft: 'Left',
  ArrowRight: 'Right',
  '+': 'Plus',
}

/** What was pressed, as a shortcut is written; Shift is left out where it only makes the character ("?"). */
export function shortcutOf(event: KeyboardEvent): string {
  const isMod = isMac ? event.metaKey : event.ctrlKey
  const key = namedKeys[event.key] ?? (event.key.length === 1 ? event.key.toUpperCase() : event.key)
  const isPlainCharacter = event.key.length === 1 && event.key.toLowerCase() === event.key.toUpperCase()
  return [isMod && 'Mod', event.altKey && 'Alt', event.shiftKey && !isPlainCharacter && 'Shift', key]
    .filter(Boolean)
    .join('+')
}

/** The same shortcut for Electron's menus; null where a menu must not claim it, since it is a key that text fields need. */
export function acceleratorOf(shortcut: string): string | null {
  const parts = shortcut.split('+')
  const isTypedKey = !parts.includes('Mod') && !parts.includes('Alt') && !/^F\d+$/.test(parts.at(-1) ?? '')
  return isTypedKey ? null : shortcut.replace('Mod', 'CmdOrCtrl')
}

/** Whether a shortcut is one letter or sign alone, which someone may press by mistake or say to a machine that listens. */
export function isSingleKey(shortcut: string): boolean {
  return shortcut.length === 1
}
