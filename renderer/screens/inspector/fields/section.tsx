import { ChevronDown } from 'lucide-react'
import { type ReactNode, useId } from 'react'
import { toggleSection, useReveal } from '../../../model/places/reveal.ts'
import { classes } from '../../../ui/classes.ts'
import styles from './inspector.module.css'
import { useWanted } from './use-wanted.ts'

const none: readonly string[] = []

/** A part of the details under a heading that folds it away; folded stays folded from one touchpoint to the next. */
export function Section(props: {
  title: string
  /** What the folded section holds, such as a number. */
  summary?: ReactNode
  /** Nothing is said in it: it is open only where it is wanted. */
  isEmpty?: boolean
  /** The lists whose fields it holds, by which they are asked for. */
  holds?: readonly string[]
  children: ReactNode
}): ReactNode {
  const id = useId()
  const { title, isEmpty = false, holds = none } = props
  const isFolded = useReveal(({ closedSections }) => closedSections.has(title))
  const [isWanted, setWanted] = useWanted((field) => holds.includes(field.split(':')[0] ?? ''), !isEmpty)
  const isClosed = isFolded || (isEmpty && !isWanted)
  function toggle(): void {
    setWanted(isClosed)
    if (isClosed ? isFolded : !isEmpty) toggleSection(title)
  }
  return (
    <section className={styles.section} aria-labelledby={id}>
      <h3 className={styles.sectionTitle}>
        <button type="button" id={id} className={styles.sectionButton} aria-expanded={!isClosed} onClick={toggle}>
          {props.title}
          {props.summary !== undefined && <span className={styles.sectionSummary}>{props.summary}</span>}
          <ChevronDown size={15} aria-hidden className={classes(styles.chevron, isClosed && styles.isClosed)} />
        </button>
      </h3>
      {!isClosed && <div className={styles.fields}>{props.children}</div>}
    </section>
  )
}
