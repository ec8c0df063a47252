/** All findings, rule by rule: where, why it matters and what to do; then what was left as it is. */
import type { ReactNode } from 'react'
import { severities } from '../../shared/gaps/rule.ts'
import type { JourneyReport } from '../../shared/report/journey-report.ts'
import type { FindingGroup } from '../../shared/report/report-findings.ts'
import { severityLooks } from '../gaps/severity-look.tsx'
import styles from './report-findings.module.css'

export function ReportFindings({ report }: { report: JourneyReport }): ReactNode {
  const { groups, dismissed, offRules } = report
  return (
    <>
      {severities.map((severity) => {
        const held = groups.filter((group) => group.severity === severity)
        const { Icon, word, meaning, tone } = severityLooks[severity]
        return held.length === 0 ? null : (
          <section key={severity}>
            <h2 className={styles.heading} data-tone={tone}>
              <Icon size={17} aria-hidden /> {word} <small>{meaning}</small>
            </h2>
            <div className={styles.groups}>
              {held.map((group) => (
                <Group key={group.rule} group={group} />
              ))}
            </div>
          </section>
        )
      })}
      {dismissed.length > 0 && (
        <section>
          <h2 className={styles.heading}>Looked at and left as it is</h2>
          <ul className={styles.list}>
            {dismissed.map(({ title, message, note }) => (
              <li key={`${title} ${message}`}>
                <strong>{title}.</strong> {message} <em>{note || 'No note was left.'}</em>
              </li>
            ))}
          </ul>
        </section>
      )}
      {offRules.length > 0 && (
        <section>
          <h2 className={styles.heading}>Not asked</h2>
          <p>{offRules.join(', ')}.</p>
        </section>
      )}
    </>
  )
}

/** A group with more findings than these may go on in the next column or on the next page. */
const mostUnbroken = 4

function Group({ group }: { group: FindingGroup }): ReactNode {
  const { title, why, source, advice, findings, isToldByPlaces } = group
  return (
    <section className={styles.group} data-short={findings.length <= mostUnbroken || undefined}>
      <h3>
        {title}
        {findings.length > 1 && <span className={styles.count}>{findings.length}</span>}
      </h3>
      {isToldByPlaces ? (
        <p>{findings.flatMap(({ places }) => places).join('; ')}</p>
      ) : (
        <ul className={styles.list}>
          {findings.map(({ message, places }) => (
            <li key={message}>
              {message}
              {places.length > 0 && <span className={styles.place}>{places.join('; ')}</span>}
            </li>
          ))}
        </ul>
      )}
      <p className={styles.why}>
        {why} <cite>{source}</cite>
      </p>
      <p className={styles.advice}>{advice}</p>
    </section>
  )
}
