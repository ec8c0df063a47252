/** The score at a glance: open findings by severity, and how much is covered and known. */
import type { ReactNode } from 'react'
import type { JourneyReport } from '../../shared/report/journey-report.ts'
import { percent } from '../../shared/report/percent.ts'
import { severityLooks } from '../gaps/severity-look.tsx'
import styles from './report-page.module.css'

export function ReportScore({ report }: { report: JourneyReport }): ReactNode {
  return (
    <section className={styles.score} aria-label="At a glance">
      {report.score.map(({ severity, open }) => {
        const { Icon, word, meaning, tone } = severityLooks[severity]
        return (
          <div key={severity} className={styles.tile} data-tone={tone} data-severity={severity}>
            <Icon size={16} aria-hidden />
            <strong className={styles.figure}>{open}</strong>
            <span>{word}</span>
            <small>{meaning}</small>
          </div>
        )
      })}
      {report.shares.map((share) => (
        <div key={share.title} className={styles.tile} data-share={share.title}>
          <strong className={styles.figure}>{percent(share)}</strong>
          <span>{share.title}</span>
          <meter className={styles.meter} min={0} max={Math.max(1, share.of)} value={share.filled} aria-hidden />
          <small>{share.words}</small>
        </div>
      ))}
      <p className={styles.passed}>
        {report.passed} of {report.asked} rules pass.
      </p>
    </section>
  )
}
