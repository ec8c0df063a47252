/** What a vote came to: sums or means, how far the room was apart, and what it disagrees on. */
import { type JourneyDocument, recordsIn } from '../journey/document.ts'
import { subjectLists } from '../journey/fields/field.ts'
import type { Id } from '../journey/schema.ts'
import { choosePlural, formatCount } from '../words/counts.ts'
import { nameOrUntitled } from '../words/names.ts'
import type { Subject, VoteRecord } from './voting.ts'

export type SubjectList = (typeof subjectLists)[keyof typeof subjectLists]

export type VoteResult = {
  readonly list: SubjectList
  readonly id: Id
  readonly name: string
  /** Dots together, or the mean of those who rated it; null where nobody did. */
  readonly result: number | null
  /** How many gave a dot, or rated it. */
  readonly voters: number
  /** How many gave 0, 1, 2 … dots, or rated it 1, 2, 3, 4 and 5. */
  readonly spread: readonly number[]
  /** How opinions differ, in words; null if they don't. */
  readonly dissent: string | null
}

/** What a subject is: its list and its id. */
export function subjectOf(subject: Subject): { readonly list: SubjectList; readonly id: Id } | null {
  for (const [name, list] of Object.entries(subjectLists)) {
    const id = subject[name as keyof Subject]
    if (id !== undefined) return { list, id }
  }
  return null
}

/** What a subject is called; empty where it is gone. */
export function subjectName(document: JourneyDocument, subject: Subject): string {
  const about = subjectOf(subject)
  if (!about) return ''
  const record = recordsIn(document, about.list).get(about.id)
  if (!record) return ''
  if ('title' in record) return nameOrUntitled(record.title, 'touchpoint')
  return nameOrUntitled(record.text, about.list === 'notes' ? 'note' : 'opportunity')
}

/** The subjects with the highest result first; equals keep their order. */
export function voteResults(document: JourneyDocument, vote: VoteRecord): readonly VoteResult[] {
  return vote.subjects
    .flatMap((subject, at): VoteResult[] => {
      const about = subjectOf(subject)
      if (!about) return []
      const given = vote.cast.map((ballot) => ballot[at] ?? 0)
      const outcome = vote.measure === 'dots' ? ofDots(given, meanSum(vote)) : ofRatings(given)
      return [{ ...about, name: subjectName(document, subject), ...outcome }]
    })
    .toSorted((one, other) => (other.result ?? -1) - (one.result ?? -1))
}

type Outcome = Pick<VoteResult, 'result' | 'voters' | 'spread' | 'dissent'>

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0)
}

function meanSum({ subjects, cast }: VoteRecord): number {
  return subjects.length === 0 ? 0 : sumOf(cast.flat()) / subjects.length
}

/** In a smaller room, one voter is too large a share to count as a minority. */
const leastRoom = 4

/** A minority cares a lot: at least the average number of dots, given by a third of the room or fewer. */
function ofDots(given: readonly number[], average: number): Outcome {
  const result = sumOf(given)
  const voters = given.filter((dots) => dots > 0).length
  const spread = Array.from(
    { length: Math.max(0, ...given) + 1 },
    (_, dots) => given.filter((one) => one === dots).length,
  )
  const isOfFew =
    voters > 0 && given.length >= leastRoom && result > voters && result >= average && voters * 3 <= given.length
  const from = `${formatCount(result, 'dot')} from ${voters} of ${formatCount(given.length, 'voter')}`
  return { result, voters, spread, dissent: isOfFew ? from : null }
}

/** Opinions differ if a quarter or more rate it 1 or 2, and a quarter or more rate it 4 or 5. */
function ofRatings(given: readonly number[]): Outcome {
  const rated = given.filter((value) => value > 0)
  const spread = [1, 2, 3, 4, 5].map((value) => rated.filter((one) => one === value).length)
  const low = rated.filter((value) => value <= 2).length
  const high = rated.filter((value) => value >= 4).length
  const isApart = low > 0 && high > 0 && Math.min(low, high) * 4 >= rated.length
  return {
    result: rated.length === 0 ? null : Math.round((10 * sumOf(rated)) / rated.length) / 10,
    voters: rated.length,
    spread,
    dissent: isApart
      ? `${high} ${choosePlural(high, 'says', 'say')} high, ${low} ${choosePlural(low, 'says', 'say')} low`
      : null,
  }
}
