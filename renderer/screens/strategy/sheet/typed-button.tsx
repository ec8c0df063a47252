/** A button on which typing begins: buttons of the browser's own take no text. */
import type { ComponentProps, KeyboardEvent, ReactNode } from 'react'
import { beginsText } from '../../../registry/begins-text.ts'
import { classes } from '../../../ui/classes.ts'
import styles from './typed-button.module.css'

type Props = Omit<ComponentProps<'div'>, 'role' | 'onClick' | 'onKeyDown' | 'tabIndex'> & {
  tabIndex: number
  onPress: () => void
}

export function TypedButton({ onPress, className, tabIndex, ...rest }: Props): ReactNode {
  function onKeyDown(event: KeyboardEvent): void {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault()
      onPress()
    }
    // Letters type here, and are no commands.
    if (beginsText(event.nativeEvent)) event.stopPropagation()
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: the browser gives its own buttons no text
    <div
      {...rest}
      role="button"
      tabIndex={tabIndex}
      className={classes(styles.button, className)}
      onClick={onPress}
      onKeyDown={onKeyDown}
    />
  )
}
