/** How strict this journey is: how much of what was found the panel and the map show. */
import type { ReactNode } from 'react'
import { decisionsOf } from '../../../shared/gaps/rule/decisions.ts'
import { type Strictness, strictnesses } from '../../../shared/journey/fields/vocabulary.ts'
import { strictnessWords } from '../../../shared/journey/fields/words.ts'
import { useDocument } from '../../model/document/document-store.ts'
import { setStrictness } from '../../model/editing/gap-decisions.ts'
import { Select } from '../../ui/select.tsx'

const shows: Readonly<Record<Strictness, string>> = {
  sketch: 'gaps',
  workshop: 'gaps and insights',
  handover: 'everything',
}
const options = strictnesses.map((value) => ({ value, label: `${strictnessWords[value]}: ${shows[value]}` }))

export function StrictnessMenu(): ReactNode {
  const chosen = useDocument(({ document }) => document && decisionsOf(document.journey).strictness)
  if (!chosen) return null
  return <Select label="What this journey shows" value={chosen} options={options} onChange={setStrictness} />
}
