import type { ComponentProps, ReactNode } from 'react'
import { classes } from './classes.ts'
import styles from './icon-button.module.css'
import { spokenShortcut } from './keys/shortcut.tsx'
import { type Side, Tooltip } from './tooltip.tsx'

export type IconButtonProps = Omit<ComponentProps<'button'>, 'children'> & {
  /** What it does; shown on pointing and read aloud. */
  label: string
  icon: ReactNode
  shortcut?: string | undefined
  size?: 'small' | 'normal' | 'large' | undefined
  hasBorder?: boolean | undefined
  /** A switch that is on or off; leave it out where the button does something once. */
  isPressed?: boolean | undefined
  tooltipSide?: Side | undefined
}

export function IconButton(props: IconButtonProps): ReactNode {
  const { label, icon, shortcut, size = 'normal', hasBorder, isPressed, tooltipSide, className, ...rest } = props
  return (
    <Tooltip label={label} shortcut={shortcut} side={tooltipSide}>
      <button
        type="button"
        aria-label={label}
        aria-pressed={isPressed}
        aria-keyshortcuts={spokenShortcut(shortcut)}
        {...rest}
        className={classes(styles.button, styles[size], hasBorder && styles.bordered, className)}
      >
        {icon}
      </button>
    </Tooltip>
  )
}
