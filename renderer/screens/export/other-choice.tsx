/** A journey of the other state, such as the as-is of a to-be, that a web page lets its readers compare with. */
import { type ReactNode, useEffect, useMemo } from 'react'
import type { JourneySummary } from '../../../shared/bridge/library.ts'
import { stateWords } from '../../../shared/journey/fields/words.ts'
import type { Id } from '../../../shared/journey/schema.ts'
import { nameOrUntitled } from '../../../shared/words/names.ts'
import { useDocument } from '../../model/document/document-store.ts'
import { loadLibrary, useLibrary } from '../../model/document/library-store.ts'
import { Select } from '../../ui/select.tsx'
import styles from './export-choices.module.css'

/** None where the library has no journey of the other state; it is read once it is asked. */
export function useOthers(isAsked: boolean): readonly JourneySummary[] {
  const summaries = useLibrary((library) => library.summaries)
  const journey = useDocument(({ document }) => document?.journey)
  useEffect(() => {
    if (isAsked) void loadLibrary()
  }, [isAsked])
  return useMemo(
    () => (summaries ?? []).filter(({ journeyId, state }) => journeyId !== journey?.id && state !== journey?.state),
    [summaries, journey],
  )
}

export function OtherChoice(props: {
  others: readonly JourneySummary[]
  value: Id | null
  onChange: (journeyId: Id | null) => void
  isDisabled: boolean
}): ReactNode {
  const { others, value, onChange, isDisabled } = props
  const [first] = others
  return (
    <div className={styles.apart}>
      <Select<Id | null>
        label={`Compare with ${first ? stateWords[first.state].toLowerCase() : ''}`}
        value={value}
        options={[
          { value: null, label: 'None' },
          ...others.map(({ journeyId, title }) => ({ value: journeyId, label: nameOrUntitled(title, 'journey') })),
        ]}
        onChange={onChange}
        isDisabled={isDisabled}
      />
    </div>
  )
}
