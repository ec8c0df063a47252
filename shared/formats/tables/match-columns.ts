/** Which column of a table says what of a touchpoint, by the name at its head. */

import { type Lane, laneOf } from '../lanes/lane-words.ts'
import type { FeelingScale } from '../lanes/read-feeling.ts'
import { evidenceListOf } from './evidence-tables.ts'
import { type ColumnId, columnIds, touchpointColumn } from './touchpoint-columns.ts'

/**
 * What a column means: one of the columns of our own table, what a persona feels, whom a row is about, something for the notes, or
 * nothing that comes in.
 */
export type ColumnMeaning =
  | { readonly what: 'column'; readonly id: ColumnId }
  /** Without a name it is the persona that the table or its row is about; the scale is found out if not given. */
  | { readonly what: 'emotion'; readonly persona: string; readonly scale?: FeelingScale }
  | { readonly what: 'persona' }
  | { readonly what: 'note' }
  | null

/** The meaning of each column, in the order of the headers; no two columns mean the same, but for notes and lists. */
export function matchColumns(headers: readonly string[]): ColumnMeaning[] {
  // A table of opportunities, quotes or measures speaks of touchpoints and holds none.
  if (evidenceListOf({ headers })) return headers.map(() => null)
  const meanings: ColumnMeaning[] = withPersonas(headers, headers.map(emotionOf))
  // Our own names first, so that another program's word for one column never takes another column's place.
  const names: ((id: ColumnId) => readonly string[])[] = [
    (id) => [plain(touchpointColumn(id).header)],
    (id) => touchpointColumn(id).alsoCalled,
  ]
  for (const namesOf of names) {
    for (const id of columnIds) {
      if (hasColumn(meanings, id)) continue
      const at = headers.findIndex((header, index) => !meanings[index] && namesOf(id).includes(plain(header)))
      if (at >= 0) meanings[at] = { what: 'column', id }
    }
  }
  const lanes = headers.map(laneOf)
  for (const [at, lane] of lanes.entries()) meanings[at] ??= meaningOfLane(lane, meanings)
  return titleOfActions(stageOfPhase(meanings, lanes), lanes).map((meaning, at) => {
    return meaning ?? (lanes[at] === 'number' || headers[at]?.trim() === '' ? null : { what: 'note' })
  })
}

/** Which columns hold what a lane speaks of; what isn't named here is nobody's field. */
const columnsOfLanes: Readonly<Partial<Record<Lane, ColumnId>>> = {
  stage: 'stageId',
  phase: 'stageId.phase',
  touchpoint: 'title',
  channel: 'channelId',
  pain: 'pains',
  opportunity: 'opportunities',
  need: 'needIds',
  objective: 'objectiveIds',
  owner: 'owner.name',
  backstage: 'backstage',
  system: 'systems',
  measure: 'measure',
  moment: 'momentOfTruth',
}

function meaningOfLane(lane: Lane | null, meanings: readonly ColumnMeaning[]): ColumnMeaning {
  if (lane === null) return null
  if (lane === 'emotion') return { what: 'emotion', persona: '' }
  if (lane === 'persona') return meanings.some((meaning) => meaning?.what === 'persona') ? null : { what: 'persona' }
  const id = columnsOfLanes[lane]
  return id === undefined || (hasColumn(meanings, id) && !ofMany.has(id)) ? null : { what: 'column', id }
}

/** What two columns may speak of, such as "Pain points" and "Barriers": both are told. */
const ofMany: ReadonlySet<ColumnId> = new Set(['pains', 'opportunities', 'needIds', 'backstage', 'systems'])

function hasColumn(meanings: readonly ColumnMeaning[], id: ColumnId): boolean {
  return meanings.some((meaning) => meaning?.what === 'column' && meaning.id === id)
}

/** Many tables call a stage a phase, some a step: where no column names the stage, that one does. */
function stageOfPhase(meanings: readonly ColumnMeaning[], lanes: readonly (Lane | null)[]): ColumnMeaning[] {
  if (hasColumn(meanings, 'stageId')) return [...meanings]
  const phaseAt = meanings.findIndex((meaning) => meaning?.what === 'column' && meaning.id === 'stageId.phase')
  const hasTitle = hasColumn(meanings, 'title') || lanes.includes('action')
  const at =
    phaseAt >= 0 ? phaseAt : hasTitle ? meanings.findIndex((meaning, i) => !meaning && lanes[i] === 'step') : -1
  return meanings.map((meaning, index) => (index === at ? { what: 'column', id: 'stageId' } : meaning))
}

