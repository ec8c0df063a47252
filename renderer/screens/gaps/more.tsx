/** One click away: every rule with what became of it, and what was looked at and left as it is. */
import { ChevronRight } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import type { GapReport } from '../../../shared/gaps/analyze.ts'
import { formatNumber } from '../../../shared/words/counts.ts'
import { classes } from '../../ui/classes.ts'
import { DismissedList } from './dismissed-list.tsx'
import { RuleList } from './rule-list.tsx'
import styles from './tells.module.css'

export function More({ report }: { report: GapReport }): ReactNode {
  const passed = report.outcomes.filter(({ outcome }) => outcome === 'pass').length
  return (
    <section className={styles.section} aria-label="Rules and dismissed findings">
      {report.dismissed.length > 0 && (
        <Drawer name="dismissed" title="Dismissed" aside={formatNumber(report.dismissed.length)}>
          <DismissedList dismissed={report.dismissed} />
        </Drawer>
      )}
      <Drawer name="rules" title="Rules" aside={`${passed} of ${report.outcomes.length} passed`}>
        <RuleList />
      </Drawer>
    </section>
  )
}

function Drawer(props: { name: string; title: string; aside: string; children: ReactNode }): ReactNode {
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <button
        type="button"
        data-row={props.name}
        tabIndex={-1}
        className={styles.folded}
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        <h3>{props.title}</h3>
        <span className={styles.subtitle}>{props.aside}</span>
        <ChevronRight size={14} className={classes(styles.chevron, isOpen && styles.turned)} aria-hidden />
      </button>
      {isOpen && props.children}
    </>
  )
}
