/** A field that chooses one of many by a part of its name: what is typed narrows the list that drops from it. */
import { Autocomplete } from '@base-ui/react/autocomplete'
import { type KeyboardEvent, type ReactNode, useLayoutEffect, useRef, useState } from 'react'
import { classes } from '../classes.ts'
import popup from '../popup.module.css'
import styles from './choose-field.module.css'

export type ChooseOption<Value> = {
  readonly key: string
  readonly value: Value
  readonly label: string
  readonly hint?: string | undefined
  readonly icon?: ReactNode
}

export function ChooseField<Value>(props: {
  label: string
  placeholder: string
  /** What was typed before the field opened. */
  typed: string
  options: readonly ChooseOption<Value>[]
  /** Those of the options that what is typed may mean, the likeliest first. */
  find: (options: readonly ChooseOption<Value>[], typed: string) => readonly ChooseOption<Value>[]
  onChoose: (value: Value) => void
  /** After a choice or without one: Enter stays, Tab goes on or back. */
  onLeave: (by: 'enter' | 'escape' | 'tab' | 'shift-tab') => void
}): ReactNode {
  const [typed, setTyped] = useState(props.typed)
  const field = useRef<HTMLInputElement>(null)
  const highlighted = useRef<ChooseOption<Value> | undefined>(undefined)
  const list = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    field.current?.focus({ preventScroll: true })
    list.current?.showPopover()
  }, [])
  const found = props.find(props.options, typed)

  function choose(option: ChooseOption<Value>, by: 'enter' | 'tab' | 'shift-tab'): void {
    props.onChoose(option.value)
    props.onLeave(by)
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Escape') {
      event.preventDefault()
      event.stopPropagation()
      props.onLeave('escape')
    }
    if (event.key !== 'Tab') return
    event.preventDefault()
    event.stopPropagation()
    const by = event.shiftKey ? 'shift-tab' : 'tab'
    if (highlighted.current && typed.trim() !== '') choose(highlighted.current, by)
    else props.onLeave(by)
  }

  return (
    <Autocomplete.Root
      open
      inline
      items={props.options}
      filteredItems={found}
      itemToStringValue={({ label }) => label}
      value={typed}
      onValueChange={(value, { reason }) => reason !== 'item-press' && setTyped(value)}
      onItemHighlighted={(option) => {
        highlighted.current = option
      }}
      autoHighlight={typed.trim() === '' ? false : 'always'}
    >
      <Autocomplete.Input
        ref={field}
        className={styles.field}
        aria-label={props.label}
        placeholder={props.placeholder}
        onKeyDown={onKeyDown}
        onBlur={() => props.onLeave('escape')}
      />
      {/* The browser's own: what lies around stays there for whoever hears it. */}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: around the list, which has the roles */}
      <div
        ref={list}
        popover="manual"
        className={classes(popup.popup, styles.list)}
        // The field keeps the keys.
        onMouseDown={(event) => event.preventDefault()}
      >
        <Autocomplete.Empty>
          <p className={styles.none}>No matches.</p>
        </Autocomplete.Empty>
        <Autocomplete.List aria-label={props.label}>
          {(option: ChooseOption<Value>) => (
            <Autocomplete.Item
              key={option.key}
              value={option}
              className={classes(popup.item, styles.item)}
              onClick={() => choose(option, 'enter')}
            >
              {option.icon}
              <span className={popup.label}>
                {option.label}
                {option.hint && <span className={popup.hint}>{option.hint}</span>}
              </span>
            </Autocomplete.Item>
          )}
        </Autocomplete.List>
      </div>
    </Autocomplete.Root>
  )
}
