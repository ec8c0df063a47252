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

/**
 * What was pressed, as a shortcut is written; Shift is left out where it only makes the character ("?"). What AltGr makes is a
 * character and no shortcut, though it comes with Ctrl and Alt.
 */
export function shortcutOf(event: KeyboardEvent): string {
  if (isZoomDigit(event)) return `Shift+${event.code.slice(-1)}`
  const isTypedByAltGr = event.getModifierState('AltGraph') && event.key.length === 1
  const isMod = (isMac ? event.metaKey : event.ctrlKey) && !isTypedByAltGr
  const isAlt = event.altKey && !isTypedByAltGr
  const key = letterOf(event) ?? namedKeys[event.key] ?? (event.key.length === 1 ? event.key.toUpperCase() : event.key)
  const isPlainCharacter = event.key.length === 1 && event.key.toLowerCase() === event.key.toUpperCase()
  return [isMod && 'Mod', isAlt && 'Alt', event.shiftKey && !isPlainCharacter && 'Shift', key].filter(Boolean).join('+')
}

/** On a Mac the option key makes other characters of letters: there the key itself counts. */
function letterOf({ altKey, code }: KeyboardEvent): string | null {
  return isMac && altKey ? (/^Key([A-Z])$/.exec(code)?.[1] ?? null) : null
}

/** Shift with 0, 1 or 2 zooms, as in other drawing tools, but for keyboards on which that types a digit or a quotation mark. */
function isZoomDigit({ shiftKey, ctrlKey, altKey, metaKey, code, key }: KeyboardEvent): boolean {
  return shiftKey && !ctrlKey && !altKey && !metaKey && /^Digit[012]$/.test(code) && !/^[\d"'„“]$/.test(key)
}

export function isZoomShortcut(shortcut: string): boolean {
  return /^Shift\+[012]$/.test(shortcut)
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
