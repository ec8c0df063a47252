/** A vote while it is held: whose turn it is, what was given, and handing it in. Who gave what is forgotten with each ballot. */
import type { BallotMeasure } from '../journey/fields/vocabulary.ts'
import type { Ballot, Id } from '../journey/schema.ts'

/** What is voted on: exactly one touchpoint, opportunity or note. */
export type Subject = Readonly<Partial<Record<'touchpointId' | 'opportunityId' | 'noteId', Id>>>

export type VoteSetup = {
  readonly question: string
  readonly measure: BallotMeasure
  readonly subjects: readonly Subject[]
  readonly people: number
  /** Dots that each person has; not used if impact or effort is rated. */
  readonly dots: number
}

export type Voting = VoteSetup & {
  /** Ballots that were handed in, one number for each subject. */
  readonly cast: readonly (readonly number[])[]
  /** The ballot of the one whose turn it is: places among the subjects, in the order in which dots were given. */
  readonly given: readonly number[]
  /** What the one whose turn it is rated, by place among the subjects; 0 where nothing yet. */
  readonly rated: readonly number[]
  /** In which order the subjects are shown to the one whose turn it is. */
  readonly order: readonly number[]
}

/** A number from 0 up to, but not including, 1. */
export type Random = () => number

/**
 * An empty ballot for the first voter, its subjects in random order.
 * @param cast ballots that were handed in before the vote was broken off: then it goes on with the next voter.
 */
export function beginVoting(setup: VoteSetup, random: Random, cast: Voting['cast'] = []): Voting {
  const { question, measure, subjects, people, dots } = setup
  return { question, measure, subjects, people, dots, cast, ...emptyBallot(setup, random) }
}

function emptyBallot({ subjects }: VoteSetup, random: Random): Pick<Voting, 'given' | 'rated' | 'order'> {
  return { given: [], rated: subjects.map(() => 0), order: shuffled([...subjects.keys()], random) }
}

/** Each order is as likely as any other. */
export function shuffled<T>(items: readonly T[], random: Random): readonly T[] {
  const left = [...items]
  return items.flatMap(() => left.splice(Math.floor(random() * left.length), 1))
}

/** Whether everyone has handed in a ballot. */
export function isVotingOver({ cast, people }: Voting): boolean {
  return cast.length >= people
}

/** Puts a dot on a subject, as long as one is left; several may be on one. */
export function giveDot(voting: Voting, subject: number): Voting {
  if (voting.given.length >= voting.dots || !voting.subjects[subject]) return voting
  return { ...voting, given: [...voting.given, subject] }
}

/** Takes the last dot back. */
export function takeDot(voting: Voting): Voting {
  return { ...voting, given: voting.given.slice(0, -1) }
}

/** Rates a subject from 1 to 5. */
export function rate(voting: Voting, subject: number, value: number): Voting {
  if (!voting.subjects[subject] || !Number.isInteger(value) || value < 1 || value > 5) return voting
  return { ...voting, rated: voting.rated.with(subject, value) }
}

/** How much of a ballot is filled: dots, or ratings. */
export function ballotProgress(voting: Voting): { readonly done: number; readonly of: number } {
  if (voting.measure === 'dots') return { done: voting.given.length, of: voting.dots }
  return { done: voting.rated.filter((value) => value > 0).length, of: voting.subjects.length }
}

/** The next one's turn. A ballot may be handed in with dots left, or with subjects that one won't rate. */
export function handIn(voting: Voting, random: Random): Voting {
  if (isVotingOver(voting)) return voting
  const { measure, subjects, given, rated } = voting
  const ballot = measure === 'dots' ? [...subjects.keys()].map((at) => given.filter((one) => one === at).length) : rated
  return { ...voting, cast: [...voting.cast, ballot], ...emptyBallot(voting, random) }
}

/** The ballots in random order, so that none can be traced to its voter. */
export function sealedBallots({ cast }: Voting, random: Random): readonly (readonly number[])[] {
  return shuffled(cast, random)
}

/**
 * Ballots of hands that were counted aloud: as many as people, made so that each subject comes to its count.
 * @param hands by subject: for dots one number; for impact and effort how many hands went up for 1, 2, 3, 4 and 5.
 */
export function ballotsOfHands(
  { measure, subjects, people }: VoteSetup,
  hands: readonly (readonly number[])[],
): readonly (readonly number[])[] {
  const columns = subjects.map((_, at) => {
    const counts = hands[at] ?? []
    if (measure === 'dots') return dotsOf(counts[0] ?? 0, people)
    return counts.flatMap((count, step) => Array.from({ length: count }, () => step + 1)).slice(0, people)
  })
  return Array.from({ length: people }, (_, person) => columns.map((column) => column[person] ?? 0))
}

/** More dots than people means that some had several. */
function dotsOf(count: number, people: number): readonly number[] {
  return Array.from({ length: people }, (_, person) => Math.floor(count / people) + (person < count % people ? 1 : 0))
}

export type VoteRecord = Pick<Ballot, 'question' | 'measure'> & {
  readonly subjects: readonly Subject[]
  readonly cast: readonly (readonly number[])[]
}
