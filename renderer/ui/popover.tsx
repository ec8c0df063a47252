import { Popover as Base } from '@base-ui/react/popover'
import { type ReactElement, type ReactNode, useRef } from 'react'
import { focusAtOnce } from './focus-at-once.ts'
import styles from './popup.module.css'

/** A small sheet that drops from a button and holds fields; Escape and a click outside close it. */
export function Popover(props: {
  label: string
  /** The button: takes a ref and events, as `Button` and `IconButton` do. */
  trigger: ReactElement
  children: ReactNode
  /** Leave both out where nothing but its button opens it. */
  isOpen?: boolean | undefined
  onOpenChange?: ((isOpen: boolean) => void) | undefined
  side?: 'top' | 'bottom' | undefined
  align?: 'start' | 'end' | undefined
}): ReactNode {
  const popup = useRef<HTMLDivElement>(null)
  return (
    <Base.Root
      {...(props.isOpen === undefined ? {} : { open: props.isOpen })}
      onOpenChange={(isOpen) => props.onOpenChange?.(isOpen)}
    >
      <Base.Trigger render={props.trigger} />
      <Base.Portal>
        <Base.Positioner
          className={styles.positioner}
          side={props.side ?? 'bottom'}
          align={props.align ?? 'start'}
          sideOffset={5}
          collisionPadding={8}
        >
          <Base.Popup
            ref={popup}
            initialFocus={() => focusAtOnce(firstControl(popup.current))}
            className={styles.popup}
            aria-label={props.label}
          >
            {props.children}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  )
}

/** What has taken the focus already, else the first control. */
function firstControl(popup: HTMLElement | null): HTMLElement | null {
  return popup?.querySelector<HTMLElement>(':focus') ?? popup?.querySelector('input, textarea, button') ?? popup
}
