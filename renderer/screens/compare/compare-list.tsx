/** What differs, group by group; arrow keys walk through it, and what is chosen is shown on the map. */
import { CircleCheck, CirclePlus } from 'lucide-react'
import { type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react'
import { MustFix } from '../../looks/must-fix.tsx'
import { useCompare } from '../../model/places/compare-store.ts'
import { runShortcut } from '../../registry/keyboard.ts'
import { shortcutsOfEvent } from '../../registry/shortcut.ts'
import type { CompareGroup, CompareItem } from './compare-items.ts'
import styles from './compare-list.module.css'
import { differenceLooks } from './compare-look.tsx'

const optionId = (key: string) => `difference-${key}`
const choose = (chosenKey: string) => useCompare.setState({ chosenKey })

export function CompareList({ groups }: { groups: readonly CompareGroup[] }): ReactNode {
  const chosenKey = useCompare((state) => state.chosenKey)
  const list = useRef<HTMLDivElement>(null)
  useEffect(() => list.current?.focus({ preventScroll: true }), [])
  useEffect(() => {
    if (chosenKey) document.getElementById(optionId(chosenKey))?.scrollIntoView({ block: 'nearest' })
  }, [chosenKey])

  function onKeyDown(event: KeyboardEvent): void {
    const keys = groups.flatMap(({ items }) => items.map(({ key }) => key))
    const at = chosenKey === null ? -1 : keys.indexOf(chosenKey)
    const target = { ArrowDown: at + 1, ArrowUp: at - 1, PageDown: at + 10, PageUp: at - 10, Home: 0, End: keys.length }
    const index = target[event.key as keyof typeof target]
    // A list keeps its keys from the window, which has others for the comparison.
    if (index === undefined && runShortcut(shortcutsOfEvent(event.nativeEvent))) event.preventDefault()
    const key = index === undefined ? undefined : keys[Math.max(0, Math.min(index, keys.length - 1))]
    if (key === undefined) return
    event.preventDefault()
    choose(key)
  }

  return (
    <div
      ref={list}
      role="listbox"
      aria-label="Differences"
      aria-activedescendant={chosenKey === null ? undefined : optionId(chosenKey)}
      tabIndex={0}
      className={styles.list}
      onKeyDown={onKeyDown}
    >
      {groups.map(({ id, title, items }) => (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset is no part of a list to choose from
        <div key={id} role="group" aria-label={title}>
          <div className={styles.heading} aria-hidden>
            {title} <span>{items.length}</span>
          </div>
          {items.map((item) => (
            <Option key={item.key} item={item} isChosen={item.key === chosenKey} />
          ))}
        </div>
      ))}
    </div>
  )
}

function Option({ item, isChosen }: { item: CompareItem; isChosen: boolean }): ReactNode {
  const { key, look, title, detail } = item
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the list has the keys
    <div
      id={optionId(key)}
      role="option"
      aria-selected={isChosen}
      tabIndex={-1}
      className={styles.option}
      onClick={() => choose(key)}
    >
      <Sign look={look} />
      <span className={styles.words}>
        <strong>
          {title} {'severity' in look && look.severity === 'must' && <MustFix />}
        </strong>
        <span>{detail}</span>
      </span>
    </div>
  )
}

function Sign({ look }: { look: CompareItem['look'] }): ReactNode {
  if ('kind' in look) {
    const { Icon, word, tone } = differenceLooks[look.kind]
    return <Icon size={15} role="img" aria-label={word} className={styles.sign} data-tone={tone} />
  }
  const Icon = look.isSolved ? CircleCheck : CirclePlus
  const words = look.isSolved ? 'Resolved' : 'New'
  return (
    <Icon size={15} role="img" aria-label={words} className={styles.sign} data-tone={look.isSolved ? 'ok' : 'must'} />
  )
}
