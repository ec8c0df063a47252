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
const arrowNames: Readonly<Record<string, string>> = {
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
  Plus: '+',
  Minus: '−',
}

/** "Mod+Shift+Z" as its keys; a plus that is a key itself stands at the end, as in "Mod++". */
function keysOf(shortcut: string): readonly string[] {
  const names = isMac ? macNames : otherNames
  const keys = shortcut.endsWith('++') ? [...shortcut.slice(0, -2).split('+'), '+'] : shortcut.split('+')
  return keys.map((key) => names[key] ?? arrowNames[key] ?? key)
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
