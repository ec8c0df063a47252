/** Pages that lay their map out with boxes instead of a table or headings: rows of cells, grids, and cards side by side. */
import { isBadge } from '../lanes/badge.ts'
import { type Lane, laneOf } from '../lanes/lane-words.ts'
import {
  classesOf,
  type Element,
  element,
  elementsIn,
  isAround,
  isHeading,
  type Node,
  type Root,
  textOf,
} from './elements.ts'

/** The page with such rows and grids as tables, and such cards as sections with labels. */
export function withBoxesRead(root: Root): Root {
  if (!isWritten(root)) return root
  const children = root.children.flatMap((node) => (node.type === 'doctype' ? [] : readNode(node, topDepth)))
  return { ...root, children }
}

/** A page of more elements holds no map that somebody laid out, and looking for one would take long. */
const mostElements = 20_000

function isWritten(root: Root): boolean {
  let count = 0
  const waiting: Root['children'][number][] = [...root.children]
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (node.type !== 'element') continue
    count += 1
    if (count > mostElements) return false
    waiting.push(...node.children)
  }
  return true
}

/** Headings of cards stand below those of the page. */
const topDepth = 3
const lastDepth = 6

function readNode(node: Node, depth: number): Node[] {
  if (node.type !== 'element' || !isAround(node)) return [node]
  const boxes = boxesIn(node)
  const table = tableOf(boxes.map(elementsIn)) ?? gridOf(boxes)
  if (table) return [...node.children.filter((child) => !boxes.includes(child as Element)), table]
  const cards = cardsIn(boxes)
  const isCard = elementsIn(node).some(isHeading)
  const children = node.children.flatMap((child): Node[] => {
    if (child.type !== 'element') return [child]
    if (cards.has(child)) return cardOf(child, depth)
    if (isCaptioned(child)) return partOf(child)
    return isCard && elementsIn(child).length === 0 ? partOf(child) : readNode(child, depth)
  })
  return [{ ...node, children }]
}

function boxesIn(element: Element): Element[] {
  return elementsIn(element).filter(({ tagName }) => /^(?:div|section|article|header|li)$/.test(tagName))
}

/** More is no cell of a map. */
const longestCell = 400

/** Rows of as many cells each, of which some are called as lanes are. */
function tableOf(rows: readonly (readonly Element[])[]): Element | null {
  const width = rows[0]?.length ?? 0
  if (rows.length < 2 || width < 2 || rows.some((row) => row.length !== width)) return null
  // A page of sections has as many headings in each.
  if (rows.every((row) => row.filter(isHeading).length > 1 && !row.every(isHeading))) return null
  const texts = rows.map((row) => row.map(textOf))
  if (texts.flat().some((text) => text.length > longestCell)) return null
  const below = lanesIn(rows.flatMap((row) => row.slice(0, 1)))
  const beside = lanesIn(rows[0] ?? [])
  const isOfLabels = width === 2 && beside.size < 2
  if (isOfLabels || Math.max(below.size, beside.size) < 2) return null
  const cells = (row: readonly Element[]) => row.map(({ children }) => element('td', children))
  return element('table', [
    element(
      'tbody',
      rows.map((row) => element('tr', cells(row))),
    ),
  ])
}

/** Names stand in cells alone, not in front of what they say. */
function lanesIn(cells: readonly Element[]): ReadonlySet<Lane> {
  const names = cells.filter((cell) => elementsIn(cell).length < 2).map(textOf)
  return new Set(names.map(laneOf).filter((lane) => lane !== null))
}

/** Cells one after the other, as a grid lays them out: every so many begins a row with the name of a lane. */
function gridOf(all: readonly Element[]): Element | null {
  // "Line of visibility" and its like lie across the grid.
  const boxes = all.filter((box) => !classesOf(box).some((one) => /(?:^|[-_])(?:divider|separator)$/.test(one)))
  if (boxes.length < 6 || boxes.length > mostCells) return null
  for (let width = 3; width <= boxes.length / 2; width += 1) {
    if (boxes.length % width !== 0) continue
    const rows = Array.from({ length: boxes.length / width }, (_none, at) => boxes.slice(at * width, (at + 1) * width))
    const named = rows.filter(([first]) => first && laneOf(textOf(first)) !== null).length
    const table = named >= 2 && named * 2 > rows.length ? tableOf(rows) : null
    if (table) return table
  }
  return null
}

const mostCells = 1_000

/** Boxes of one look side by side, none of which has a heading: their first words are one. */
function cardsIn(boxes: readonly Element[]): ReadonlySet<Element> {
  // What follows the first class of a box tells cards of one kind apart, as their colors do.
  const alike = Map.groupBy(boxes, (box) => classesOf(box)[0] ?? '')
  const cards = [...alike.values()].filter(
    (group) => group.length > 1 && group.every((box) => !hasHeading(box) && titleIn(box) !== null),
  )
  return new Set(cards.flat())
}

