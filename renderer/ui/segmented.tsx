import { Radio } from '@base-ui/react/radio'
import { RadioGroup } from '@base-ui/react/radio-group'
import type { ReactNode } from 'react'
import { classes } from './classes.ts'
import styles from './segmented.module.css'
import { Tooltip } from './tooltip.tsx'

export type Segment<Value> = {
  readonly value: Value
  readonly label: string
  readonly icon?: ReactNode
  /** Icon alone; the word shows on pointing and is read aloud. */
  readonly isLabelHidden?: boolean | undefined
}

/** One of a few, all in view. */
export function Segmented<Value extends string | number | null>(props: {
  label: string
  value: Value
  segments: readonly Segment<Value>[]
  onChange: (value: Value) => void
  isWide?: boolean | undefined
  isDisabled?: boolean | undefined
}): ReactNode {
  return (
    <RadioGroup
      aria-label={props.label}
      value={props.value}
      onValueChange={(value) => props.onChange(value as Value)}
      disabled={props.isDisabled}
      className={classes(styles.group, props.isWide && styles.wide)}
    >
      {props.segments.map((segment) => {
        const radio = (
          <Radio.Root
            key={String(segment.value)}
            value={segment.value}
            aria-label={segment.label}
            className={classes(styles.segment, segment.isLabelHidden && styles.iconOnly)}
          >
            {segment.icon}
            {!segment.isLabelHidden && segment.label}
          </Radio.Root>
        )
        if (!segment.isLabelHidden) return radio
        return (
          <Tooltip key={String(segment.value)} label={segment.label}>
            {radio}
          </Tooltip>
        )
      })}
    </RadioGroup>
  )
}
