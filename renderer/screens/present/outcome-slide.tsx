/** What the session came to, for the room to agree on before it leaves. */
import type { ReactNode } from 'react'
import type { JourneyDocument } from '../../../shared/journey/document.ts'
import type { Screen } from '../../../shared/projector/screen.ts'
import type { Slide } from '../../../shared/projector/slide.ts'
import { type PagedPart, sheetPages } from '../../../shared/room/sheet-pages.ts'
import { nameOrUntitled } from '../../../shared/words/names.ts'
import { useOutcomeOn } from '../../model/document/session-outcome.ts'
import { classes } from '../../ui/classes.ts'
import styles from './outcome-slide.module.css'
import projector from './projector.module.css'

type Props = { readonly document: JourneyDocument; readonly slide: Slide; readonly screen: Screen }

export function OutcomeSlide({ document, slide, screen }: Props): ReactNode {
  const outcome = useOutcomeOn(document, slide)
  const pages = outcome ? sheetPages(outcome, screen) : []
  const page = pages[Math.min(slide.page, pages.length - 1)]
  return (
    <>
      <header className={classes(projector.head, styles.head)}>
        <div className={projector.headWords}>
          <p className={projector.phase}>{outcome?.subtitle}</p>
          <h1 className={projector.stageName}>{nameOrUntitled(document.journey.title, 'journey')}</h1>
        </div>
      </header>
      <div className={styles.body}>
        {page && page.figures.length > 0 && (
          <ul className={styles.figures}>
            {page.figures.map(({ count, label }) => (
              <li key={label}>
                <strong>{count}</strong> {label}
              </li>
            ))}
          </ul>
        )}
        {page?.parts.map((part) => (
          <Part key={part.heading} part={part} />
        ))}
        {outcome?.parts.length === 0 && (
          <p className={styles.nothing}>No decisions, questions, votes or changes yet.</p>
        )}
      </div>
    </>
  )
}

function Part({ part: { heading, isContinued, rows } }: { part: PagedPart }): ReactNode {
  return (
    <section>
      <h2 className={styles.heading}>
        {heading}
        {isContinued && ', continued'}
      </h2>
      <ul className={styles.rows}>
        {rows.map(({ textLines, detailLines, isBeside }, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two may say the same
          <li key={at} data-beside={isBeside || undefined}>
            <strong>{textLines.join('\n')}</strong>
            {detailLines.length > 0 && <span>{detailLines.join('\n')}</span>}
          </li>
        ))}
      </ul>
    </section>
  )
}
