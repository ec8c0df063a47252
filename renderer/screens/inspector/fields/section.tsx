import { ChevronDown } from 'lucide-react'
import { type ReactNode, useId } from 'react'
import { setSectionOpen, useReveal } from '../../../model/places/reveal.ts'
import { classes } from '../../../ui/classes.ts'
import styles from './inspector.module.css'
import { useWanted } from './use-wanted.ts'

const none: readonly string[] = []

/** A part of the details under a heading that folds it away; open or closed by hand, it stays so from one touchpoint to the next. */
export function Section(props: {
  title: string
  /** What it holds, in a number or in its first words. */
  summary?: ReactNode
  /** It waits until it is wanted. */
  isClosedAtFirst?: boolean
  /** The lists whose fields it holds, by which they are asked for. */
  holds?: readonly string[]
  children: ReactNode
}): ReactNode {
  const id = useId()
  const { title, isClosedAtFirst = false, holds = none } = props
  const isSetOpen = useReveal(({ areSectionsOpen }) => areSectionsOpen.get(title))
  const [isWanted] = useWanted((field) => holds.includes(field.split(':')[0] ?? ''), !isClosedAtFirst)
  const isClosed = !(isSetOpen ?? isWanted)
  return (
    <section className={styles.section} aria-labelledby={id}>
      <h3 className={styles.sectionTitle}>
        <button
          type="button"
          id={id}
          className={styles.sectionButton}
          aria-expanded={!isClosed}
          onClick={() => setSectionOpen(title, isClosed)}
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
