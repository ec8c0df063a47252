/** A shortcut as keycaps, in the words of the platform. */
import type { ReactNode } from 'react'
import styles from './shortcut.module.css'

const isMac = navigator.userAgent.includes('Mac')

const macNames: Readonly<Record<string, string>> = {
  Mod: '⌘',
  Shift: '⇧',
  Alt: '⌥',
  Enter: '↩',
  Backspace: '⌫',
  Delete: '⌦',
  Escape: 'Esc',
}
const otherNames: Readonly<Record<string, string>> = { Mod: 'Ctrl', Escape: 'Esc', Delete: 'Del' }
const signs: Readonly<Record<string, string>> = { Up: '↑', Down: '↓', Left: '←', Right: '→', Plus: '+', Minus: '−' }

/** "Mod+Shift+Z" as its keys. */
function keysOf(shortcut: string): readonly string[] {
  const names = isMac ? macNames : otherNames
  return shortcut.split('+').map((key) => names[key] ?? signs[key] ?? key)
}

export function Shortcut(props: { keys: string; isOnDark?: boolean | undefined }): ReactNode {
  return (
    <kbd className={props.isOnDark ? styles.onDark : styles.shortcut}>
      {keysOf(props.keys).map((key) => (
        <span key={key} className={styles.key}>
          {key}
        </span>
      ))}
    </kbd>
  )
}

/** The same for `aria-keyshortcuts`. */
export function spokenShortcut(keys: string | undefined): string | undefined {
  return keys?.replace('Mod', isMac ? 'Meta' : 'Control')
}
