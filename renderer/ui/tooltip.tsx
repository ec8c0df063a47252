/** A short name or explanation that shows when pointing at or focusing something. */
import { Tooltip as Base } from '@base-ui/react/tooltip'
import type { ReactElement, ReactNode } from 'react'
import { Shortcut } from './keys/shortcut.tsx'
import styles from './tooltip.module.css'

export type Side = 'top' | 'bottom' | 'left' | 'right'

export function Tooltip(props: {
  label: ReactNode
  shortcut?: string | undefined
  side?: Side | undefined
  /** The element that it explains; it takes a ref and events. */
  children: ReactElement
}): ReactNode {
  return (
    <Base.Root>
      <Base.Trigger render={props.children} />
      <Base.Portal>
        <Base.Positioner
          side={props.side ?? 'bottom'}
          sideOffset={7}
          collisionPadding={8}
          className={styles.positioner}
        >
          <Base.Popup className={styles.tooltip}>
            {props.label}
            {props.shortcut && <Shortcut keys={props.shortcut} isOnDark />}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  )
}
