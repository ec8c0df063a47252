/** Whether touchpoints lead on to each other: handoffs between stages, ways in and out, the way back to the beginning. */
import type { Touchpoint } from '../../journey/schema.ts'
import { factsOf, idsOf, stagesOf } from '../rule/facts.ts'
import { beginConnecting, brokenHandoffs, connectStages } from '../rule/handoffs.ts'
import { ofConnection, ofTouchpoint, type Rule } from '../rule/rule.ts'
import { sources } from '../rule/sources.ts'
import { threshold } from '../rule/thresholds.ts'
import { anyOf, sentence, stageName, touchpointName } from '../rule/wording.ts'

/** Two stages in a row that no connection bridges. */
export const handoffBroken: Rule<'handoff-broken'> = {
  id: 'handoff-broken',
  severity: 'must',
  about: 'gap',
  title: 'Broken handoff',
  passed: 'Every stage hands over to the next',
  why: 'People get lost between stages that don’t connect.',
  source: sources.audits,
  advice: 'Connect the touchpoints that lead people from one stage to the next.',
  row: ['broken handoff between stages', 'broken handoffs between stages'],
  step: ({ stage, stageAfter }) => `Lead people from ${stage} to ${stageAfter}`,
  misses: 'everyone',
  subject: ['stageIds'],
  fillIn: (document, { stageIds: [from = ''] = [] }) => beginConnecting(document, [from]),
  find: (document) =>
    brokenHandoffs(document).map(({ from, to }) => ({
      stageIds: [from.id, to.id],
      message: `No connection leads from ${stageName(from)} to ${stageName(to)}.`,
    })),
  repair: (document, { stageIds: [from = '', to = ''] = [] }) => connectStages(document, [from], [to]),
}

/** A touchpoint without any connection, in a journey that has some. */
export const orphan: Rule<'orphan'> = {
  id: 'orphan',
  severity: 'should',
  about: 'gap',
  title: 'Unconnected touchpoint',
  passed: 'Every touchpoint is connected',
  why: 'People reach it by chance, and it leads them nowhere.',
  source: sources.audits,
  advice: 'Connect it to what comes before and after, or delete it.',
  row: ['unconnected touchpoint', 'unconnected touchpoints'],
  step: ({ touchpoint }) => `Connect ${touchpoint}`,
  subject: ['touchpointIds'],
  fillIn: { in: 'connection', label: 'Connect touchpoint' },
  find: (document) => {
    return document.connections.size === 0 ? [] : factsOf(document).loose.unconnected.map(hasNoConnections)
  },
}

const hasNoConnections = ofTouchpoint((touchpoint) => `${sentence(touchpointName(touchpoint))} has no connections.`)

/** A touchpoint with a way in and none out. */
export const deadEnd: Rule<'dead-end'> = {
  id: 'dead-end',
  severity: 'should',
  about: 'gap',
  title: 'Dead end',
  passed: 'No dead ends',
  why: 'People have to find the next step themselves, and many don’t.',
  source: sources.audits,
  advice: 'Decide what people do next, and connect it.',
  row: ['dead end', 'dead ends'],
  step: ({ touchpoint }) => `Decide what follows ${touchpoint}`,
  subject: ['touchpointIds'],
  fillIn: { in: 'connection', label: 'Connect touchpoint' },
  find: (document) => {
    const { loose, stages } = factsOf(document)
    const lastId = stages.at(-1)?.id
    return loose.withoutWayOut.filter(({ stageId }) => stageId !== lastId).map(leadsNowhere)
  },
}

const leadsNowhere = ofTouchpoint((touchpoint) => `No connection leads on from ${touchpointName(touchpoint)}.`)

/** A touchpoint with a way out and none in. */
export const noWayIn: Rule<'no-way-in'> = {
  id: 'no-way-in',
  severity: 'should',
  about: 'gap',
  title: 'No way in',
  passed: 'Every touchpoint can be reached',
  why: 'However good it is, people find it only by chance.',
  source: sources.audits,
  advice: 'Decide how people get there, and connect it.',
  row: ['touchpoint without a way in', 'touchpoints without a way in'],
  step: ({ touchpoint }) => `Decide what leads to ${touchpoint}`,
  subject: ['touchpointIds'],
  find: (document) => {
    const { loose, stages } = factsOf(document)
    const firstId = stages[0]?.id
    return loose.withoutWayIn.filter(({ stageId }) => stageId !== firstId).map(isFoundByChance)
  },
}

const isFoundByChance = ofTouchpoint((touchpoint) => `No connection leads to ${touchpointName(touchpoint)}.`)

const fall = threshold({
  rule: 'friction',
  name: 'fall',
  label: 'Emotion drops by at least',
  standard: 1,
  lowest: 1,
  highest: 4,
})

/** A change of channel along which the emotion falls. */
export const friction: Rule<'friction'> = {
  id: 'friction',
  severity: 'should',
  about: 'insight',
  title: 'Friction between channels',
  passed: 'No drop in emotion between channels',
  why: 'If people feel worse when they change channel, the channels don’t work together yet.',
  source: sources.audits,
  advice: 'Find out what people have to repeat when they change channel, and save them the work.',
  row: ['handoff where emotion drops', 'handoffs where emotion drops'],
  step: ({ touchpoint, touchpointAfter }) => `Ease the way from ${touchpoint} to ${touchpointAfter}`,
  subject: ['connectionIds'],
  thresholds: [fall],
  find: (document) => {
    const least = fall.in(document)
    return factsOf(document)
      .ways.filter(({ from, to }) => from.channelId !== to.channelId && fallsBy(least, from, to))
      .map(({ connection, from, to }) => spoilsTheMood(connection, from, to))
  },
}

const spoilsTheMood = ofConnection(
  (from, to) => `Emotion drops from ${touchpointName(from)} to ${touchpointName(to)}, where the channel changes.`,
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

/** Advocacy and awareness are both there, and the one doesn't lead to the other. */
export const cycleOpen: Rule<'cycle-open'> = {
  id: 'cycle-open',
  severity: 'could',
  about: 'gap',
  title: 'Advocacy doesn’t lead to awareness',
  passed: 'Advocacy leads to awareness',
  why: 'Customers who recommend you bring in the next ones.',
  source: sources.pillars,
  advice: 'Connect what customers say of you to where others first hear of you.',
  row: 'Advocacy doesn’t lead to awareness',
  step: 'Lead people from advocacy back to awareness',
  subject: [],
  fillIn: (document) => beginConnecting(document, idsOf(stagesOf(factsOf(document), 'advocacy'))),
  find: (document) => {
    const facts = factsOf(document)
    const [advocacy, awareness] = [stagesOf(facts, 'advocacy'), stagesOf(facts, 'awareness')]
    const [from, to] = [new Set(idsOf(advocacy)), new Set(idsOf(awareness))]
    if (![from, to].every((ids) => [...ids].some((id) => facts.countingByStage.has(id)))) return []
    if (facts.ways.some((way) => from.has(way.from.stageId) && to.has(way.to.stageId))) return []
    const message = `No connection leads from ${anyOf(advocacy.map(stageName))} back to ${anyOf(awareness.map(stageName))}.`
    return [{ stageIds: [...from, ...to], message }]
  },
  repair: (document) => {
    const facts = factsOf(document)
    return connectStages(document, idsOf(stagesOf(facts, 'advocacy')), idsOf(stagesOf(facts, 'awareness')))
  },
}
