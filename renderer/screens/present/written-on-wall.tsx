import type { CSSProperties, ReactNode } from 'react'
import { writtenPage } from '../../../shared/projector/written-page.ts'
import { usePresent } from '../../model/document/present-store.ts'
import { inUnits } from './in-units.ts'
import styles from './written-on-wall.module.css'

/** What people wrote in turn, over the slide, as large as all of it allows. */
export function WrittenOnWall(): ReactNode {
  const { written, screen } = usePresent()
  if (!written) return null
  const { size, columns, more } = writtenPage(written.lines, screen)
  return (
    <section className={styles.written} aria-label={written.question}>
      <h1 className={styles.question}>{written.question}</h1>
      <div className={styles.columns} style={{ fontSize: inUnits(size) } as CSSProperties}>
        {columns.map((lines, column) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place
          <ul key={column} className={styles.column}>
            {lines.map((line, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: two people may write the same
              <li key={at}>{line}</li>
            ))}
          </ul>
        ))}
      </div>
      {more > 0 && <p className={styles.more}>and {more} more</p>}
    </section>
  )
}
