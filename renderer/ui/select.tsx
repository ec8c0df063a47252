import { Select as Base } from '@base-ui/react/select'
import { Check, ChevronDown } from 'lucide-react'
import { type ReactNode, useId } from 'react'
import { Labelled } from './field.tsx'
import styles from './popup.module.css'
import select from './select.module.css'

export type SelectOption<Value> = {
  readonly value: Value
  readonly label: string
  readonly hint?: string | undefined
  readonly icon?: ReactNode
}

/** One of several; `null` is a value like the others, give it an option with a word such as "Not set". */
export function Select<Value extends string | number | null>(props: {
  label: string
  isLabelHidden?: boolean | undefined
  hint?: string | undefined
  value: Value
  options: readonly SelectOption<Value>[]
  onChange: (value: Value) => void
  placeholder?: string | undefined
  isDisabled?: boolean | undefined
}): ReactNode {
  const id = useId()
  const chosen = props.options.find((option) => option.value === props.value)
  return (
    <Labelled id={id} label={props.label} isLabelHidden={props.isLabelHidden} hint={props.hint}>
      <Base.Root<Value>
        id={id}
        value={props.value}
        onValueChange={(value) => props.onChange(value as Value)}
        disabled={props.isDisabled}
      >
        <Base.Trigger className={select.trigger} aria-label={props.label}>
          {chosen?.icon}
          <span className={chosen ? select.value : select.placeholder}>{chosen?.label ?? props.placeholder ?? ''}</span>
          <ChevronDown className={select.arrow} size={15} aria-hidden />
        </Base.Trigger>
        <Base.Portal>
          <Base.Positioner
            className={styles.positioner}
            alignItemWithTrigger={false}
            sideOffset={5}
            collisionPadding={8}
          >
            <Base.Popup className={styles.popup}>
              <Base.List>
                {props.options.map((option) => (
                  <Base.Item key={String(option.value)} value={option.value} className={styles.item}>
                    {option.icon}
                    <span className={styles.label}>
                      <Base.ItemText>{option.label}</Base.ItemText>
                      {option.hint && <span className={styles.hint}>{option.hint}</span>}
                    </span>
                    <span className={styles.mark}>
                      <Base.ItemIndicator>
                        <Check />
                      </Base.ItemIndicator>
                    </span>
                  </Base.Item>
                ))}
              </Base.List>
            </Base.Popup>
          </Base.Positioner>
        </Base.Portal>
      </Base.Root>
    </Labelled>
  )
}
