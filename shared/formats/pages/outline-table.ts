/** The stages of a page as one table: a row a touchpoint, or a row a stage where only its labels speak. */

import { phases } from '../../journey/fields/vocabulary.ts'
import { phaseWords } from '../../journey/fields/words.ts'
import { type Lane, laneOf, plainWords } from '../lanes/lane-words.ts'
import { stageName } from '../lanes/stage-name.ts'
import { labelled } from '../reading/labelled.ts'
import type { NamedTable } from '../tables/cells/text-table.ts'
import { channelLabel, notesLabel, type PageField, type StageContent } from './stage-content.ts'

const stageLabel = 'Stage'
const phaseLabel = 'Phase'
const titleLabel = 'Touchpoint'

type Row = Map<string, string>

/** A stage by its name, with what stands in it. */
export type NamedStage = { readonly name: string; readonly content: StageContent }

/** The table that stages make. */
export function tableOfStages(name: string, stages: readonly NamedStage[]): NamedTable {
  const rows: Row[] = []
  const places: string[] = []
  for (const stage of apart(stages)) {
    const made = rowsOf(stage)
    rows.push(...made)
    places.push(...made.map(() => `“${stage.name}”`))
  }
  nameByActions(rows)
  const keys = [...new Set(rows.flatMap((row) => [...row.keys()]))]
  // Labels that differ in how they are written are one column.
  const areApart = rows.some(feelsTwice)
  const columns = [...Map.groupBy(keys, (label) => columnKey(label, areApart)).values()]
  return {
    name,
    headers: columns.map(([first = '']) => first),
    headerRow: 1,
    isMade: true,
    rows: rows.map((row) => columns.map((names) => names.flatMap((one) => row.get(one) ?? []).join('\n'))),
    places,
  }
}

/** Headings of the same words are stages of their own, as in a template; of one they would be a single column. */
function apart(stages: readonly NamedStage[]): readonly NamedStage[] {
  const counts = new Map<string, number>()
  return stages.map((stage) => {
    const name = stageName(labelled(stage.name, phases, phaseWords).name)
    const count = (counts.get(plainWords(name)) ?? 0) + 1
    counts.set(plainWords(name), count)
    return count === 1 ? stage : { ...stage, name: `${name} (${count})` }
  })
}

/** Where some stages name touchpoints, the others' touchpoints are called by what people do. */
function nameByActions(rows: readonly Row[]): void {
  const isNamed = (row: Row) => [...row.keys()].some((label) => laneOf(label) === 'touchpoint')
  if (!rows.some(isNamed)) return
  for (const row of rows) {
    const [label, text] = [...row].find(([one]) => laneOf(one) === 'action') ?? []
    if (isNamed(row) || label === undefined || text === undefined) continue
    row.delete(label)
    row.set(titleLabel, text)
  }
}

/** "Emotions" and "Emotion in future" of one stage: they are two things. */
function feelsTwice(row: Row): boolean {
  return [...row.keys()].filter((label) => laneOf(label) === 'emotion').length > 1
}

/** "Pains" and "Pain points" are one, "Emotion: Ana" and "Emotion: Bo" aren't. */
function columnKey(label: string, areFeelingsApart: boolean): string {
  const lane = label.includes(':') ? null : laneOf(label)
  if (lane === 'emotion' && areFeelingsApart) return plainWords(label)
  return lane !== null && oneColumn.has(lane) ? lane : plainWords(label)
}

const oneColumn: ReadonlySet<Lane> = new Set([
  'touchpoint',
  'pain',
  'opportunity',
  'emotion',
  'channel',
  'need',
  'thought',
  'owner',
])

function rowsOf({ name: heading, content }: NamedStage): Row[] {
  const { touchpoints, fields, remarks } = content
  const { name, word } = labelled(heading, phases, phaseWords)
  const about: Row = new Map([[stageLabel, stageName(name)]])
  if (word !== null) about.set(phaseLabel, phaseWords[word])
  const said: Row = new Map(fields.map((field) => [field.label, textOf(field)]))
  if (remarks.length > 0) said.set(notesLabel, [said.get(notesLabel), ...remarks].filter(Boolean).join('\n'))
  if (touchpoints.length === 0) return [new Map([...about, ...said])]
  return touchpoints.map((touchpoint, at) => {
    const row: Row = new Map([...about, [titleLabel, oneTitle(touchpoint.title)]])
    if (touchpoint.channel !== '') row.set(channelLabel, touchpoint.channel)
    for (const [label, text] of said) {
      // How people feel in a stage holds for all of it; the rest is said once.
      if (at === 0 || laneOf(label) === 'emotion') row.set(label, text)
    }
    for (const field of touchpoint.fields) {
      const text = textOf(field)
      if (text !== '') row.set(field.label, [row.get(field.label), text].filter(Boolean).join('\n'))
    }
    return row
  })
}

/** A title of one line is one touchpoint, whatever it holds. */
function oneTitle(title: string): string {
  return title.replace(/\s*;\s*/g, ', ').trim()
}

function textOf({ label, values }: PageField): string {
  const isList = ofLists.has(laneOf(label) ?? 'text')
  return values
    .filter((value) => value !== '')
    .map((value) => (isList ? value.replace(/\([^()]*\)/g, oneTitle) : value))
    .join('\n')
}

/** Lanes whose texts are parted at semicolons; within brackets one parts nothing. */
const ofLists: ReadonlySet<Lane> = new Set(['pain', 'opportunity', 'backstage', 'system', 'need', 'objective'])
