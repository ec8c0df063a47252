import type { ReactNode } from 'react'
import styles from './tells.module.css'

/** The name of a section, and in fewer words what it is about. */
export function SectionHead(props: { id: string; title: string; subtitle?: string; aside?: string }): ReactNode {
  return (
    <header className={styles.head}>
      <h3 id={props.id}>{props.title}</h3>
      {props.subtitle && <span className={styles.subtitle}>{props.subtitle}</span>}
      {props.aside && <span className={styles.aside}>{props.aside}</span>}
    </header>
  )
}
