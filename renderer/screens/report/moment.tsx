/** One of the worst moments: what people said at the left, what hurts and what could help at the right. */
import type { ReactNode } from 'react'
import type { WorstMoment } from '../../../shared/report/worst-moments.ts'
import { reportWords as words } from '../../../shared/words/report-words.ts'
import { Clamp } from './clamp.tsx'
import styles from './moment.module.css'
import { Quote } from './quote.tsx'

export function Moment({ moment }: { moment: WorstMoment }): ReactNode {
  const { number, title, place, feeling, isTruth, quote, pains, opportunities } = moment
  return (
    <div className={styles.moment}>
      <span className={styles.number}>{number}</span>
      <div>
        <h3 className={styles.title}>
          <Clamp>{title}</Clamp>
        </h3>
        <p className={styles.place}>
          <Clamp>
            {place}
            {isTruth && <span className={styles.truth}>{words.truth}</span>}
          </Clamp>
        </p>
        {feeling && (
          <p className={styles.place}>
            <Clamp>{feeling}</Clamp>
          </p>
        )}
        {quote && <Quote quote={quote} />}
      </div>
      <dl className={styles.facts}>
        {pains.length > 0 && (
          <div data-about="pain">
            <dt>{words.pain}</dt>
            {pains.map((pain) => (
              <dd key={pain}>
                <Clamp>{pain}</Clamp>
              </dd>
            ))}
          </div>
        )}
        <div data-about="opportunity">
          <dt>{words.opportunity}</dt>
          {opportunities.length === 0 && <dd className={styles.none}>{words.noOpportunity}</dd>}
          {opportunities.map((text) => (
            <dd key={text}>
              <Clamp>{text}</Clamp>
            </dd>
          ))}
        </div>
      </dl>
    </div>
  )
}
