import type { ReactNode } from 'react'
import styles from './strategy-view.module.css'

/** What a screen of the strategy frame is called, what it says in one sentence, and its choices. */
export function ScreenHead(props: { title: string; summary: ReactNode; children?: ReactNode }): ReactNode {
  return (
    <header className={styles.head}>
      <div className={styles.words}>
        <h2 className={styles.title}>{props.title}</h2>
        <p className={styles.summary}>{props.summary}</p>
      </div>
      {props.children && <div className={styles.choices}>{props.children}</div>}
    </header>
  )
}
