/** One persona: who it is, what it needs, which channels it uses, and what one of them said. */
import type { ReactNode } from 'react'
import type { ReportPerson } from '../../../shared/report/report-people.ts'
import { initialsOf } from '../../../shared/words/names.ts'
import { reportWords as words } from '../../../shared/words/report-words.ts'
import { Clamp } from './clamp.tsx'
import styles from './person.module.css'
import { Quote } from './quote.tsx'

export function Person({ person, isAlone }: { person: ReportPerson; isAlone: boolean }): ReactNode {
  const { name, description, portrait, needs, uses, quote } = person
  return (
    <div className={styles.person} data-alone={isAlone || undefined}>
      <div className={styles.who}>
        {portrait ? (
          <img src={portrait.source} alt={portrait.alt} className={styles.portrait} />
        ) : (
          <span className={styles.portrait} aria-hidden>
            {initialsOf(name)}
          </span>
        )}
        <div>
          <h3 className={styles.name}>
            <Clamp>{name}</Clamp>
          </h3>
          {description && (
            <p className={styles.description}>
              <Clamp isLong>{description}</Clamp>
            </p>
          )}
        </div>
      </div>
      {quote && <Quote quote={quote} />}
      {(needs.length > 0 || uses) && (
        <dl className={styles.facts}>
          {needs.length > 0 && (
            <div>
              <dt>{words.needs}</dt>
              {needs.map((need) => (
                <dd key={need} className={styles.need}>
                  <Clamp>{need}</Clamp>
                </dd>
              ))}
            </div>
          )}
          {uses && (
            <div>
              <dt>{words.uses}</dt>
              <dd>
                <Clamp isLong>{uses}</Clamp>
              </dd>
            </div>
          )}
        </dl>
      )}
    </div>
  )
}
