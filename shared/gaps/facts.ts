/** What several rules ask of a journey, worked out once per document. */
import { cellKey, counts, inOrder, type JourneyDocument } from '../journey/document.ts'
import type {
  Channel,
  Connection,
  Id,
  Kind,
  Need,
  Objective,
  Persona,
  Phase,
  Stage,
  Touchpoint,
} from '../journey/schema.ts'

/** A journey's records in order, and its counting touchpoints by where they stand. */
export type Facts = {
  readonly stages: readonly Stage[]
  readonly channels: readonly Channel[]
  readonly personas: readonly Persona[]
  readonly needs: readonly Need[]
  readonly objectives: readonly Objective[]
  readonly touchpoints: readonly Touchpoint[]
  readonly connections: readonly Connection[]
  /** Live and planned touchpoints: an idea fills no gap. */
  readonly counting: readonly Touchpoint[]
  readonly countingByStage: ReadonlyMap<Id, readonly Touchpoint[]>
  readonly countingByChannel: ReadonlyMap<Id, readonly Touchpoint[]>
  readonly countingByKind: ReadonlyMap<Kind, readonly Touchpoint[]>
  readonly countingByCell: ReadonlyMap<string, readonly Touchpoint[]>
  readonly stageIndex: ReadonlyMap<Id, number>
}

const known = new WeakMap<JourneyDocument, Facts>()

/** The facts of a document. The same document yields the same facts. */
export function factsOf(document: JourneyDocument): Facts {
  const facts = known.get(document) ?? gatherFacts(document)
  known.set(document, facts)
  return facts
}

function gatherFacts(document: JourneyDocument): Facts {
  const touchpoints = inOrder(document.touchpoints)
  const counting = touchpoints.filter(counts)
  const stages = inOrder(document.stages)
  return {
    stages,
    channels: inOrder(document.channels),
    personas: inOrder(document.personas),
    needs: inOrder(document.needs),
    objectives: inOrder(document.objectives),
    touchpoints,
    connections: inOrder(document.connections),
    counting,
    countingByStage: Map.groupBy(counting, ({ stageId }) => stageId),
    countingByChannel: Map.groupBy(counting, ({ channelId }) => channelId),
    countingByKind: Map.groupBy(counting, ({ channelId }) => kindOf(document, channelId)),
    countingByCell: Map.groupBy(counting, cellKey),
    stageIndex: new Map(stages.map(({ id }, index) => [id, index])),
  }
}

/** The kind of a channel; a whole document has every channel that its touchpoints name. */
export function kindOf(document: JourneyDocument, channelId: Id): Kind {
  return document.channels.get(channelId)?.kind ?? 'digital'
}

/** The stages of a phase, in order. */
export function stagesOf(facts: Facts, phase: Phase): readonly Stage[] {
  return facts.stages.filter((stage) => stage.phase === phase)
}

/** The channels of a kind, in order. */
export function channelsOf(facts: Facts, kind: Kind): readonly Channel[] {
  return facts.channels.filter((channel) => channel.kind === kind)
}

/** The ids of records. */
export function idsOf(records: readonly { readonly id: Id }[]): Id[] {
  return records.map(({ id }) => id)
}

/** Whether a text is empty after trimming. */
export function isBlank(text: string): boolean {
  return text.trim() === ''
}

/** Whether nobody owns a touchpoint: neither a name nor a role. */
export function isUnowned({ owner }: Touchpoint): boolean {
  return isBlank(owner.name) && owner.role === null
}
