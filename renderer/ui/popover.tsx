import { Popover as Base } from '@base-ui/react/popover'
import type { ReactElement, ReactNode } from 'react'
import styles from './popup.module.css'

/** A small sheet that drops from a button and holds fields; Escape and a click outside close it. */
export function Popover(props: {
  label: string
  /** The button: takes a ref and events, as `Button` and `IconButton` do. */
  trigger: ReactElement
  children: ReactNode
}): ReactNode {
  return (
    <Base.Root>
      <Base.Trigger render={props.trigger} />
      <Base.Portal>
        <Base.Positioner className={styles.positioner} align="start" sideOffset={5} collisionPadding={8}>
          <Base.Popup className={styles.popup} aria-label={props.label}>
            {props.children}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  )
}