function hasHeading(element: Element): boolean {
  return isHeading(element) || elementsIn(element).some(hasHeading)
}

const longestTitle = 60

type Title = { readonly text: string; readonly rest: readonly Node[] }

/** Its first words, where more stands below them. */
function titleIn(box: Element): Title | null {
  const parts = elementsIn(box)
  const [first] = parts
  if (!first) return null
  const named = titleInside(first)
  if (named) return { text: named.text, rest: [...named.rest, ...box.children.filter((child) => child !== first)] }
  // "1", an icon or "5 min", and below it what they are about.
  const marks = parts.slice(
    0,
    Math.max(
      0,
      parts.findIndex((part) => textOf(part) !== '' && !isBadge(textOf(part))),
    ),
  )
  const name = parts[marks.length] ?? first
  const number = marks.map(textOf).find((mark) => /^\d{1,3}[.)]?$/.test(mark))
  const text = number === undefined ? textOf(name) : `${Number.parseInt(number, 10)}. ${textOf(name)}`
  // Of the marks a duration says something.
  const silent = marks.filter((mark) => !/\d\D/.test(textOf(mark)) || textOf(mark) === number)
  const rest = box.children.filter((child) => child !== name && !silent.includes(child as Element))
  const says = rest.some((child) => textOf(child) !== '')
  const isShort = text !== '' && text.length <= longestTitle && !/^(?:ul|ol|table)$/.test(name.tagName)
  return isShort && says && laneOf(text) === null ? { text, rest } : null
}

/** The name in the top of a card, where its class says so, and what stands beside it but a bare number. */
function titleInside(top: Element): Title | null {
  const parts = elementsIn(top)
  const title = parts.find((part) => classesOf(part).some((one) => /(?:^|[-_])(?:title|name|heading)$/.test(one)))
  const text = title === undefined ? '' : textOf(title)
  if (parts.length < 2 || text === '' || text.length > longestTitle || laneOf(text) !== null) return null
  return { text, rest: parts.filter((part) => part !== title && !/^\d{0,3}[.)]?$/.test(textOf(part))) }
}

function cardOf(box: Element, depth: number): Node[] {
  const title = titleIn(box)
  if (!title) return [box]
  const inner = { ...box, children: [...title.rest] }
  const cards = cardsIn(boxesIn(inner))
  const below = Math.min(lastDepth, depth + 1)
  const rest = inner.children.flatMap((child): Node[] => {
    if (child.type !== 'element') return [child]
    return cards.has(child) ? cardOf(child, below) : partOf(child)
  })
  return [element(`h${depth}`, [{ type: 'text', value: title.text }]), ...rest]
}

/** Part of a card: a label with what it says, or several such. */
function partOf(part: Element): Node[] {
  const parts = elementsIn(part)
  const [first, ...others] = parts
  if (isAround(part) && first && others.length > 0 && laneOf(textOf(first)) !== null) {
    return [label(textOf(first)), ...others]
  }
  const named = isHeading(part) ? null : classLabel(part)
  if (named !== null && textOf(part) !== '') return [label(named), ...(isCaptioned(part) ? others : [part])]
  if (isCaptioned(part) && first) return [label(textOf(first)), ...others]
  if (isAround(part) && (others.length > 0 || (first && isAround(first))))
    return part.children.flatMap((child) => (child.type === 'element' ? partOf(child) : [child]))
  return [part]
}

/** Whether a name stands above what a box says. */
function isCaptioned(part: Element): boolean {
  const [first, ...others] = elementsIn(part)
  return isAround(part) && first !== undefined && others.length > 0 && !hasHeading(part) && isCaption(first)
}

/** Short words that a class calls a label stand above what they name. */
function isCaption(box: Element): boolean {
  const text = textOf(box)
  const isCalled = classesOf(box).some((one) => /(?:^|[-_])(?:label|lbl|caption|title|heading)$/.test(one))
  return isCalled && text !== '' && text.length <= longestTitle
}

/** What a class may say of what stands there; a "step" or a "stage" is called so for its look. */
const ofClasses: ReadonlySet<Lane> = new Set([
  ...(['touchpoint', 'action', 'channel', 'emotion', 'thought', 'quote', 'pain', 'opportunity', 'need'] as const),
])

function classLabel(element: Element): string | null {
  const name = classesOf(element)
    .map((one) => one.replaceAll(/[-_]+/g, ' '))
    .find((one) => ofClasses.has(laneOf(one) ?? 'text'))
  return name === undefined ? null : name.replace(/^./, (letter) => letter.toUpperCase())
}

function label(text: string): Element {
  const value = `${text.replace(/\s*:$/, '')}:`
  return element('p', [element('strong', [{ type: 'text', value }])])
}
