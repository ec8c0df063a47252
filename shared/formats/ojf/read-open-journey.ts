/** An Open Journey file (`.ojf`): stages, swimlanes, and nodes where they cross. */

import { importWords } from '../../words/import-words.ts'
import type { Imported } from '../incoming/imported.ts'
import { isPlainObject } from '../journey/read-field.ts'
import { laneOf } from '../lanes/lane-words.ts'
import { type NamedStage, tableOfStages } from '../pages/outline-table.ts'
import type { PageField, PageTouchpoint } from '../pages/stage-content.ts'
import { describeValue, refuse, refuseFile } from '../reading/journey-refusal.ts'
import { parseLimitedJson } from '../reading/limited-json.ts'
import { mostTouchpoints, refuseMoreThan } from '../reading/line-limits.ts'
import type { ReadOptions } from '../reading/read-options.ts'
import { lost } from '../reading/remark.ts'

type Fields = Readonly<Record<string, unknown>>

/** The format lets scores go to 5 either way, and most files stay within 3. */
function scoreLabel(nodes: readonly Fields[]): string {
  const isWide = nodes.some(({ score }) => typeof score === 'number' && Math.abs(score) > 3)
  return isWide ? 'Emotion (-5 to 5)' : 'Emotion (-3 to 3)'
}

/**
 * Reads it.
 * @throws FailureError `file-refused` with the place and the reason
 */
export function readOpenJourney(text: string, options: ReadOptions): Imported {
  const read = parseLimitedJson(text)
  if (!isPlainObject(read)) return refuseFile(`the file must be an object, not ${describeValue(read)}`)
  // Some files say what they are about at the top, some in a part of its own.
  const file = isPlainObject(read.metadata) ? { ...read.metadata, ...read } : read
  const stages = listIn(file, 'stages')
  const nodes = listIn(file, 'nodes')
  refuseMoreThan(mostTouchpoints, nodes.length, 'nodes')
  if (stages.length === 0 || nodes.length === 0) return refuse('stages', 'this file has no stages with nodes to import')
  const lanes = new Map(listIn(file, 'swimlanes').map((lane) => [textIn(lane, 'id'), textIn(lane, 'name')]))
  const laneOfNode = (node: Fields) => lanes.get(textIn(node, 'swimlaneId')) ?? ''
  const byStage = Map.groupBy(nodes, (node) => textIn(node, 'stageId'))
  const titles = titleLanes([...lanes.values()])
  const emotion = scoreLabel(nodes.filter((node) => titles.has(laneOfNode(node))))
  const named = stages.map((stage): NamedStage => {
    const held = byStage.get(textIn(stage, 'id')) ?? []
    const isTitle = (node: Fields) => titles.has(laneOfNode(node))
    const touchpoints = held.filter(isTitle).map((node) => {
      // Of several lanes of touchpoints each is a place of its own: "Digital touchpoints" beside "Physical touchpoints".
      const channel = textIn(node, 'channel') || (titles.size > 1 ? laneOfNode(node) : '')
      return touchpointOf(node, channel, emotion)
    })
    const others = Map.groupBy(
      held.filter((node) => !isTitle(node)),
      laneOfNode,
    )
    const fields = [...others].map(
      ([label, found]): PageField => ({ label, values: found.map((node) => sentenceOf(node)) }),
    )
    return { name: textIn(stage, 'name'), content: { touchpoints, fields, remarks: [] } }
  })
  const ids = new Set(stages.map((stage) => textIn(stage, 'id')))
  const stray = nodes.filter((node) => !ids.has(textIn(node, 'stageId'))).length
  const title = textIn(file, 'title') || textIn(file, 'name') || viewIn(file)
  const about = { title, persona: personaIn(file), facts: factsIn(file, title) }
  const table = tableOfStages(title || options.fallbackTitle, named)
  const unrated = nodes.filter((node) => !titles.has(laneOfNode(node))).flatMap(ratingsIn).length
  const remarks = [
    ...(stray > 0 ? [lost(importWords.leftParts(stray, 'node'))] : []),
    ...(unrated > 0 ? [lost(importWords.leftParts(unrated, 'rating'))] : []),
  ]
  return { what: 'tables', tables: [table], about, remarks }
}

/** The lanes whose nodes are touchpoints: those called so, else what people do, else the first. */
function titleLanes(names: readonly string[]): ReadonlySet<string> {
  for (const wanted of ['touchpoint', 'action', 'step']) {
    const found = names.filter((name) => laneOf(name) === wanted)
    if (found.length > 0) return new Set(found)
  }
  return new Set(names.slice(0, 1))
}

function touchpointOf(node: Fields, channel: string, emotion: string): PageTouchpoint {
  const fields: PageField[] = []
  const add = (label: string, value: string) => {
    if (value !== '') fields.push({ label, values: [value] })
  }
  add('Notes', textIn(node, 'description'))
  if (typeof node.score === 'number') add(emotion, String(node.score))
  for (const rating of ratingsIn(node)) add('Notes', rating)
  if (node.isMomentOfTruth === true) add('Moment of truth', 'Yes')
  add('Tags', Array.isArray(node.tags) ? node.tags.filter((tag) => typeof tag === 'string').join('; ') : '')
  if (isPlainObject(node.blueprint)) {
    for (const { part, label, names } of blueprintParts) {
      const values = listIn(node.blueprint, part).map((entry) => sentenceOf(entry, names))
      if (values.length > 0) fields.push({ label, values })
    }
  }
  return { title: textIn(node, 'title'), fields, channel }
}

/** How severe a thing is and how it feels, in words; what every node says by default is nothing. */
function ratingsIn(node: Fields): string[] {
  const [severity, sentiment] = [textIn(node, 'severity'), textIn(node, 'sentiment')]
  return [
    ...(severity === '' || severity === 'low' ? [] : [`Severity: ${severity}`]),
    ...(sentiment === '' || sentiment === 'neutral' ? [] : [`Sentiment: ${sentiment}`]),
  ]
}

/** What a node says of the service behind it: the part of its blueprint, and who or what stands before what is said. */
const blueprintParts = [
  { part: 'evidence', label: 'Evidence', names: ['item', 'type'] },
  { part: 'onstage', label: 'Frontstage', names: ['actor', 'action'] },
  { part: 'backstage', label: 'Backstage', names: ['actor', 'action'] },
  { part: 'support', label: 'Systems', names: ['system', 'description'] },
] as const

function sentenceOf(node: Fields, names: readonly [string, string] = ['title', 'description']): string {
  return names
    .map((name) => textIn(node, name))
    .filter((text) => text !== '')
    .join(': ')
}

function personaIn(file: Fields): string {
  return isPlainObject(file.persona) ? textIn(file.persona, 'name') : textIn(file, 'persona')
}

function factsIn(file: Fields, title: string): string[] {
  return [textIn(file, 'description'), textIn(file, 'summary'), viewIn(file)].filter(
    (text) => text !== '' && text !== title,
  )
}

/** From whose eyes the journey is seen. */
function viewIn(file: Fields): string {
  return textIn(file, 'pointOfView') || textIn(file, 'pov')
}

function listIn(file: Fields, name: string): Fields[] {
  const list = Object.hasOwn(file, name) ? file[name] : []
  return Array.isArray(list) ? list.filter(isPlainObject) : refuse(name, `must be a list, not ${describeValue(list)}`)
}

function textIn(fields: Fields, name: string): string {
  const value = Object.hasOwn(fields, name) ? fields[name] : undefined
  return typeof value === 'string' ? value.trim() : ''
}
