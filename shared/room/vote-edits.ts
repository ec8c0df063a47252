/** A vote in the journey: its ballots as a record, and what they come to at the things that were voted on. */
import { applyChange, type Change, emptyChange, squashChanges } from '../journey/change.ts'
import { inOrder, type JourneyDocument } from '../journey/document.ts'
import { rankAt, updateRecord } from '../journey/edits/edits.ts'
import { removeRecords } from '../journey/edits/removal.ts'
import { newRecord } from '../journey/new-records.ts'
import type { Ballot, Id } from '../journey/schema.ts'
import { voteResults } from './vote-results.ts'
import type { VoteRecord } from './voting.ts'

/**
 * Adds a vote that was held. Its dots are added to the votes of touchpoints, opportunities and notes; impact and effort of
 * opportunities become the mean, rounded.
 * @param at the day, as a date of the file.
 */
export function addVote(document: JourneyDocument, vote: VoteRecord & { id: Id; at: string }): Change {
  const { id, at, question, measure } = vote
  const rank = rankAt(inOrder(document.ballots), document.ballots.size)
  const subjects = vote.subjects.map((subject) => ({ ...subject })) as Ballot['subjects']
  const cast = vote.cast.map((ballot) => [...ballot])
  const ballot = newRecord('ballots', { id, rank, question, at, measure, subjects, cast })
  return squashChanges({ ballots: { added: [ballot], updated: [], removed: [] } }, countIn(document, vote, 1))
}

/** Removes a vote and takes its dots back; impact and effort stay what the room made of them. */
export function removeVote(document: JourneyDocument, ballotId: Id): Change {
  const ballot = document.ballots.get(ballotId)
  if (!ballot) return emptyChange
  return squashChanges(removeRecords(document, 'ballots', [ballotId]), countIn(document, ballot as VoteRecord, -1))
}

function countIn(document: JourneyDocument, vote: VoteRecord, sign: 1 | -1): Change {
  let after = document
  let change: Change = emptyChange
  for (const { list, id, result } of voteResults(document, vote)) {
    const part = partOf(after, vote, { list, id, result }, sign)
    after = applyChange(after, part)
    change = squashChanges(change, part)
  }
  return change
}

type Counted = Pick<ReturnType<typeof voteResults>[number], 'list' | 'id' | 'result'>

function partOf(
  document: JourneyDocument,
  { measure }: VoteRecord,
  { list, id, result }: Counted,
  sign: 1 | -1,
): Change {
  if (result === null || result === 0) return emptyChange
  if (measure === 'dots') {
    const votes = Math.max(0, (document[list].get(id)?.votes ?? 0) + sign * result)
    return updateRecord(document, list, id, { votes })
  }
  if (list !== 'opportunities' || sign < 0) return emptyChange
  return updateRecord(document, list, id, { [measure]: Math.round(result) })
}
