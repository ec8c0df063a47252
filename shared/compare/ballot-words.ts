/** What became of the ballots that were cast in a vote: what they come to, since a single one tells a reader nothing. */
import type { JourneyDocument } from '../journey/document.ts'
import { subjectLists } from '../journey/fields/field.ts'
import type { Id, ListName, RecordOf } from '../journey/schema.ts'
import { recordName, type Sides } from './value-words.ts'

type Ballot = RecordOf['ballots']

/** "Ballots cast: 2 → 3, Pays: 4 → 6 dots". */
export function castWords(before: Ballot, after: Ballot, { before: held, after: present, pairing }: Sides): string {
  const was = resultsOf(held, before, (list, id) => pairing[list].toAfter.get(id) ?? '')
  const unit = after.measure === 'dots' ? 'dots' : 'on average'
  const results = [...resultsOf(present, after, (_list, id) => id)].flatMap(([key, { name, result }]) => {
    const from = was.get(key)?.result
    return from === undefined || from === result ? [] : [`${name}: ${from} → ${result} ${unit}`]
  })
  const [from, to] = [before.cast.length, after.cast.length]
  return [`Ballots cast: ${from === to ? 'changed' : `${from} → ${to}`}`, ...results].join(', ')
}

/** Dots are added up; of impact and effort the mean counts. By list and id of the later journey. */
function resultsOf(
  document: JourneyDocument,
  { measure, subjects, cast }: Ballot,
  translate: (list: ListName, id: Id) => Id,
) {
  return new Map(
    subjects.flatMap((subject, at) =>
      Object.entries(subjectLists).flatMap(([name, list]) => {
        const id = (subject as Readonly<Record<string, Id | undefined>>)[name]
        if (id === undefined) return []
        const sum = cast.reduce((total, given) => total + (given[at] ?? 0), 0)
        const result = measure === 'dots' || cast.length === 0 ? sum : Math.round((10 * sum) / cast.length) / 10
        return [[`${list} ${translate(list, id)}`, { name: recordName(document, list, id), result }] as const]
      }),
    ),
  )
}
