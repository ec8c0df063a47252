import { type ReactNode, useId } from 'react'
import styles from './brief.module.css'

/** A part of the brief under its heading, with a line that says what belongs there. */
export function Part(props: { title: string; lead: string; count?: number; children: ReactNode }): ReactNode {
  const id = useId()
  return (
    <section className={styles.part} aria-labelledby={id}>
      <header className={styles.partHead}>
        <h2 id={id} className={styles.partTitle}>
          {props.title}
          {props.count !== undefined && props.count > 0 && <span className={styles.count}>{props.count}</span>}
        </h2>
        <p className={styles.lead}>{props.lead}</p>
      </header>
      {props.children}
    </section>
  )
}
