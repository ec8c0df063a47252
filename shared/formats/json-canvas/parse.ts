/** A `.canvas` file as nodes and edges: checked for what we rely on, everything else kept as it is. */

import { isPlainObject } from '../journey/read-field.ts'
import { describeValue, refuse, refuseFile } from '../reading/journey-refusal.ts'
import { parseLimitedJson } from '../reading/limited-json.ts'
import { mostTouchpoints, refuseMoreThan } from '../reading/line-limits.ts'
import type { Box } from './layout.ts'

type Fields = Readonly<Record<string, unknown>>

/** Stages and channels of a journey that somebody drew are some dozen, and each card is held against each. */
const mostGroups = 1_000

export type CanvasNode = Box & {
  readonly id: string
  readonly type: string
  /** What the node says, whatever its type: text, label, address or path. */
  readonly words: string
  readonly fields: Fields
  readonly place: string
}
export type CanvasEdge = {
  readonly fromNode: string
  readonly toNode: string
  readonly label: string
  readonly fields: Fields
}

/** @throws FailureError `file-refused` with the place and the reason */
export function parseCanvas(text: string): { readonly nodes: CanvasNode[]; readonly edges: CanvasEdge[] } {
  // An empty canvas is an empty file in some programs.
  const file = text.trim() === '' ? {} : parseLimitedJson(text)
  if (!isPlainObject(file)) return refuseFile(`the file must be an object, not ${describeValue(file)}`)
  if (!Object.hasOwn(file, 'nodes') && !Object.hasOwn(file, 'edges') && Object.keys(file).length > 0) {
    refuse('nodes', 'this is not a canvas: “nodes” and “edges” are missing')
  }
  const nodes = listOf(file, 'nodes').map((node, index) => readNode(node, `nodes[${index}]`))
  const edges = listOf(file, 'edges').map((edge, index) => readEdge(edge, `edges[${index}]`))
  refuseMoreThan(mostTouchpoints, nodes.length, 'nodes')
  refuseMoreThan(mostGroups, nodes.filter(({ type }) => type === 'group').length, 'groups')
  return { nodes, edges }
}

function listOf(file: Fields, name: string): Fields[] {
  const list = Object.hasOwn(file, name) ? file[name] : []
  if (!Array.isArray(list)) return refuse(name, `must be a list, not ${describeValue(list)}`)
  return list.map((entry: unknown, index) =>
    isPlainObject(entry) ? entry : refuse(`${name}[${index}]`, `must be an object, not ${describeValue(entry)}`),
  )
}

function readNode(fields: Fields, place: string): CanvasNode {
  const type = textOf(fields, 'type', place)
  const wordsIn = { text: 'text', group: 'label', link: 'url', file: 'file' }
  const name = Object.hasOwn(wordsIn, type) ? wordsIn[type as keyof typeof wordsIn] : 'text'
  return {
    id: textOf(fields, 'id', place),
    type,
    words: Object.hasOwn(fields, name) ? textOf(fields, name, place) : '',
    x: numberOf(fields, 'x', place),
    y: numberOf(fields, 'y', place),
    width: numberOf(fields, 'width', place),
    height: numberOf(fields, 'height', place),
    fields,
    place,
  }
}

function readEdge(fields: Fields, place: string): CanvasEdge {
  return {
    fromNode: textOf(fields, 'fromNode', place),
    toNode: textOf(fields, 'toNode', place),
    label: Object.hasOwn(fields, 'label') ? textOf(fields, 'label', place) : '',
    fields,
  }
}

function textOf(fields: Fields, name: string, place: string): string {
  const value = Object.hasOwn(fields, name) ? fields[name] : undefined
  if (typeof value === 'string') return value
  return refuse(
    `${place}.${name}`,
    value === undefined ? 'this field is missing' : `must be text, not ${describeValue(value)}`,
  )
}

function numberOf(fields: Fields, name: string, place: string): number {
  const value = Object.hasOwn(fields, name) ? fields[name] : undefined
  if (typeof value === 'number' && Number.isFinite(value)) return value
  return refuse(
    `${place}.${name}`,
    value === undefined ? 'this field is missing' : `must be a number, not ${describeValue(value)}`,
  )
}
