/**
 * What answers a finding at a click. A change says nothing that nobody has said: it connects or chooses what is there, and makes
 * neither coverage nor reach better: an idea that waits is planned by whoever plans it, on its card.
 * What a repair adds has no words yet: it is a draft, drawn and neither counted nor saved, until the user has typed its first
 * letter, and gone where none is typed.
 */
import type { Change } from '../../journey/change.ts'
import type { Cell, JourneyDocument } from '../../journey/document.ts'
import { inOrder } from '../../journey/document.ts'
import { addTouchpoint } from '../../journey/edits/edits.ts'
import { addChannel, addStage } from '../../journey/edits/grid-edits.ts'
import { phases } from '../../journey/fields/vocabulary.ts'
import type { Id, Interaction, Kind, Phase, Touchpoint } from '../../journey/schema.ts'
import { channelsOf, factsOf, stagesOf } from './facts.ts'
import { wantedChannels } from './wanted-channels.ts'

/** What is to be named before it is there. */
export type Draft = { readonly what: 'touchpoint'; readonly cell: Cell; readonly fields: DraftFields } | HeaderDraft
export type HeaderDraft =
  | { readonly what: 'stage'; readonly phase: Phase; readonly at: number }
  | { readonly what: 'channel'; readonly kind: Kind; readonly at: number }

/** What the user will have said by adding a touchpoint just here. */
export type DraftFields = { readonly status: 'planned'; readonly interaction?: Interaction }

/** `label` is what its button says, such as "Add touchpoint". `make` is one change, with ids for what it creates. */
type ChangeRepair = { readonly label: string; readonly make: (newId: () => Id) => Change }
type DraftRepair = { readonly label: string; readonly draft: Draft }
export type Repair = ChangeRepair | DraftRepair

/** Makes a record of a draft, once it has the words that the user typed. */
export function draftChange(document: JourneyDocument, draft: Draft, id: Id, words: string): Change {
  switch (draft.what) {
    case 'touchpoint':
      return addTouchpoint(document, { id, ...draft.cell, ...draft.fields, title: words })
    case 'stage':
      return addStage(document, { id, name: words, phase: draft.phase, at: draft.at })
    case 'channel':
      return addChannel(document, { id, name: words, kind: draft.kind, at: draft.at })
  }
}

/** Drafts a touchpoint in the first cell of `stageIds` x `channelIds`; null where there is no such cell. */
export function coverCell(
  [stageId]: readonly Id[],
  [channelId]: readonly Id[],
  { interaction, label = 'Add touchpoint' }: { readonly interaction?: Interaction; readonly label?: string } = {},
): DraftRepair | null {
  if (stageId === undefined || channelId === undefined) return null
  const fields: DraftFields = { status: 'planned', ...(interaction && { interaction }) }
  return { label, draft: { what: 'touchpoint', cell: { stageId, channelId }, fields } }
}

/** Drafts a stage of a phase: after the last stage of an earlier phase, else before the first of a later one. */
export function addPhase(document: JourneyDocument, phase: Phase): DraftRepair {
  const order = phases.indexOf(phase)
  const isEarlier = (other: Phase) => other !== 'other' && phases.indexOf(other) < order
  const at = inOrder(document.stages).findLastIndex((stage) => isEarlier(stage.phase)) + 1
  return { label: `Add ${phase} stage`, draft: { what: 'stage', phase, at } }
}

/** Drafts a channel of a kind, below the others. */
export function addKind(document: JourneyDocument, kind: Kind): Repair {
  return { label: `Add ${kind} channel`, draft: { what: 'channel', kind, at: document.channels.size } }
}

/** Begins awareness on the channels where people may look, those of all kinds alike; the stage first where there is none. */
export function beginAwareness(document: JourneyDocument, stageIds: readonly Id[]): Repair | null {
  if (stageIds.length === 0) return addPhase(document, 'awareness')
  return coverCell(stageIds, idsOfWanted(document))
}

/** Drafts a dialogue where people could recommend: on a social channel, where people use one. */
export function beginDialogue(document: JourneyDocument): Repair | null {
  const facts = factsOf(document)
  const [stage] = stagesOf(facts, 'advocacy')
  if (!stage) return addPhase(document, 'advocacy')
  const wanted = idsOfWanted(document)
  const social = channelsOf(facts, 'social').filter(({ id }) => wanted.includes(id))
  const channelIds = [...social.map(({ id }) => id), ...wanted]
  return coverCell([stage.id], channelIds, { interaction: 'dialogue', label: 'Add dialogue touchpoint' })
}

function idsOfWanted(document: JourneyDocument): readonly Id[] {
  return wantedChannels(document).map(({ id }) => id)
}

/** Whether people can talk at a touchpoint, or lead. */
export function isTalk({ interaction }: Touchpoint): boolean {
  return interaction === 'dialogue' || interaction === 'customer-led'
}
