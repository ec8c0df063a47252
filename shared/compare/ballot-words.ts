/** What became of the ballots that were cast in a vote: what they come to, since a single one tells a reader nothing. */
import type { JourneyDocument } from '../journey/document.ts'
import type { Id, ListName, RecordOf } from '../journey/schema.ts'
import { voteResults } from '../room/vote-results.ts'
import type { VoteRecord } from '../room/voting.ts'
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

/** What each subject came to, by its list and its id in the later journey. */
function resultsOf(document: JourneyDocument, ballot: Ballot, translate: (list: ListName, id: Id) => Id) {
  return new Map(
    voteResults(document, ballot as VoteRecord).map(({ list, id, result }) => [
      `${list} ${translate(list, id)}`,
      { name: recordName(document, list, id), result: result ?? 0 },
    ]),
  )
}
