/** Edits as a user might make them, in any order, on a document that grows from nothing. */
import fc from 'fast-check'
import type { Change } from '../../shared/journey/change.ts'
import { inOrder, type JourneyDocument } from '../../shared/journey/document.ts'
import {
  addTouchpoint,
  connectTouchpoints,
  moveTouchpoints,
  removeConnections,
  removeTouchpoints,
  updateJourney,
  updateRecord,
  updateTouchpoint,
} from '../../shared/journey/edits/edits.ts'
import {
  addChannel,
  addStage,
  moveInGrid,
  removeChannel,
  removeStage,
  updateChannel,
  updateStage,
} from '../../shared/journey/edits/grid-edits.ts'
import { addNote, moveNote, removeNote } from '../../shared/journey/edits/note-edits.ts'
import { setAllOpportunityTexts } from '../../shared/journey/edits/opportunity-edits.ts'
import {
  addNeed,
  addObjective,
  addPersona,
  removeNeed,
  removeObjective,
  removePersona,
  setEmotion,
} from '../../shared/journey/edits/people-edits.ts'
import { newDocument, newJourney } from '../../shared/journey/new-records.ts'
import {
  channelUses,
  differentiators,
  emotions,
  evidenceLevels,
  interactions,
  type Journey,
  kinds,
  phases,
  roles,
  statuses,
} from '../../shared/journey/schema.ts'

type BrandPersona = Journey['brandPersona']

/** What kind of edit, and numbers that choose among what is there. */
export type RandomEdit = { readonly what: number; readonly a: number; readonly b: number; readonly c: number }

export const arbitraryEdits = fc.array(fc.record({ what: fc.nat(), a: fc.nat(99), b: fc.nat(99), c: fc.nat(99) }), {
  maxLength: 60,
  size: 'max',
})

export function startDocument(): JourneyDocument {
  return newDocument(newJourney({ id: 'j', title: 'Start' }, '2026-01-01T00:00:00.000Z'))
}

type Edit = (document: JourneyDocument, id: string, edit: RandomEdit) => Change

const feelings = [...emotions, null]

const edits: readonly Edit[] = [
  (document, id, { a, b }) =>
    addStage(document, { id, name: `Stage ${a}`, phase: choose(phases, a) ?? 'other', at: b }),
  (document, id, { a, b }) =>
    addChannel(document, { id, name: `Channel ${a}`, kind: choose(kinds, a) ?? 'social', at: b }),
  addRandomTouchpoint,
  addRandomTouchpoint,
  addRandomTouchpoint,
  (document, id, { a, b }) =>
    connectTouchpoints(document, { id, from: idOf(document, 'touchpoints', a), to: idOf(document, 'touchpoints', b) }),
  (document, _, { a, b, c }) => {
    const cell = randomCell(document, b, c)
    const ids = [idOf(document, 'touchpoints', a), idOf(document, 'touchpoints', b)]
    return cell ? moveTouchpoints(document, ids, cell, c % 5) : {}
  },
  (document, _, { a, b }) => updateTouchpoint(document, idOf(document, 'touchpoints', a), { title: `Title ${b}` }),
  (document, _, { a }) => removeTouchpoints(document, [idOf(document, 'touchpoints', a)]),
  (document, _, { a }) => removeConnections(document, [idOf(document, 'connections', a)]),
  (document, _, { a }) => removeStage(document, idOf(document, 'stages', a)),
  (document, _, { a }) => removeChannel(document, idOf(document, 'channels', a)),
  (document, _, { a, b }) => moveInGrid(document, 'stages', idOf(document, 'stages', a), b % 6),
  (document, _, { a, b }) => moveInGrid(document, 'channels', idOf(document, 'channels', a), b % 6),
  (document, _, { a, b }) => updateStage(document, idOf(document, 'stages', a), { name: `Named ${b}` }),
  (document, _, { a }) => updateJourney(document, { title: `Journey ${a}` }),
  (document, id, { a }) => addPersona(document, { id, name: `Persona ${a}` }),
  (document, id, { a, b }) =>
    addNeed(document, { id, text: `Need ${a}`, personaId: idOf(document, 'personas', b) || null }),
  (document, id, { a }) => addObjective(document, { id, text: `Objective ${a}` }),
  (document, _, { a, b, c }) => {
    const personaId = idOf(document, 'personas', b)
    const needId = idOf(document, 'needs', c)
    return updateTouchpoint(document, idOf(document, 'touchpoints', a), {
      emotions: personaId ? { [personaId]: 1 } : {},
      needIds: needId ? [needId] : [],
    })
  },
  (document, _, { a, b, c }) =>
    setEmotion(document, idOf(document, 'touchpoints', a), idOf(document, 'personas', b), choose(feelings, c) ?? null),
  (document, id, { a, b }) => addNote(document, { id, x: a, y: b, text: `Note ${a}` }),
  (document, _, { a, b, c }) => moveNote(document, idOf(document, 'notes', a), b, c),
  (document, _, { a }) => removeNote(document, idOf(document, 'notes', a)),
  (document, _, { a }) => removePersona(document, idOf(document, 'personas', a)),
  (document, _, { a }) => removeNeed(document, idOf(document, 'needs', a)),
  (document, _, { a }) => removeObjective(document, idOf(document, 'objectives', a)),
  rewriteTouchpoint,
  rewriteTouchpoint,
  (document, id, { a, c }) => {
    let made = 0
    const texts = [[], ['Say when'], ['Say when', 'Say why'], ['Say why']][c % 4] ?? []
    return setAllOpportunityTexts(document, [[idOf(document, 'touchpoints', a), texts]], () => `${id}-${made++}`)
  },
  (document, _, { a, b }) => updateJourney(document, { success: choose(texts, a) ?? '', brandPersona: brandOf(b) }),
  (document, _, { a, b }) =>
    updateStage(document, idOf(document, 'stages', a), { phase: choose(phases, b) ?? 'other' }),
  (document, _, { a, b }) =>
    updateChannel(document, idOf(document, 'channels', a), { kind: choose(kinds, b) ?? 'social' }),
  (document, _, { a, b, c }) =>
    updateRecord(document, 'personas', idOf(document, 'personas', a), {
      channelUse:
        document.channels.size > 0 ? { [idOf(document, 'channels', b)]: choose(channelUses, c) ?? 'never' } : {},
    }),
  (document, _, { a, b }) =>
    updateRecord(document, 'objectives', idOf(document, 'objectives', a), { focus: b % 2 === 0 }),
]

