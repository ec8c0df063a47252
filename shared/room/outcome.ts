/** The outcome of a session for someone who wasn't there: what was decided, who does it, what is open, and what changed. */
import { inOrder, type JourneyDocument } from '../journey/document.ts'
import { hasSameContent } from '../journey/history/same-content.ts'
import type { Id, Note, RecordOf, Touchpoint } from '../journey/schema.ts'
import { brandOnPaper } from '../scene/brand-mark.ts'
import { isOpenNote } from '../strategy/next.ts'
import { choosePlural, formatCount } from '../words/counts.ts'
import { formatDay } from '../words/dates.ts'
import { nameOrUntitled } from '../words/names.ts'
import type { Sheet, SheetRow } from './outcome-sheet.ts'
import { voteResults } from './vote-results.ts'
import type { VoteRecord } from './voting.ts'

/**
 * Decisions and votes are those of the session; what is open is listed whoever asked it. Parts that would be empty are left out.
 * @param before the journey as the session began; null where all of the journey is meant.
 * @param at the day of the outcome, ISO 8601.
 */
export function outcomeOf(document: JourneyDocument, before: JourneyDocument | null, at: string): Sheet {
  const notes = inOrder(document.notes)
  const isOfSession = (note: Note) =>
    before?.notes.get(note.id) === undefined || !hasSameContent(note, before.notes.get(note.id))
  const rowsOf = (kept: readonly Note[]) => kept.map((note) => rowOf(document, note))
  const questions = notes.filter((note) => note.kind === 'question')
  const parts = [
    ['Decisions', rowsOf(notes.filter((note) => note.kind === 'decision' && isOfSession(note)))],
    ['Open questions', rowsOf(questions.filter(isOpenNote))],
    ['Answered questions', rowsOf(questions.filter((note) => !isOpenNote(note) && isOfSession(note)))],
    ...voteParts(document, before),
    ['Parking lot', rowsOf(notes.filter((note) => note.kind === 'parked' && isOpenNote(note)))],
    ['Changes', before ? changesSince(document, before) : []],
  ] as const
  return {
    brand: brandOnPaper(document),
    title: nameOrUntitled(document.journey.title, 'journey'),
    subtitle: `Outcome, ${formatDay(at)}`,
    figures: figuresOf(document, before),
    parts: parts.flatMap(([heading, rows]) => (rows.length === 0 ? [] : [{ heading, rows: [...rows] }])),
  }
}

function rowOf(document: JourneyDocument, note: Note): SheetRow {
  const about = note.touchpointIds.map((id) => `“${nameOrUntitled(document.touchpoints.get(id)?.title, 'touchpoint')}”`)
  const detail = [
    note.owner.name.trim(),
    note.due === null ? '' : `by ${formatDay(note.due)}`,
    about.length === 0 ? '' : `on ${about.join(', ')}`,
    note.answer.trim(),
  ]
  return { text: nameOrUntitled(note.text, 'note'), detail: detail.filter(Boolean).join(' · ') }
}

/** How many of the highest a vote is told by. */
const mostResults = 5

function voteParts(
  document: JourneyDocument,
  before: JourneyDocument | null,
): readonly (readonly [string, SheetRow[]])[] {
  const held = inOrder(document.ballots).filter(({ id }) => !before?.ballots.has(id))
  const votes = held.map((ballot) => ({ ballot, results: voteResults(document, ballot as VoteRecord) }))
  const dissent = votes.flatMap(({ ballot, results }) =>
    results.flatMap(({ name, dissent: apart }) =>
      apart === null ? [] : [{ text: name, detail: `${apart} · ${ballot.question}` }],
    ),
  )
  const tops = votes.map(({ ballot, results }): readonly [string, SheetRow[]] => {
    const unit = (result: number) => (ballot.measure === 'dots' ? formatCount(result, 'dot') : `${result} of 5`)
    const rows = results.flatMap(({ name, result, voters }) =>
      result === null || result === 0
        ? []
        : [{ text: name, detail: `${unit(result)}, from ${voters} of ${ballot.cast.length}` }],
    )
    return [`Vote: ${ballot.question}`, rows.slice(0, mostResults)]
  })
  return [...tops, ['The room disagrees', dissent]]
}

