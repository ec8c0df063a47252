/** A shortcut as keycaps, in the words of the platform. */
import type { ReactNode } from 'react'
import { isMac, keyNames } from './key-names.ts'
import styles from './shortcut.module.css'

export function Shortcut(props: { keys: string; isOnDark?: boolean | undefined }): ReactNode {
  return (
    <kbd className={props.isOnDark ? styles.onDark : styles.shortcut}>
      {keyNames(props.keys).map((key) => (
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
