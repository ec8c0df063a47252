/** Which fields of a record hold words, and what each is called on the screen. */
import type { JourneyDocument } from './document.ts'
import { listNames } from './fields/vocabulary.ts'
import { type Leaf, toldLeaves, valueAt } from './leaves.ts'
import { once } from './once.ts'
import type { Id, Journey, ListName } from './schema.ts'

/** `field` names the field as the details show it. */
export type SearchField = { readonly field: string; readonly label: string; readonly text: string }

/** What is read first on a touchpoint, and what last. */
const early: ReadonlySet<string> = new Set(['title', 'why', 'what', 'how', 'pains'])
const late: ReadonlySet<string> = new Set(['tags'])

const leavesWithWords = new Map(
  (['journey', ...listNames] as const).map((record) => {
    const leaves = toldLeaves(record).filter(({ field }) => {
      return (field.kind === 'text' && !field.isCode) || field.kind === 'texts'
    })
    const place = ({ name }: Leaf) => (record !== 'touchpoints' ? 0 : early.has(name) ? -1 : late.has(name) ? 1 : 0)
    return [record, leaves.toSorted((one, other) => place(one) - place(other))] as const
  }),
)

function fieldsIn(record: object, of: ListName | 'journey'): readonly SearchField[] {
  return (leavesWithWords.get(of) ?? []).flatMap((leaf) => {
    const { one, label } = leaf.field
    const texts = [valueAt(record, leaf)].flat() as string[]
    return texts.flatMap((text) =>
      text.trim() === '' ? [] : [{ field: leaf.shownAs, label: one ?? label, text } satisfies SearchField],
    )
  })
}

const known = new WeakMap<object, readonly SearchField[]>()

/** The texts of a record that aren't blank; the same record yields the same objects. */
export function fieldsOfRecord(document: JourneyDocument, list: ListName, id: Id): readonly SearchField[] {
  const record = document[list].get(id)
  if (!record) return []
  const before = known.get(record)
  if (before) return before
  const fields = fieldsIn(record, list)
  known.set(record, fields)
  return fields
}

/** The texts of the journey itself. */
export const fieldsOfJourney = once((journey: Journey): readonly SearchField[] => fieldsIn(journey, 'journey'))
