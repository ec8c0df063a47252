/** Whether touchpoints lead on to each other: handoffs between stages, ways in and out, kinds that stand apart. */
import type { JourneyDocument } from '../../journey/document.ts'
import type { Kind, Touchpoint } from '../../journey/schema.ts'
import { kinds } from '../../journey/vocabulary.ts'
import { factsOf, idsOf, kindOf } from '../facts.ts'
import { brokenHandoffs, mendHandoff } from '../handoffs.ts'
import { about, aboutWay, type Rule } from '../rule.ts'
import { sources } from '../sources.ts'
import { threshold } from '../thresholds.ts'
import { listed, sentence, stageName, touchpointName } from '../wording.ts'

/** Two stages in a row that no connection bridges. */
export const handoffBroken: Rule = {
  id: 'handoff-broken',
  severity: 'must',
  title: 'Broken handoff',
  why: 'Where nothing leads on from one stage to the next, people are lost between them.',
  source: sources.audits,
  subject: ['stageIds'],
  find: (document) =>
    brokenHandoffs(document).map(({ from, to }) => ({
      stageIds: [from.id, to.id],
      message: `Nothing leads from ${stageName(from)} on to ${stageName(to)}.`,
    })),
  repair: (document, { stageIds: [from, to] = [] }) =>
    from === undefined || to === undefined
      ? null
      : { label: 'Connect the stages', make: (newId) => ({ change: mendHandoff(document, from, to, newId) }) },
}

const standsAlone = about((touchpoint) => `${sentence(touchpointName(touchpoint))} is not connected with anything.`)

/** A touchpoint without any connection, in a journey that has some. */
export const orphan: Rule = {
  id: 'orphan',
  severity: 'should',
  title: 'Touchpoint on its own',
  why: 'A touchpoint that nothing leads to and that leads nowhere is no part of an integrated journey.',
  source: sources.audits,
  subject: ['touchpointIds'],
  find: (document) => {
    if (document.connections.size === 0) return []
    const { touchpoints, withWayIn, withWayOut } = factsOf(document)
    return touchpoints.filter(({ id }) => !withWayIn.has(id) && !withWayOut.has(id)).map(standsAlone)
  },
}

/** Touchpoints with a way on one side only, except in the stage where that is natural. */
function oneSided(document: JourneyDocument, missing: 'in' | 'out'): readonly Touchpoint[] {
  const { touchpoints, withWayIn, withWayOut, stages } = factsOf(document)
  const [present, absent] = missing === 'out' ? [withWayIn, withWayOut] : [withWayOut, withWayIn]
  const natural = missing === 'in' ? stages[0] : stages.at(-1)
  return touchpoints.filter(({ id, stageId }) => present.has(id) && !absent.has(id) && stageId !== natural?.id)
}

const leadsNowhere = about((touchpoint) => `Nothing leads on from ${touchpointName(touchpoint)}.`)

/** A touchpoint with a way in and none out. */
export const deadEnd: Rule = {
  id: 'dead-end',
  severity: 'should',
  title: 'Dead end',
  why: 'People who arrive where nothing leads on have to find the next step themselves, and many don’t.',
  source: sources.audits,
  subject: ['touchpointIds'],
  find: (document) => oneSided(document, 'out').map(leadsNowhere),
}

const isMetByChance = about((touchpoint) => `Nothing leads to ${touchpointName(touchpoint)}.`)

/** A touchpoint with a way out and none in. */
export const noWayIn: Rule = {
  id: 'no-way-in',
  severity: 'should',
  title: 'No way in',
  why: 'What nothing leads to is met by chance, however good it is.',
  source: sources.audits,
  subject: ['touchpointIds'],
  find: (document) => oneSided(document, 'in').map(isMetByChance),
}

/** A kind of channel that no connection joins with another kind. */
export const kindApart: Rule = {
  id: 'kind-apart',
  severity: 'should',
  title: 'Kind of channel apart',
  why: 'Channels should work together to guide a complementary, integrated and converged journey.',
  source: sources.pillars,
  subject: ['kind'],
  find: (document) => {
    const { connections, countingByKind } = factsOf(document)
    if (countingByKind.size < 2) return []
    const { touchpoints: records, channels } = document
    const joined = new Set<Kind>()
    for (const connection of connections) {
      const from = kindOf(channels, records.get(connection.from)?.channelId ?? '')
      const to = kindOf(channels, records.get(connection.to)?.channelId ?? '')
      if (from !== to) joined.add(from).add(to)
    }
    return kinds.flatMap((kind) => {
      const touchpoints = countingByKind.get(kind)
      if (!touchpoints || joined.has(kind)) return []
      const message = `The ${kind} channels stand apart: nothing joins ${listed(touchpoints.map(touchpointName), 3)} with another kind of channel.`
      return [{ kind, touchpointIds: idsOf(touchpoints), message }]
    })
  },
}

const fall = threshold({
  rule: 'friction',
  name: 'fall',
  label: 'The mood falls by at least',
  standard: 1,
  lowest: 1,
  highest: 4,
})

/** A change of channel along which the mood falls. */
export const friction: Rule = {
  id: 'friction',
  severity: 'should',
  title: 'Friction between channels',
  why: 'Where changing the channel costs people their good mood, the channels don’t work together yet.',
  source: sources.audits,
  subject: ['connectionIds'],
  thresholds: [fall],
  find: (document) => {
    const least = fall.in(document)
    const { touchpoints } = document
    return factsOf(document).connections.flatMap((connection) => {
      const from = touchpoints.get(connection.from)
      const to = touchpoints.get(connection.to)
      if (!from || !to || from.channelId === to.channelId || !fallsBy(least, from, to)) return []
      return [spoilsTheMood(connection, from, to)]
    })
  },
}

const spoilsTheMood = aboutWay(
  (from, to) =>
    `The mood falls on the way from ${touchpointName(from)} to ${touchpointName(to)}, where the channel changes.`,
)

/** In whole numbers, because means like 4/3 and 1/3 are not exactly 1 apart in floating point. */
function fallsBy(least: number, from: Touchpoint, to: Touchpoint): boolean {
  const [before, after] = [moodOf(from), moodOf(to)]
  if (before.count === 0 || after.count === 0) return false
  return before.sum * after.count - after.sum * before.count >= least * before.count * after.count
}

function moodOf({ emotions }: Touchpoint): { sum: number; count: number } {
  let [sum, count] = [0, 0]
  for (const personaId in emotions) {
    sum += emotions[personaId] ?? 0
    count += 1
  }
  return { sum, count }
}
