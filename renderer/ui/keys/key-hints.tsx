import type { ReactNode } from 'react'
import styles from './key-hints.module.css'
import { Shortcut } from './shortcut.tsx'

/** What a key does, in words; words alone are for the mouse. */
export type KeyHint = readonly [keys: string | null, words: string]

/** What the next key does, in one line: as many as there is room for, for the eye alone. */
export function KeyHints({ place, hints }: { place: string; hints: readonly KeyHint[] }): ReactNode {
  return (
    <div className={styles.hints} data-hints={place} aria-hidden>
      {hints.map(([keys, words]) => (
        <span key={`${keys} ${words}`} className={styles.hint}>
          {keys !== null && <Shortcut keys={keys} />} {words}
        </span>
      ))}
    </div>
  )
}