/** What people do is what a touchpoint is called where nothing names it. */
const insteadOfTitles: readonly Lane[] = ['action', 'step', 'frontstage']

function titleOfActions(meanings: readonly ColumnMeaning[], lanes: readonly (Lane | null)[]): ColumnMeaning[] {
  if (hasColumn(meanings, 'title')) return [...meanings]
  const lane = insteadOfTitles.find((one) => meanings.some((meaning, at) => !meaning && lanes[at] === one))
  const at = lane === undefined ? -1 : meanings.findIndex((meaning, i) => !meaning && lanes[i] === lane)
  return meanings.map((meaning, index) => (index === at ? { what: 'column', id: 'title' } : meaning))
}

function emotionOf(header: string): ColumnMeaning {
  const persona =
    /^\s*(?:emotions?|feelings?|sentiment|gef\u00FChle?)\s*[:\u2013-]\s?(.*)$/is.exec(header)?.[1] ??
    namesOfPersonas.map((pattern) => pattern.exec(header.trim())?.[1]).find((name) => name && !ofNobody.test(name))
  return persona === undefined ? null : { what: 'emotion', persona }
}

/** "Ana feeling" beside "Ben feeling": what several columns of feelings don't share are the names of their personas. */
function withPersonas(headers: readonly string[], meanings: readonly ColumnMeaning[]): ColumnMeaning[] {
  const felt = headers.flatMap((header, at) => (meanings[at] === null && laneOf(header) === 'emotion' ? [at] : []))
  const wordsAt = (at: number) => (headers[at] ?? '').split(/[^\p{L}\p{N}'\u2019.-]+/u).filter((word) => word !== '')
  const areShared = (word: string) => felt.every((at) => wordsAt(at).some((one) => plain(one) === plain(word)))
  const own = new Map(
    felt.map((at) => [
      at,
      wordsAt(at)
        .filter((word) => !areShared(word))
        .join(' '),
    ]),
  )
  const names = [...own.values()]
  const areNames = names.every((name) => /^\p{Lu}/u.test(name) && !ofNobody.test(name) && laneOf(name) === null)
  if (felt.length < 2 || !areNames || new Set(names).size < names.length) return [...meanings]
  return meanings.map((meaning, at) => (own.has(at) ? { what: 'emotion', persona: own.get(at) ?? '' } : meaning))
}

/** "Emotions (Ana)", "Ana’s mood", "Ana feels", "Feelings of Ana". */
const namesOfPersonas: readonly RegExp[] = [
  /^(?:emotions?|feelings?|mood)\s*\(([^()\d]{2,40})\)$/i,
  /^(?!(?:how|what|why|when|she|he|they|it|one)\b)(\p{L}[^\n]{1,40}?) feels?$/iu,
  /^(\p{Lu}[^\n]{1,40}?)['\u2019]s? (?:emotions?|feelings?|mood)$/u,
  /^(?:emotions?|feelings?|mood|gef\u00FChle?|\u00E9motions?|emociones|emo\u00E7\u00F5es|emozioni|emoties) (?:of|for|von|de|di|van)\s+(\p{Lu}[^\n]{1,40})$/iu,
]
/** What is in such a place and is nobody's name. */
const ofNobody =
  /^(?:the |all )?(?:customers?|users?|words?|text|emojis?|faces?|scale|score|rating|level|curve|optional|notes?|comments?|numbers?|before|after|during|vorher|nachher|current|target|expected|actual|average|overall|positive|negative|kunden?|clients?|nutzer)\b/i

/** Whether one of our columns is called so, by us or by others. */
export function isColumnName(name: string): boolean {
  const header = plain(name)
  return columnIds.some((id) => {
    const { header: own, alsoCalled } = touchpointColumn(id)
    return plain(own) === header || alsoCalled.includes(header)
  })
}

/** Letters and digits alone, in lower case and without accents. */
function plain(header: string): string {
  return header
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
}

/** A text that two equal meanings share. */
export function meaningKey(meaning: ColumnMeaning): string {
  if (meaning === null) return ''
  if (meaning.what === 'column') return meaning.id
  return meaning.what === 'emotion' ? `emotion:${meaning.persona}` : meaning.what
}