type Counted = readonly [count: number, one: string, other: string]

/** What the session added, or where the journey as a whole is meant, what it holds. */
function figuresOf(document: JourneyDocument, before: JourneyDocument | null): Sheet['figures'] {
  const added = <T>(records: ReadonlyMap<Id, T>, earlier: ReadonlyMap<Id, T> | undefined) =>
    [...records.keys()].filter((id) => !earlier?.has(id)).length
  const notes = (kind: Note['kind']) =>
    [...document.notes.values()].filter((note) => note.kind === kind && before?.notes.get(note.id)?.kind !== kind)
      .length
  const figures: readonly Counted[] = [
    [added(document.touchpoints, before?.touchpoints), 'touchpoint', 'touchpoints'],
    [newPains(document, before).length, 'pain', 'pains'],
    [added(document.opportunities, before?.opportunities), 'opportunity', 'opportunities'],
    [notes('decision'), 'decision', 'decisions'],
    [notes('question'), 'question', 'questions'],
    [notes('parked'), 'parked', 'parked'],
  ]
  return figures.flatMap(([count, one, other]) =>
    count === 0 ? [] : [{ count, label: choosePlural(count, one, other) }],
  )
}

/** Pains that are new since then; where the journey as a whole is meant, all of them. */
function newPains(document: JourneyDocument, before: JourneyDocument | null): readonly string[] {
  return inOrder(document.touchpoints).flatMap(({ id, pains }) => {
    const known = new Set(before?.touchpoints.get(id)?.pains)
    return pains.filter((pain) => !known.has(pain))
  })
}

/** What came, went and changed since then, by name. */
function changesSince(document: JourneyDocument, before: JourneyDocument): SheetRow[] {
  const [now, then] = [inOrder(document.touchpoints), inOrder(before.touchpoints)]
  const changed = now.filter((one) => {
    const earlier = before.touchpoints.get(one.id)
    return earlier !== undefined && hasChanged(earlier, one)
  })
  const titles = (touchpoints: readonly Touchpoint[]) =>
    touchpoints.map(({ title }) => `“${nameOrUntitled(title, 'touchpoint')}”`)
  const added = now.filter(({ id }) => !before.touchpoints.has(id))
  const removed = then.filter(({ id }) => !document.touchpoints.has(id))
  const opportunities = inOrder(document.opportunities)
    .filter(({ id }) => !before.opportunities.has(id))
    .map(opportunityWords)
  return [
    changeRow('touchpoint', 'added', titles(added)),
    changeRow('touchpoint', 'changed', titles(changed)),
    changeRow('touchpoint', 'removed', titles(removed)),
    changeRow(
      'pain',
      'added',
      newPains(document, before).map((pain) => `“${pain}”`),
    ),
    changeRow('opportunity', 'added', opportunities),
  ].flatMap((row) => row ?? [])
}

/** "“Say the fare” (Web shop)" */
function opportunityWords({ text, owner }: RecordOf['opportunities']): string {
  const name = owner.name.trim()
  return `“${nameOrUntitled(text, 'opportunity')}”${name === '' ? '' : ` (${name})`}`
}

/** Its votes and its place among others are told elsewhere. */
function hasChanged({ rank: _, votes: __, ...before }: Touchpoint, { rank: ___, votes: ____, ...after }: Touchpoint) {
  return !hasSameContent(before, after)
}

function changeRow(noun: Parameters<typeof formatCount>[1], what: string, names: readonly string[]): SheetRow | null {
  if (names.length === 0) return null
  const more = names.length > mostNames ? ` and ${names.length - mostNames} more` : ''
  return { text: `${formatCount(names.length, noun)} ${what}`, detail: names.slice(0, mostNames).join(', ') + more }
}

const mostNames = 8
