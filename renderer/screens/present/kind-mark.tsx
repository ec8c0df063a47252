import type { ReactNode } from 'react'
import type { Kind } from '../../../shared/journey/schema.ts'
import { kindLooks } from '../../looks/kind-look.tsx'
import { classes } from '../../ui/classes.ts'
import styles from './projector.module.css'

/** The icon of a channel's kind, as large as a wall needs it. */
export function KindMark({ kind }: { kind: Kind }): ReactNode {
  const { Icon, word, className } = kindLooks[kind]
  return (
    <span className={classes(className, styles.kindMark)}>
      <Icon role="img" aria-label={word} />
    </span>
  )
}
