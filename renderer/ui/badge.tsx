import type { ReactNode } from 'react'
import styles from './badge.module.css'
import { classes } from './classes.ts'

export type Tone = 'neutral' | 'accent' | 'must' | 'should' | 'ok'

/** A word or number about the thing beside it; it never breaks into two lines. */
export function Badge(props: {
  tone?: Tone | undefined
  /** soft: on a tint; outline: in a frame; bare: words and icon alone. */
  look?: 'soft' | 'outline' | 'bare' | undefined
  icon?: ReactNode
  children: ReactNode
}): ReactNode {
  return (
    <span className={classes(styles.badge, styles[props.tone ?? 'neutral'], styles[props.look ?? 'soft'])}>
      {props.icon}
      {props.children}
    </span>
  )
}
