import type { ReactNode } from 'react'
import type { JourneyDocument } from '../../../shared/journey/document.ts'
import { type VoteRow, withoutResultWords } from '../../../shared/room/vote-pages.ts'
import { votedOn } from '../../model/document/over-slide.ts'
import { usePresent } from '../../model/document/present-store.ts'
import { Spread } from '../votes/spread.tsx'
import { inUnits } from './in-units.ts'
import { OverSlide } from './over-slide-frame.tsx'
import styles from './votes-on-wall.module.css'

/** What a vote came to, over the slide: the highest first, with its spread; what the room disagrees on says so. */
export function VotesOnWall({ document }: { document: JourneyDocument }): ReactNode {
  const { overPage } = usePresent()
  const voted = votedOn(document)
  if (!voted) return null
  const { vote, results, pages } = voted
  const page = Math.min(overPage, pages.length - 1)
  const rows = pages[page] ?? []
  const words = withoutResultWords(results, vote.measure)
  return (
    <OverSlide question={vote.question} page={page} pageCount={pages.length} words={words}>
      <ol className={styles.rows}>
        {rows.map((row) => (
          <Row key={row.result.id} row={row} measure={vote.measure} />
        ))}
      </ol>
    </OverSlide>
  )
}

function Row({ row, measure }: { row: VoteRow; measure: 'dots' | 'impact' | 'effort' }): ReactNode {
  const { result, nameLines, detailLines, share } = row
  return (
    <li className={styles.row} data-apart={result.dissent !== null || undefined}>
      <span className={styles.words}>
        <strong>{nameLines.join('\n')}</strong>
        <small>{detailLines.join('\n')}</small>
      </span>
      <span className={styles.spread} aria-hidden>
        <Spread measure={measure} result={result} />
      </span>
      <span className={styles.bar} aria-hidden>
        <span style={{ width: inUnits(360 * share) }} />
      </span>
      <strong className={styles.figure}>{result.result}</strong>
    </li>
  )
}
