import type { ComponentProps, ReactNode } from 'react'
import styles from './button.module.css'
import { classes } from './classes.ts'
import { spokenShortcut } from './keys/shortcut.tsx'
import { type Side, Tooltip } from './tooltip.tsx'

export type ButtonProps = ComponentProps<'button'> & {
  /** primary: what to do here; solid: what repairs or completes; plain: the rest; quiet: without a border. */
  variant?: 'primary' | 'plain' | 'quiet' | 'solid' | 'danger' | undefined
  size?: 'small' | 'normal' | undefined
  icon?: ReactNode
  /** Shown on pointing; say more than the label says. */
  tooltip?: string | undefined
  shortcut?: string | undefined
  tooltipSide?: Side | undefined
  /** It takes no press until what is under way is done, and keeps the keys meanwhile: a disabled button would lose them. */
  isBusy?: boolean | undefined
}

export function Button(props: ButtonProps): ReactNode {
  const {
    variant = 'plain',
    size = 'normal',
    icon,
    tooltip,
    shortcut,
    tooltipSide,
    isBusy,
    onClick,
    className,
    children,
    ...rest
  } = props
  const button = (
    <button
      type="button"
      aria-keyshortcuts={spokenShortcut(shortcut)}
      aria-disabled={isBusy || undefined}
      onClick={isBusy ? undefined : onClick}
      {...rest}
      className={classes(styles.button, styles[variant], size === 'small' && styles.small, className)}
    >
      {icon}
      {children}
    </button>
  )
  if (!tooltip && !shortcut) return button
  return (
    <Tooltip label={tooltip ?? children} shortcut={shortcut} side={tooltipSide}>
      {button}
    </Tooltip>
  )
}
