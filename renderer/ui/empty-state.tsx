import type { ReactNode } from 'react'
import styles from './empty-state.module.css'

/** What stands where nothing is yet: what would be here, and how to begin. */
export function EmptyState(props: {
  icon?: ReactNode
  title: string
  children?: ReactNode
  actions?: ReactNode
}): ReactNode {
  return (
    <div className={styles.empty}>
      {props.icon && <span className={styles.icon}>{props.icon}</span>}
      <h2 className={styles.title}>{props.title}</h2>
      {props.children && <div className={styles.words}>{props.children}</div>}
      {props.actions && <div className={styles.actions}>{props.actions}</div>}
    </div>
  )
}
