import type { CSSProperties, ReactNode } from 'react'
import { writtenPages } from '../../../shared/projector/written-page.ts'
import { usePresent } from '../../model/document/present-store.ts'
import { inUnits } from './in-units.ts'
import styles from './over-slide-frame.module.css'
import { OverSlide } from './over-slide-frame.tsx'

/** What people wrote in turn, over the slide, as large as all of it allows. */
export function WrittenOnWall(): ReactNode {
  const { written, screen, overPage } = usePresent()
  if (!written) return null
  const pages = writtenPages(written.lines, screen)
  const page = Math.min(overPage, pages.length - 1)
  const { size = 0, columns = [] } = pages[page] ?? {}
  return (
    <OverSlide question={written.question} page={page} pageCount={pages.length}>
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
    </OverSlide>
  )
}
