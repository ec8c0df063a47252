/** A vote that is set up, held or shown in this window. One that is under way goes on when its dialog is closed and opened again. */
import { create } from 'zustand'
import type { JourneyDocument } from '../../../shared/journey/document.ts'
import type { BallotMeasure } from '../../../shared/journey/fields/vocabulary.ts'
import type { Id } from '../../../shared/journey/schema.ts'
import { stageIdOf } from '../../../shared/projector/slide.ts'
import { addVote, removeVote } from '../../../shared/room/vote-edits.ts'
import { type SubjectGroup, subjectGroups } from '../../../shared/room/vote-subjects.ts'
import {
  ballotsOfHands,
  beginVoting,
  handIn,
  isVotingOver,
  sealedBallots,
  type VoteSetup,
  type Voting,
} from '../../../shared/room/voting.ts'
import { votingSheet } from '../../../shared/room/voting-sheet.ts'
import { nameOrUntitled } from '../../../shared/words/names.ts'
import { request } from '../../bridge/bridge.ts'
import { edit, endMerge, openDocument } from '../document/document-store.ts'
import { newId } from '../document/new-id.ts'
import { changeWall, isPresenting, nothingOver, usePresent } from '../document/present-store.ts'
import { currentCell } from '../editing/current-place.ts'
import { removeWithNotice } from '../editing/remove.ts'
import { today } from '../editing/today.ts'
import { notify, notifyProblem, useSession } from '../session/session-store.ts'
import { saveSettings, useSettings } from '../session/settings-store.ts'

/** Secret, the keyboard going round, or aloud, by counting hands. */
export type VoteWay = 'secret' | 'aloud'

export type VoteForm = {
  readonly question: string
  readonly measure: BallotMeasure
  /** Null for the group nearest to what is selected. */
  readonly groupId: SubjectGroup['id'] | null
  readonly people: number
  readonly dots: number
  readonly way: VoteWay
  /** Whether the room can see the screen that people vote on. */
  readonly isScreenSeen: boolean
}

type HeldVoting = Voting & { readonly journeyId: Id }

type VoteState = {
  readonly isOpen: boolean
  readonly form: VoteForm
  readonly voting: HeldVoting | null
  /** Whether the keyboard is on its way to the next one. */
  readonly isPassing: boolean
  /** By subject, the hands that were counted; null if the vote is secret. */
  readonly hands: readonly (readonly number[])[] | null
  /** The vote whose results are shown. */
  readonly shownId: Id | null
}

const notHeld = { voting: null, isPassing: false, hands: null, shownId: null } as const

export const useVote = create<VoteState>(() => ({
  ...notHeld,
  isOpen: false,
  form: { question: '', measure: 'dots', groupId: null, people: 7, dots: 3, way: 'secret', isScreenSeen: true },
}))

/** The room sees how many have voted, and nothing of how. */
useVote.subscribe(({ voting, hands }, before) => {
  if (!isPresenting() || (voting === before.voting && hands === before.hands)) return
  const isSecret = voting !== null && hands === null
  const { voting: told } = usePresent.getState()
  const tells = isSecret ? { done: voting.cast.length, people: voting.people } : null
  if (told?.done !== tells?.done || told?.people !== tells?.people) changeWall({ voting: tells })
})

/** A vote is kept ballot by ballot, in an order that tells nothing. */
useVote.subscribe(({ voting, hands }, before) => {
  const isChanged = voting?.cast !== before.voting?.cast || hands !== before.hands
  if (!isChanged || (voting ?? before.voting)?.journeyId !== openDocument().journey.id) return
  saveSettings({ votingRound: voting && roundOf(voting, hands) })
})

function roundOf(voting: HeldVoting, hands: VoteState['hands']) {
  const { journeyId, question, measure, subjects, people, dots } = voting
  const cast = sealedBallots(voting, Math.random).map((ballot) => [...ballot])
  const counted = hands?.map((counts) => [...counts]) ?? null
  return { journeyId, question, measure, subjects: [...subjects], people, dots, cast, hands: counted }
}

/** The vote of this journey that the window was closed on, by whatever; one of another journey waits there. */
function takeUpRound(): void {
  const { votingRound } = useSettings.getState()
  const { id } = openDocument().journey
  if (useVote.getState().voting?.journeyId === id) return
  if (votingRound?.journeyId !== id) {
    useVote.setState(notHeld)
    return
  }
  const { journeyId, cast, hands, ...setup } = votingRound
  const voting = beginVoting(setup, Math.random, cast)
  const isPassing = hands === null && cast.length > 0 && !isVotingOver(voting)
  useVote.setState({ ...notHeld, voting: { ...voting, journeyId }, hands, isPassing })
}

export function openVote(): void {
  takeUpRound()
  useVote.setState({ isOpen: true })
}

/** A vote under way goes on when the dialog opens again; results don't come up again. */
export function closeVote(): void {
  useVote.setState({ isOpen: false, shownId: null })
}

