/** The text of a file, beside the map that it makes. */
import type { ReactNode } from 'react'
import styles from './source-text.module.css'

export function SourceText({ text }: { text: string }): ReactNode {
  return (
    // It scrolls by keys too.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls has to be reached by keys.
    <section className={styles.text} aria-label="The file" tabIndex={0}>
      <pre className={styles.lines}>{text}</pre>
    </section>
  )
}
