/** Shortcuts as text ("Mod+Shift+Z"), of this system's keyboard and for its menus. */
import { isMac } from '../ui/keys/key-names.ts'
import { type KeyPress, shortcutsOf } from './pressed-keys.ts'

export function keyPressOf(event: KeyboardEvent): KeyPress {
  const { key, code, ctrlKey, altKey, shiftKey, metaKey } = event
  return { key, code, ctrlKey, altKey, shiftKey, metaKey, isAltGraph: event.getModifierState('AltGraph') }
}

/** The shortcuts that an event may mean, the likeliest first. */
export function shortcutsOfEvent(event: KeyboardEvent): readonly string[] {
  return shortcutsOf(keyPressOf(event), isMac)
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