export function setVoteForm(fields: Partial<VoteForm>): void {
  useVote.setState(({ form }) => ({ form: { ...form, ...fields } }))
}

export const voteQuestions: Readonly<Record<BallotMeasure, string>> = {
  dots: 'What matters most?',
  impact: 'What changes most for customers?',
  effort: 'What does it take?',
}

/** What can be voted on now, what is nearest first. */
export function currentGroups(document: JourneyDocument, measure: BallotMeasure): readonly SubjectGroup[] {
  const { selectedTouchpointIds, selectedStageId } = useSession.getState()
  const { slide } = usePresent.getState()
  const stageId = slide ? stageIdOf(slide) : (selectedStageId ?? currentCell()?.stageId ?? null)
  return subjectGroups(document, measure, { stageId, selectedIds: selectedTouchpointIds })
}

/** The group that the form names, or the nearest one. */
export function chosenGroup(groups: readonly SubjectGroup[], { groupId }: VoteForm): SubjectGroup | undefined {
  return groups.find(({ id }) => id === groupId) ?? groups[0]
}

/** The vote that the form describes; null if there is nothing to vote on. */
function setupNow(): VoteSetup | null {
  const { form } = useVote.getState()
  const group = chosenGroup(currentGroups(openDocument(), form.measure), form)
  if (!group) return null
  const question = form.question.trim() || voteQuestions[form.measure]
  return { ...form, question, subjects: group.subjects }
}

export function startVote(): void {
  const setup = setupNow()
  if (!setup) return
  useVote.setState(({ form }) => ({
    ...notHeld,
    voting: { ...beginVoting(setup, Math.random), journeyId: openDocument().journey.id },
    hands: form.way === 'aloud' ? setup.subjects.map(() => []) : null,
    form: { ...form, question: '' },
  }))
}

/** Asks where to, then writes a ballot for paper; its ticks are counted like hands. */
export async function saveVotingSheet(): Promise<void> {
  const setup = setupNow()
  if (!setup) return
  const document = openDocument()
  const name = `${nameOrUntitled(document.journey.title, 'journey')} voting sheet`
  try {
    const written = await request('journey:export-sheet', { name, sheet: votingSheet(document, setup), format: 'pdf' })
    if (written) notify(`Saved as ${written.path}`)
  } catch (error) {
    notifyProblem(error)
  }
}

export function changeBallot(change: (voting: Voting) => Voting): void {
  useVote.setState(({ voting }) => ({ voting: voting && { ...voting, ...change(voting) } }))
}

export function handInBallot(): void {
  const { voting } = useVote.getState()
  if (!voting) return
  const next = handIn(voting, Math.random)
  useVote.setState({ voting: { ...voting, ...next }, isPassing: !isVotingOver(next) })
}

export function takeTurn(): void {
  useVote.setState({ isPassing: false })
}

export function countHands(subject: number, step: number, count: number): void {
  useVote.setState(({ hands }) => {
    if (!hands) return {}
    const counts = [...(hands[subject] ?? [])]
    for (let at = counts.length; at < step; at += 1) counts[at] = 0
    counts[step] = count
    return { hands: hands.with(subject, counts) }
  })
}

/** Puts the vote into the journey, one step, and shows what it came to. */
export function showVotes(): void {
  const { voting, hands } = useVote.getState()
  if (!voting) return
  const { question, measure } = voting
  const cast = hands ? ballotsOfHands(voting, hands) : sealedBallots(voting, Math.random)
  const id = newId()
  endMerge()
  const isHeld = edit(`Hold vote “${question}”`, (document) => {
    // What was deleted since the vote began can’t be part of its record.
    const kept = voting.subjects.flatMap((subject, at) => (isThere(document, subject) ? [at] : []))
    const subjects = kept.flatMap((at) => voting.subjects[at] ?? [])
    const ballots = cast.map((ballot) => kept.map((at) => ballot[at] ?? 0))
    return addVote(document, { id, at: today(), question, measure, subjects, cast: ballots })
  })
  if (!isHeld) return
  showVote(id)
}

function isThere(document: JourneyDocument, { touchpointId, opportunityId, noteId }: VoteSetup['subjects'][number]) {
  return (
    document.touchpoints.has(touchpointId ?? '') ||
    document.opportunities.has(opportunityId ?? '') ||
    document.notes.has(noteId ?? '')
  )
}

/** Shows what a vote came to, in the dialog and to the room, which sees it until the wall goes on. */
export function showVote(shownId: Id): void {
  useVote.setState({ ...notHeld, shownId })
  if (isPresenting()) changeWall({ ...nothingOver, votedId: shownId, cover: null })
}

/** Leaves the vote that is under way: its ballots are gone. */
export function dropVote(): void {
  useVote.setState(notHeld)
}

export function deleteVote(ballotId: Id): void {
  endMerge()
  removeWithNotice('Delete vote', (document) => removeVote(document, ballotId))
}
