/** Whether touchpoints lead on to each other: handoffs between stages, ways in and out, kinds that stand apart. */
import type { JourneyDocument } from '../../journey/document.ts'
import type { Id, Touchpoint } from '../../journey/schema.ts'
import { kinds } from '../../journey/vocabulary.ts'
import { factsOf, idsOf, kindOf } from '../facts.ts'
import type { Rule } from '../rule.ts'
import { listed, sentence, stageName, touchpointName } from '../wording.ts'

/** Two stages in a row that no connection bridges. */
export const handoffBroken: Rule = {
  id: 'handoff-broken',
  severity: 'must',
  title: 'Broken handoff',
  why: 'Where nothing leads on from one stage to the next, people are lost between them.',
  find: (document) => {
    const { stages, touchpoints } = factsOf(document)
    const held = new Set(touchpoints.map(({ stageId }) => stageId))
    const reach = furthestReach(document)
    const holding = stages.flatMap((stage, index) => (held.has(stage.id) ? [{ stage, index }] : []))
    return holding.flatMap((a, place) => {
      const b = holding[place + 1]
      if (!b || (reach[a.index] ?? -1) >= b.index) return []
      const message = `Nothing leads from ${stageName(a.stage)} on to ${stageName(b.stage)}.`
      return [{ stageIds: [a.stage.id, b.stage.id], message }]
    })
  },
}

/** For each stage by index: the furthest stage that a connection from it or from an earlier one leads to. */
function furthestReach(document: JourneyDocument): number[] {
  const { stages, connections, stageIndex } = factsOf(document)
  const reach = stages.map(() => -1)
  for (const { from, to } of connections) {
    const start = indexOfTouchpoint(document, stageIndex, from)
    reach[start] = Math.max(reach[start] ?? -1, indexOfTouchpoint(document, stageIndex, to))
  }
  for (let index = 1; index < reach.length; index += 1) {
    reach[index] = Math.max(reach[index] ?? -1, reach[index - 1] ?? -1)
  }
  return reach
}

function indexOfTouchpoint(document: JourneyDocument, stageIndex: ReadonlyMap<Id, number>, id: Id): number {
  return stageIndex.get(document.touchpoints.get(id)?.stageId ?? '') ?? 0
}

/** A touchpoint without any connection, in a journey that has some. */
export const orphan: Rule = {
  id: 'orphan',
  severity: 'should',
  title: 'Touchpoint on its own',
  why: 'A touchpoint that nothing leads to and that leads nowhere is no part of an integrated journey.',
  find: (document) => {
    const { touchpoints, connections } = factsOf(document)
    if (connections.length === 0) return []
    const joined = new Set(connections.flatMap(({ from, to }) => [from, to]))
    return touchpoints
      .filter(({ id }) => !joined.has(id))
      .map((touchpoint) => ({
        touchpointIds: [touchpoint.id],
        message: `${sentence(touchpointName(touchpoint))} is not connected with anything.`,
      }))
  },
}

/** Touchpoints with a way on one side only, except in the stage where that is natural. */
function oneSided(document: JourneyDocument, missing: 'in' | 'out'): readonly Touchpoint[] {
  const { touchpoints, connections, stages } = factsOf(document)
  const into = new Set(connections.map(({ to }) => to))
  const outOf = new Set(connections.map(({ from }) => from))
  const natural = missing === 'in' ? stages[0] : stages.at(-1)
  return touchpoints.filter(
    ({ id, stageId }) =>
      into.has(id) === (missing === 'out') && outOf.has(id) === (missing === 'in') && stageId !== natural?.id,
  )
}

/** A touchpoint with a way in and none out. */
export const deadEnd: Rule = {
  id: 'dead-end',
  severity: 'should',
  title: 'Dead end',
  why: 'People who arrive where nothing leads on have to find the next step themselves, and many don’t.',
  find: (document) =>
    oneSided(document, 'out').map((touchpoint) => ({
      touchpointIds: [touchpoint.id],
      message: `Nothing leads on from ${touchpointName(touchpoint)}.`,
    })),
}

/** A touchpoint with a way out and none in. */
export const noWayIn: Rule = {
  id: 'no-way-in',
  severity: 'should',
  title: 'No way in',
  why: 'What nothing leads to is met by chance, however good it is.',
  find: (document) =>
    oneSided(document, 'in').map((touchpoint) => ({
      touchpointIds: [touchpoint.id],
      message: `Nothing leads to ${touchpointName(touchpoint)}.`,
    })),
}

/** A kind of channel that no connection joins with another kind. */
export const kindApart: Rule = {
  id: 'kind-apart',
  severity: 'should',
  title: 'Kind of channel apart',
  why: 'Channels should work together to guide a complementary, integrated and converged journey.',
  find: (document) => {
    const { connections, countingByKind } = factsOf(document)
    if (countingByKind.size < 2) return []
    const kindOfTouchpoint = (id: Id) => kindOf(document, document.touchpoints.get(id)?.channelId ?? '')
    const joined = new Set(
      connections.flatMap(({ from, to }) => {
        const ends = [kindOfTouchpoint(from), kindOfTouchpoint(to)]
        return ends[0] === ends[1] ? [] : ends
      }),
    )
    return kinds.flatMap((kind) => {
      const touchpoints = countingByKind.get(kind)
      if (!touchpoints || joined.has(kind)) return []
      const message = `The ${kind} channels stand apart: nothing joins ${listed(touchpoints.map(touchpointName), 3)} with another kind of channel.`
      return [{ kind, touchpointIds: idsOf(touchpoints), message }]
    })
  },
}

/** A change of channel along which the mood falls. */
export const friction: Rule = {
  id: 'friction',
  severity: 'should',
  title: 'Friction between channels',
  why: 'Where changing the channel costs people their good mood, the channels don’t work together yet.',
  find: (document) =>
    factsOf(document).connections.flatMap((connection) => {
      const from = document.touchpoints.get(connection.from)
      const to = document.touchpoints.get(connection.to)
      if (!from || !to || from.channelId === to.channelId || !fallsByOne(from, to)) return []
      const message = `The mood falls on the way from ${touchpointName(from)} to ${touchpointName(to)}, where the channel changes.`
      return [{ connectionIds: [connection.id], touchpointIds: [from.id, to.id], message }]
    }),
}

/** In whole numbers, because means like 4/3 and 1/3 are not exactly 1 apart in floating point. */
function fallsByOne(from: Touchpoint, to: Touchpoint): boolean {
  const before = Object.values(from.emotions)
  const after = Object.values(to.emotions)
  if (before.length === 0 || after.length === 0) return false
  return sum(before) * after.length - sum(after) * before.length >= before.length * after.length
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