const texts = ['', ' ', 'Said']

function brandOf(number: number): BrandPersona {
  return { see: choose(texts, number) ?? '', hear: '', think: '', feel: '', engageWith: '', standFor: '' }
}

/** What the details of a touchpoint let a user change, several fields at once. */
function rewriteTouchpoint(document: JourneyDocument, _: string, { a, b, c }: RandomEdit): Change {
  const personaId = idOf(document, 'personas', b)
  const objectiveId = idOf(document, 'objectives', c)
  const text = choose(texts, c) ?? ''
  return updateTouchpoint(document, idOf(document, 'touchpoints', a), {
    status: choose(statuses, b) ?? 'live',
    why: text,
    measure: choose(texts, b) ?? '',
    owner: { name: text, role: choose([null, ...roles], b) ?? null },
    interaction: choose([null, ...interactions], c) ?? null,
    differentiator: choose([null, ...differentiators], b) ?? null,
    momentOfTruth: c % 3 === 0,
    evidence: { level: choose(evidenceLevels, b) ?? 'assumption', note: '' },
    emotions: personaId ? { [personaId]: choose(emotions, c) ?? 0 } : {},
    objectiveIds: objectiveId ? [objectiveId] : [],
    pains: b % 2 === 0 ? ['Waits'] : [],
  })
}

/** The change of one random edit; `id` names what it creates. */
export function makeChange(document: JourneyDocument, edit: RandomEdit, id: string): Change {
  return choose(edits, edit.what)?.(document, id, edit) ?? {}
}

function addRandomTouchpoint(document: JourneyDocument, id: string, { a, b, c }: RandomEdit): Change {
  const cell = randomCell(document, a, b)
  return cell ? addTouchpoint(document, { id, ...cell, title: `Touchpoint ${c}`, index: c % 4 }) : {}
}

function randomCell(document: JourneyDocument, a: number, b: number): { stageId: string; channelId: string } | null {
  const stageId = idOf(document, 'stages', a)
  const channelId = idOf(document, 'channels', b)
  return stageId && channelId ? { stageId, channelId } : null
}

function idOf(
  document: JourneyDocument,
  list: 'stages' | 'channels' | 'touchpoints' | 'connections' | 'personas' | 'needs' | 'objectives' | 'notes',
  number: number,
): string {
  return choose(inOrder<{ id: string; rank: string }>(document[list]), number)?.id ?? ''
}

function choose<T>(items: readonly T[], number: number): T | undefined {
  return items[number % Math.max(1, items.length)]
}
