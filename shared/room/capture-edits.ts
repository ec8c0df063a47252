/** What the room said, put where it belongs: at the card or cell in focus, all in one change. */
import { applyChange, type Change, emptyChange, squashChanges } from '../journey/change.ts'
import { type Cell, type JourneyDocument, touchpointsInCell } from '../journey/document.ts'
import { addTouchpoint, connectTouchpoints, updateRecord, updateTouchpoint } from '../journey/edits/edits.ts'
import { addOpportunity, addQuote } from '../journey/edits/evidence-edits.ts'
import { addNote } from '../journey/edits/note-edits.ts'
import { setEmotion } from '../journey/edits/people-edits.ts'
import type { Id, Status } from '../journey/schema.ts'
import type { Point } from '../layout/grid/boxes.ts'
import type { Capture } from './capture-line.ts'

/** Where it lands. */
export type CaptureTarget = {
  /** The card in focus: what is said is about it, and a touchpoint comes after it. */
  readonly touchpointId: Id | null
  /** The cell that a touchpoint goes to if no card is in focus. */
  readonly cell: Cell | null
}

/** What the line sets on a touchpoint besides its title. */
export type CaptureMarks = {
  readonly momentOfTruth: boolean
  readonly status: Status
  /** Whether each touchpoint is connected from the card in focus. */
  readonly isConnected: boolean
}

type Options = {
  readonly target: CaptureTarget
  readonly marks: CaptureMarks
  /** The persona whose emotion a face sets; null if the journey has none: the face is then dropped. */
  readonly personaId: Id | null
  /** Free places for the notes, in order. */
  readonly notePlaces: readonly Point[]
  readonly newId: () => Id
}

type Captured = {
  readonly change: Change
  /** The card in focus afterwards: a touchpoint that was added, so that what is said next is about it. */
  readonly touchpointId: Id | null
}

/** Why these can't be added, as a sentence; null if they can. */
export function captureRefusal(captures: readonly Capture[], { touchpointId, cell }: CaptureTarget): string | null {
  const [first] = captures
  const needsCell = captures.some(({ kind }) => kind === 'touchpoint')
  if (needsCell && touchpointId === null && cell === null) return 'Add a stage and a channel first.'
  const pain = captures.findIndex(({ kind }) => kind === 'pain')
  const touchpoint = captures.findIndex(({ kind }) => kind === 'touchpoint')
  const hasCard = touchpointId !== null || (touchpoint >= 0 && touchpoint < pain)
  return first && pain >= 0 && !hasCard ? 'A pain needs a touchpoint. Press Tab to select one, then Enter.' : null
}

/** Adds all of it in the order in which it was said; what follows a touchpoint is about that one. */
export function addCaptures(document: JourneyDocument, captures: readonly Capture[], options: Options): Captured {
  const places = [...options.notePlaces]
  let { touchpointId } = options.target
  let after = document
  let change: Change = emptyChange
  const put = (part: Change) => {
    after = applyChange(after, part)
    change = squashChanges(change, part)
  }
  for (const capture of captures) {
    const { kind, text, owner, due } = capture
    const id = options.newId()
    const named = { name: owner, role: null }
    if (kind === 'touchpoint') {
      put(addCard(after, { ...capture, id, touchpointId }, options))
      if (after.touchpoints.has(id)) touchpointId = id
    } else if (kind === 'pain') put(addPain(after, touchpointId, text))
    else if (kind === 'opportunity') {
      put(addOpportunity(after, { id, text, touchpointId }))
      if (owner !== '') put(updateRecord(after, 'opportunities', id, { owner: named }))
    } else if (kind === 'quote') put(addQuote(after, { id, text: withoutQuotationMarks(text), touchpointId }))
    else {
      const touchpointIds = touchpointId !== null && after.touchpoints.has(touchpointId) ? [touchpointId] : []
      put(addNote(after, { ...(places.shift() ?? { x: 0, y: 0 }), id, text, kind, owner: named, due, touchpointIds }))
    }
  }
  return { change, touchpointId }
}

/** After the card in focus, or at the end of the cell. */
function addCard(
  document: JourneyDocument,
  { id, text, emotion, touchpointId }: Capture & { readonly id: Id; readonly touchpointId: Id | null },
  { target, marks, personaId, newId }: Options,
): Change {
  const card = document.touchpoints.get(touchpointId ?? '')
  const cell = card ?? target.cell
  if (!cell) return emptyChange
  const { stageId, channelId } = cell
  const place = card ? { index: touchpointsInCell(document, card).indexOf(card) + 1 } : {}
  const { momentOfTruth, status, isConnected } = marks
  const added = addTouchpoint(document, { id, stageId, channelId, title: text, momentOfTruth, status, ...place })
  const withCard = applyChange(document, added)
  const felt = emotion !== null && personaId !== null ? setEmotion(withCard, id, personaId, emotion) : emptyChange
  const change = squashChanges(added, felt)
  if (!card || !isConnected) return change
  const connected = connectTouchpoints(applyChange(withCard, felt), { id: newId(), from: card.id, to: id })
  return squashChanges(change, connected)
}

function addPain(document: JourneyDocument, touchpointId: Id | null, text: string): Change {
  const touchpoint = document.touchpoints.get(touchpointId ?? '')
  return touchpoint ? updateTouchpoint(document, touchpoint.id, { pains: [...touchpoint.pains, text] }) : emptyChange
}

/** A quote is shown between quotation marks of its own. */
function withoutQuotationMarks(text: string): string {
  return /^["“”„»«](.+)["“”«»]$/.exec(text)?.[1]?.trim() ?? text
}
