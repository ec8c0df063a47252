/** One click away: what isn't written down yet, what was looked at and left as it is, and every rule with what became of it. */
import { ChevronRight } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import type { GapReport } from '../../../shared/gaps/analyze.ts'
import type { Subject } from '../../../shared/gaps/rule/rule.ts'
import { subjectWords } from '../../../shared/gaps/verdict-words.ts'
import type { JourneyDocument } from '../../../shared/journey/document.ts'
import type { TellRow } from '../../../shared/tells/tell-rows.ts'
import { formatNumber } from '../../../shared/words/counts.ts'
import { useSession } from '../../model/session/session-store.ts'
import { classes } from '../../ui/classes.ts'
import { DismissedList } from './dismissed-list.tsx'
import { RowSection } from './row-section.tsx'
import { RuleList } from './rule-list.tsx'
import styles from './tells.module.css'

export function More(props: { document: JourneyDocument; report: GapReport; sections: readonly Waiting[] }): ReactNode {
  const { document, report, sections } = props
  const [isOpen, setOpen] = useState(false)
  const isAskedFor = useSession(({ openRule }) =>
    sections.some(({ rows }) => rows.some(({ rule }) => rule === openRule)),
  )
  const isShown = isOpen || isAskedFor
  const passed = report.outcomes.filter(({ outcome }) => outcome === 'pass').length
  function toggle(): void {
    if (isAskedFor) useSession.setState({ openRule: null })
    setOpen(!isShown)
  }
  return (
    <>
      <section className={styles.section} aria-label="More">
        <Head
          name="more"
          title="More"
          aside={[...sections.map(({ about }) => subjectWords[about].plural.toLowerCase()), 'rules'].join(', ')}
          isOpen={isShown}
          onToggle={toggle}
        />
      </section>
      {isShown && (
        <>
          {sections.map(({ about, rows }) => (
            <RowSection key={about} about={about} rows={rows} document={document} />
          ))}
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
        </>
      )}
    </>
  )
}

/** Rows that wait: nobody is missed or suffers by them. */
type Waiting = { readonly about: Subject; readonly rows: readonly TellRow[] }

function Drawer(props: { name: string; title: string; aside: string; children: ReactNode }): ReactNode {
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <Head {...props} isOpen={isOpen} onToggle={() => setOpen(!isOpen)} />
      {isOpen && props.children}
    </>
  )
}

function Head(props: { name: string; title: string; aside: string; isOpen: boolean; onToggle: () => void }): ReactNode {
  return (
    <button
      type="button"
      data-row={props.name}
      tabIndex={-1}
      className={styles.folded}
      aria-expanded={props.isOpen}
      onClick={props.onToggle}
    >
      <h3>{props.title}</h3>
      <span className={styles.subtitle}>{props.aside}</span>
      <ChevronRight size={14} className={classes(styles.chevron, props.isOpen && styles.turned)} aria-hidden />
    </button>
  )
}
