/** Where people are met and where they are missed: channels by stages, and each persona's reach in words. */
import type { Finding } from '../gaps/rule/rule.ts'
import { bareName, listed, stageName } from '../gaps/rule/wording.ts'
import { ruleOf } from '../gaps/rules/index.ts'
import { channelUseOf, unwantedIds } from '../journey/channel-use.ts'
import { cellKey, counts, inOrder, type JourneyDocument, touchpointsInCell } from '../journey/document.ts'
import type { Id } from '../journey/schema.ts'
import { isParked } from '../tells/parked.ts'
import { type ReachRow, reachedIn, reachRows } from '../tells/reach-rows.ts'
import { reportWords as words } from '../words/report-words.ts'
import { shorten } from './shorten.ts'

export type MissedCell = keyof typeof words.cell

export type MissedPeople = {
  readonly title: string
  readonly stages: readonly { readonly name: string; readonly isAwareness: boolean }[]
  readonly channels: readonly { readonly name: string; readonly cells: readonly MissedCell[] }[]
  /** "3 more channels"; empty where all are shown. */
  readonly moreChannels: string
  /** What the analyzer says of it, awareness first, and why it matters: once where several matter for the same reason. */
  readonly gaps: readonly { readonly message: string; readonly why: string }[]
  readonly people: readonly { readonly name: string; readonly text: string }[]
}

const mostStages = 16
const mostChannels = 8
const mostGaps = 2
const mostPeople = 4
const mostNames = 3

/** Null where there is nothing to cross, or nothing to be met by. */
export function missedPeople(document: JourneyDocument, findings: readonly Finding[]): MissedPeople | null {
  const stages = inOrder(document.stages).filter(({ id }) => !isParked(document, id))
  const channels = inOrder(document.channels)
  if (stages.length === 0 || channels.length === 0 || document.touchpoints.size === 0) return null
  const told = findings.filter(
    ({ rule, stageIds = [] }) => ruleOf(rule).marksMissedCells && !stageIds.some((id) => isParked(document, id)),
  )
  const missed = new Set(told.flatMap((finding) => cellsOf(document, finding)))
  const unwanted = unwantedIds(document)
  const rows = channels.map((channel) => ({
    name: shorten(bareName(channel.name, 'channel'), 36),
    cells: stages.slice(0, mostStages).map(({ id: stageId }): MissedCell => {
      const cell = { stageId, channelId: channel.id }
      if (touchpointsInCell(document, cell).some(counts)) return 'met'
      if (unwanted.has(channel.id)) return 'unwanted'
      return missed.has(cellKey(cell)) ? 'missed' : 'empty'
    }),
  }))
  const shown = mostTelling(rows)
  const people = reachRows(document).filter(({ stages: dots }) => dots.length > 0)
  const isMissing = rows.some(({ cells }) => cells.includes('missed'))
  return {
    title: isMissing ? words.missed : people.length > 0 ? words.reached : words.coverage,
    stages: stages.slice(0, mostStages).map(({ name, phase }) => ({
      name: shorten(bareName(name, 'stage'), 36),
      isAwareness: phase === 'awareness',
    })),
    channels: shown,
    moreChannels: rows.length > shown.length ? words.moreChannels(rows.length - shown.length) : '',
    gaps: told.slice(0, mostGaps).map(({ message, why }, at, shown) => {
      return { message, why: shown[at + 1]?.why === why ? '' : why }
    }),
    people: people.slice(0, mostPeople).map(({ persona, stages: dots }) => ({
      name: bareName(persona.name, 'persona'),
      text: reachText(document, dots),
    })),
  }
}

function reachText(document: JourneyDocument, dots: ReachRow['stages']): string {
  const missed = dots.flatMap(({ stageId, reached }) => {
    const stage = document.stages.get(stageId)
    return reached === 'missed' && stage ? [stageName(stage)] : []
  })
  const borrowed = dots.filter(({ reached }) => reached === 'without-us').length
  const reached = reachedIn(dots.length - missed.length, dots.length)
  const text = missed.length === 0 ? reached : `${reached}, ${words.notIn(listed(missed, mostNames, 'or'))}`
  return borrowed === 0 ? text : `${text}; ${words.withoutYou(borrowed)}`
}

function cellsOf(
  { personas, channels }: JourneyDocument,
  { stageIds = [], channelIds, personaIds = [] }: Finding,
): readonly string[] {
  const own = inOrder(channels).filter((channel) => {
    const people = personaIds.flatMap((id) => personas.get(id) ?? [])
    return people.length === 0 || people.some((persona) => /often|sometimes/.test(channelUseOf(persona, channel) ?? ''))
  })
  const ids: readonly Id[] = channelIds ?? own.map(({ id }) => id)
  return stageIds.flatMap((stageId) => ids.map((channelId) => cellKey({ stageId, channelId })))
}

/** Of many channels those on which people are missed, then those with most touchpoints, in their order. */
function mostTelling(rows: MissedPeople['channels']): MissedPeople['channels'] {
  const weight = ({ cells }: MissedPeople['channels'][number]) =>
    cells.reduce((sum, cell) => sum + (cell === 'missed' ? 100 : cell === 'met' ? 1 : 0), 0)
  const chosen = new Set(rows.toSorted((one, other) => weight(other) - weight(one)).slice(0, mostChannels))
  return rows.filter((row) => chosen.has(row))
}
