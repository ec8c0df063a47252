import { ChevronDown } from 'lucide-react'
import type { ReactNode } from 'react'
import { useReveal } from '../../../model/places/reveal.ts'
import { classes } from '../../../ui/classes.ts'
import styles from '../fields/inspector.module.css'
import { useWanted } from '../fields/use-wanted.ts'

/** What a touchpoint does without, under one heading; opened for one it is open for the next as well. */
export function Rest(props: { fields: readonly string[]; summary: string; children: ReactNode }): ReactNode {
  const isRestOpen = useReveal((state) => state.isRestOpen)
  const [isOpen, setOpen] = useWanted((field) => props.fields.includes(field.split(':')[0] ?? ''), isRestOpen)
  function toggle(): void {
    setOpen(!isOpen)
    useReveal.setState({ isRestOpen: !isOpen })
  }
  return (
    <>
      <section className={styles.section}>
        <h3 className={styles.sectionTitle}>
          <button type="button" className={styles.sectionButton} aria-expanded={isOpen} onClick={toggle}>
            More
            <span className={styles.sectionSummary}>{props.summary}</span>
            <ChevronDown size={15} aria-hidden className={classes(styles.chevron, !isOpen && styles.isClosed)} />
          </button>
        </h3>
      </section>
      {isOpen && props.children}
    </>
  )
}
