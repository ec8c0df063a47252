import { type KeyboardEvent, type ReactNode, useLayoutEffect, useState } from 'react'
import { saidTexts } from '../../../shared/journey/said-texts.ts'
import { isSameList } from '../../../shared/same-list.ts'
import { nameOrUntitled } from '../../../shared/words/names.ts'
import { typeInRecord } from '../inspector/fields/use-record.ts'
import { WritingField } from '../strategy/sheet/text-cell.tsx'
import type { FieldProps } from './field-props.ts'
import { closeCell } from './outline-store.ts'

/** A letter begins the name again, as it does a title on the map. */
export function OwnerField({ touchpoint, typed, onLeave }: FieldProps): ReactNode {
  const { id, owner } = touchpoint
  const type = (name: string) =>
    typeInRecord('Edit owner', 'touchpoints', id, { owner: { ...owner, name: name.replace(/\s*\n\s*/g, ' ') } })
  useFirst(typed, type)
  return (
    <WritingField
      label={`Owner of ${nameOrUntitled(touchpoint.title, 'touchpoint')}`}
      value={owner.name}
      placeholder="Person or team"
      onType={type}
      onEnd={closeCell}
      onLeave={onLeave}
    />
  )
}

const linesOf = (text: string) => saidTexts(text.split('\n').map((line) => line.trim()))

/** One a line: Enter goes on to the next, and from an empty line on to the row below. */
export function PainsField({ touchpoint, typed, onLeave }: FieldProps): ReactNode {
  const { id } = touchpoint
  const pains = saidTexts(touchpoint.pains)
  const [text, setText] = useState(pains.join('\n'))
  // What was taken back, or changed elsewhere, is what is there.
  const shown = isSameList(linesOf(text), pains) ? text : pains.join('\n')
  const type = (next: string): void => {
    setText(next)
    if (!isSameList(linesOf(next), pains)) typeInRecord('Edit pains', 'touchpoints', id, { pains: [...linesOf(next)] })
  }
  useFirst(typed, (first) => type([...pains, first].join('\n')))

  function onKeyDownCapture(event: KeyboardEvent): void {
    const isNextLine =
      event.key === 'Enter' && !event.shiftKey && !event.nativeEvent.isComposing && !/(^|\n)\s*$/.test(shown)
    // The field takes it as a new line.
    if (isNextLine) event.stopPropagation()
  }

  return (
    <div onKeyDownCapture={onKeyDownCapture}>
      <WritingField
        label={`Pains of ${nameOrUntitled(touchpoint.title, 'touchpoint')}, one a line`}
        value={shown}
        placeholder="What hurts here?"
        onType={type}
        onEnd={closeCell}
        onLeave={onLeave}
      />
    </div>
  )
}

/** What was typed before the field opened is in it from the beginning. */
function useFirst(typed: string, type: (text: string) => void): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, as the field opens
  useLayoutEffect(() => {
    if (typed !== '') type(typed)
  }, [])
}
