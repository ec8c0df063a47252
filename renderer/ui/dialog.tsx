import { Dialog as Base } from '@base-ui/react/dialog'
import { X } from 'lucide-react'
import { type KeyboardEvent, type ReactNode, useRef } from 'react'
import { classes } from './classes.ts'
import styles from './dialog.module.css'
import { focusAtOnce } from './focus-at-once.ts'
import { IconButton } from './icon-button.tsx'
import { useOpenings } from './openings.ts'
import { isPressOverVeil } from './over-veil.ts'

export type DialogProps = {
  isOpen: boolean
  onClose: () => void
  title: string
  description?: string | undefined
  size?: 'small' | 'normal' | 'wide' | 'large' | undefined
  /** Buttons at the foot; the last one is what the dialog is for. */
  footer?: ReactNode
  onKeyDown?: ((event: KeyboardEvent) => void) | undefined
  children: ReactNode
}

const focusable = 'input:not([aria-hidden]), textarea, [tabindex="0"], button:not([tabindex="-1"])'

/** A window over the window: it keeps the focus in, and Escape, the cross and a click beside it close it. */
export function Dialog(props: DialogProps): ReactNode {
  const popup = useRef<HTMLDivElement>(null)
  const body = useRef<HTMLDivElement>(null)
  const openings = useOpenings(props.isOpen)
  return (
    <Base.Root
      open={props.isOpen}
      onOpenChange={(isOpen, change) => !isOpen && !isPressOverVeil(change) && props.onClose()}
    >
      <Base.Portal>
        <Base.Backdrop className={styles.veil} />
        <Base.Viewport className={styles.viewport}>
          <Base.Popup
            ref={popup}
            // What the dialog is for, not the cross that leaves it.
            initialFocus={() => focusAtOnce(body.current?.querySelector<HTMLElement>(focusable) ?? popup.current)}
            onKeyDown={props.onKeyDown}
            className={classes(styles.dialog, styles[props.size ?? 'normal'])}
          >
            <header className={styles.header}>
              <Base.Title className={styles.title}>{props.title}</Base.Title>
              <Base.Close render={<IconButton label="Close" icon={<X />} shortcut="Escape" />} />
              {props.description && (
                <Base.Description className={styles.description}>{props.description}</Base.Description>
              )}
            </header>
            <div key={openings} ref={body} className={styles.body}>
              {props.children}
            </div>
            {props.footer && <footer className={styles.footer}>{props.footer}</footer>}
          </Base.Popup>
        </Base.Viewport>
      </Base.Portal>
    </Base.Root>
  )
}
