/** How a stage reaches a persona, as a dot: full, half if only without us, dashed if it doesn't. */
import type { ReactNode } from 'react'
import type { Reached } from '../../shared/tells/reach-rows.ts'
import { classes } from '../ui/classes.ts'
import styles from './reach-dot.module.css'

export function ReachDot({ reached, title }: { reached: Reached; title?: string }): ReactNode {
  return <i aria-hidden className={classes(styles.dot, styles[reached])} title={title} />
}
