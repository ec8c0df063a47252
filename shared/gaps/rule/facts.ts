/** What several rules ask of a journey. Each fact is worked out once for the lists that it is made of. */

import type { JourneyDocument, RecordsById } from '../../journey/document.ts'
import { counts, inOrder, touchpointsByCell } from '../../journey/document.ts'
import { once } from '../../journey/once.ts'
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
} from '../../journey/schema.ts'

type Touchpoints = RecordsById<Touchpoint>
type Channels = RecordsById<Channel>

const countingIn = once((touchpoints: Touchpoints) => inOrder(touchpoints).filter(counts))
const byStage = once((touchpoints: Touchpoints) => Map.groupBy(countingIn(touchpoints), ({ stageId }) => stageId))
const byChannel = once((touchpoints: Touchpoints) => Map.groupBy(countingIn(touchpoints), ({ channelId }) => channelId))
/** Cells that an edit left alone keep their arrays, and so what is made of them. */
const countingInCell = once((cell: readonly Touchpoint[]) => (cell.every(counts) ? cell : cell.filter(counts)))
const byCell = once((touchpoints: Touchpoints): ReadonlyMap<string, readonly Touchpoint[]> => {
  const cells = [...touchpointsByCell({ touchpoints })].map(([key, cell]) => [key, countingInCell(cell)] as const)
  return new Map(cells.filter(([, counting]) => counting.length > 0))
})
const channelsByStage = once((touchpoints: Touchpoints): ReadonlyMap<Id, ReadonlySet<Id>> => {
  const firsts = [...byCell(touchpoints).values()].flatMap((cell) => cell.slice(0, 1))
  const channelsOfStage = Map.groupBy(firsts, ({ stageId }) => stageId)
  return new Map([...channelsOfStage].map(([id, held]) => [id, new Set(held.map(({ channelId }) => channelId))]))
})
const byKind = once((channels: Channels) =>
  once((touchpoints: Touchpoints) =>
    Map.groupBy(countingIn(touchpoints), ({ channelId }) => kindOf(channels, channelId)),
  ),
)
const indexOfStage = once(
  (stages: RecordsById<Stage>) => new Map(inOrder(stages).map(({ id }, index) => [id, index] as const)),
)
const waysIn = once((connections: RecordsById<Connection>) =>
  once((touchpoints: Touchpoints): readonly Way[] =>
    inOrder(connections).flatMap((connection) => {
      const from = touchpoints.get(connection.from)
      const to = touchpoints.get(connection.to)
      return from && to ? [{ connection, from, to }] : []
    }),
  ),
)
const startsIn = once((connections: RecordsById<Connection>) => new Set(inOrder(connections).map(({ from }) => from)))
const endsIn = once((connections: RecordsById<Connection>) => new Set(inOrder(connections).map(({ to }) => to)))

const looseIn = once((connections: RecordsById<Connection>) =>
  once((touchpoints: Touchpoints): Loose => {
    const [starts, ends] = [startsIn(connections), endsIn(connections)]
    const loose = {
      unconnected: [] as Touchpoint[],
      withoutWayIn: [] as Touchpoint[],
      withoutWayOut: [] as Touchpoint[],
    }
    for (const touchpoint of inOrder(touchpoints)) {
      const [hasWayIn, hasWayOut] = [ends.has(touchpoint.id), starts.has(touchpoint.id)]
      if (hasWayIn && hasWayOut) continue
      if (hasWayIn) loose.withoutWayOut.push(touchpoint)
      else if (hasWayOut) loose.withoutWayIn.push(touchpoint)
      else loose.unconnected.push(touchpoint)
    }
    return loose
  }),
)

/** The touchpoints that no connection touches, and those that one touches on one side only. */
export type Loose = {
  readonly unconnected: readonly Touchpoint[]
  readonly withoutWayIn: readonly Touchpoint[]
  readonly withoutWayOut: readonly Touchpoint[]
}
/** A connection with what it joins. */
export type Way = { readonly connection: Connection; readonly from: Touchpoint; readonly to: Touchpoint }

/** A journey's records in order, and its counting touchpoints by where they stand. */
export type Facts = {
  readonly stages: readonly Stage[]
  readonly channels: readonly Channel[]
  readonly personas: readonly Persona[]
  readonly needs: readonly Need[]
  readonly objectives: readonly Objective[]
  readonly touchpoints: readonly Touchpoint[]
  readonly connections: readonly Connection[]
  readonly ways: readonly Way[]
  /** Live and planned touchpoints: an idea fills no gap. */
  readonly counting: readonly Touchpoint[]
  readonly countingByStage: ReadonlyMap<Id, readonly Touchpoint[]>
  readonly countingByChannel: ReadonlyMap<Id, readonly Touchpoint[]>
  readonly countingByKind: ReadonlyMap<Kind, readonly Touchpoint[]>
  readonly countingByCell: ReadonlyMap<string, readonly Touchpoint[]>
  /** The channels with a counting touchpoint, by stage. */
  readonly coveredByStage: ReadonlyMap<Id, ReadonlySet<Id>>
  readonly stageIndex: ReadonlyMap<Id, number>
  /** The touchpoints that a connection leads out of. */
  readonly withWayOut: ReadonlySet<Id>
  readonly loose: Loose
}

/** The facts of a document. A list is looked at when a fact of it is asked for, and not before. */
export function factsOf(document: JourneyDocument): Facts {
  return {
    get stages() {
      return inOrder(document.stages)
    },
    get channels() {
      return inOrder(document.channels)
    },
    get personas() {
      return inOrder(document.personas)
    },
    get needs() {
      return inOrder(document.needs)
    },
    get objectives() {
      return inOrder(document.objectives)
    },
    get touchpoints() {
      return inOrder(document.touchpoints)
    },
    get connections() {
      return inOrder(document.connections)
    },
    get ways() {
      return waysIn(document.connections)(document.touchpoints)
    },
    get counting() {
      return countingIn(document.touchpoints)
    },
    get countingByStage() {
      return byStage(document.touchpoints)
    },
    get countingByChannel() {
      return byChannel(document.touchpoints)
    },
    get countingByKind() {
      return byKind(document.channels)(document.touchpoints)
    },
    get countingByCell() {
      return byCell(document.touchpoints)
    },
    get coveredByStage() {
      return channelsByStage(document.touchpoints)
    },
    get stageIndex() {
      return indexOfStage(document.stages)
    },
    get withWayOut() {
      return startsIn(document.connections)
    },
    get loose() {
      return looseIn(document.connections)(document.touchpoints)
    },
  }
}

/** What a touchpoint counts as whose channel is gone; a whole document has every channel that its touchpoints name. */
const unknownKind: Kind = 'digital'

/** The kind of a channel. */
export function kindOf(channels: RecordsById<Channel>, channelId: Id): Kind {
  return channels.get(channelId)?.kind ?? unknownKind
}

/** The stages of a phase, in order. */
export function stagesOf(facts: Facts, phase: Phase): readonly Stage[] {
  return facts.stages.filter((stage) => stage.phase === phase)
}

/** All stages, those of awareness before the others: where something that is missing helps most. */
export function awarenessFirst(facts: Facts): readonly Stage[] {
  return [...stagesOf(facts, 'awareness'), ...facts.stages.filter(({ phase }) => phase !== 'awareness')]
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

/** Whether neither a name nor a role is in charge of a touchpoint. */
export function isUnowned({ owner }: Touchpoint): boolean {
  return isBlank(owner.name) && owner.role === null
}
