/** The body of a large dialog: a list at the left, what is chosen in it at the right, and a problem above both. */
import type { ReactNode } from 'react'
import styles from './list-and-view.module.css'

export function ListAndView(props: {
  problem: string | null
  /** Wide enough for the list's words, in pixels. */
  listWidth: number
  /** One child, such as an empty state, takes the whole room. */
  children: ReactNode
}): ReactNode {
  return (
    <>
      {props.problem && (
        <p role="alert" className={styles.problem}>
          {props.problem}
        </p>
      )}
      <div className={styles.layout} style={{ gridTemplateColumns: `${props.listWidth}px 1fr` }}>
        {props.children}
      </div>
    </>
  )
}
