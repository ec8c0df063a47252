import { ChevronDown } from 'lucide-react'
import { type ReactNode, useId } from 'react'
import { classes } from '../ui/classes.ts'
import styles from './inspector.module.css'
import { toggleSection, useReveal } from './reveal.ts'

/** A part of the details under a heading that folds it away; folded stays folded from one touchpoint to the next. */
export function Section(props: {
  title: string
  /** What the folded section holds, such as a number. */
  summary?: ReactNode
  children: ReactNode
}): ReactNode {
  const id = useId()
  const isClosed = useReveal(({ closedSections }) => closedSections.has(props.title))
  return (
    <section className={styles.section} aria-labelledby={id}>
      <h3 className={styles.sectionTitle}>
        <button
          type="button"
          id={id}
          className={styles.sectionButton}
          aria-expanded={!isClosed}
          onClick={() => toggleSection(props.title)}
        >
          {props.title}
          {props.summary !== undefined && <span className={styles.sectionSummary}>{props.summary}</span>}
          <ChevronDown size={15} aria-hidden className={classes(styles.chevron, isClosed && styles.isClosed)} />
        </button>
      </h3>
      {!isClosed && <div className={styles.fields}>{props.children}</div>}
    </section>
  )
}
