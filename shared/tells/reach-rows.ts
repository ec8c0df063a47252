/** Whom a journey reaches, stage by stage: one row a persona, one dot a stage, awareness before the others. */

import { awarenessFirst, factsOf } from '../gaps/rule/facts.ts'
import { type Described, describedPersonas, isMet } from '../gaps/rule/wanted-channels.ts'
import { counts, inOrder, type JourneyDocument, type RecordsById } from '../journey/document.ts'
import { once } from '../journey/once.ts'
import { isOurs } from '../journey/ownership.ts'
import type { Id, Persona, Touchpoint } from '../journey/schema.ts'
import { formatAll, formatCount, formatNumber } from '../words/counts.ts'
import { isParked } from './parked.ts'

/** How a stage reaches a persona: by something of ours, only by what happens without us, or not at all. */
export type Reached = 'met' | 'without-us' | 'missed'

export const reachedWords: Readonly<Record<Reached, string>> = {
  met: 'reached',
  'without-us': 'reached only without you',
  missed: 'not reached',
}

export type ReachRow = {
  readonly persona: Persona
  /** Awareness before the others, without what is parked; empty if it isn't known which channels the persona uses. */
  readonly stages: readonly { readonly stageId: Id; readonly reached: Reached }[]
  /** The same in words, such as “Reached in 6 of 6 stages, 2 only without you”. */
  readonly text: string
}

/** One row a persona, in their order. */
export function reachRows(document: JourneyDocument): readonly ReachRow[] {
  const described = new Map(describedPersonas(document).map((person) => [person.persona.id, person]))
  return inOrder(document.personas).map((persona) => {
    const person = described.get(persona.id)
    if (!person) return { persona, stages: [], text: 'Channels not known' }
    const held = awarenessFirst(factsOf(document)).filter(({ id }) => !isParked(document, id))
    const stages = held.map((stage) => ({
      stageId: stage.id,
      reached: isMet(document, person, stage) ? metBy(document, person, stage.id) : ('missed' as const),
    }))
    return { persona, stages, text: wordsOf(document, stages) }
  })
}

const oursByStage = once((touchpoints: RecordsById<Touchpoint>): ReadonlyMap<Id, ReadonlySet<Id>> => {
  const held = new Map<Id, Set<Id>>()
  for (const touchpoint of touchpoints.values()) {
    if (!counts(touchpoint) || !isOurs(touchpoint)) continue
    const channels = held.get(touchpoint.stageId)
    if (channels) channels.add(touchpoint.channelId)
    else held.set(touchpoint.stageId, new Set([touchpoint.channelId]))
  }
  return held
})

function metBy({ touchpoints }: JourneyDocument, { channels }: Described, stageId: Id): Reached {
  const ours = oursByStage(touchpoints).get(stageId)
  return channels.some(({ id }) => ours?.has(id)) ? 'met' : 'without-us'
}

function wordsOf(document: JourneyDocument, stages: ReachRow['stages']): string {
  if (stages.length === 0) return 'No stages yet'
  const missed = stages.filter(({ reached }) => reached === 'missed')
  const borrowed = stages.filter(({ reached }) => reached === 'without-us').length
  const first = reachedIn(stages.length - missed.length, stages.length)
  const isMissedFirst = missed.length > 0 && missesAwareness(document, stages)
  const rest = isMissedFirst ? 'not in awareness' : borrowed > 0 ? `${formatNumber(borrowed)} only without you` : ''
  return [first, rest].filter(Boolean).join(', ')
}

/** In how many stages somebody is reached, such as “Reached in 5 of 6 stages”. */
export function reachedIn(met: number, of: number): string {
  if (met < of) return `Reached in ${formatNumber(met)} of ${formatCount(of, 'stage')}`
  return `Reached in ${formatAll(of, 'stage')}`
}

function missesAwareness({ stages: all }: JourneyDocument, stages: ReachRow['stages']): boolean {
  const awareness = stages.filter(({ stageId }) => all.get(stageId)?.phase === 'awareness')
  return awareness.length > 0 && awareness.every(({ reached }) => reached === 'missed')
}
