/** What stands below the heading of a stage: touchpoints, and what bold labels, headings and small tables say of it. */
import type { List, ListItem, RootContent, Table, TableRow } from 'mdast'
import { kinds } from '../../journey/fields/vocabulary.ts'
import { kindWords } from '../../journey/fields/words.ts'
import { isBadge } from '../lanes/badge.ts'
import { isExplaining, type Lane, laneOf } from '../lanes/lane-words.ts'
import { isCountedStage } from '../lanes/stage-name.ts'
import { kindIn } from '../reading/guessed-words.ts'
import { labelled } from '../reading/labelled.ts'
import { type Labelled, labelIn, labelledLines, laneFor } from './labelled-lines.ts'
import { plainWordsOf, withoutBold, wordsOf } from './node-words.ts'
import type { Section } from './sections.ts'

/** A name and what it says, a text each. */
export type PageField = { readonly label: string; readonly values: string[] }
export type PageTouchpoint = { readonly title: string; readonly fields: PageField[]; readonly channel: string }
export type StageContent = {
  readonly touchpoints: PageTouchpoint[]
  readonly fields: PageField[]
  readonly remarks: string[]
}

/** The header under which the channel of a heading goes. */
export const channelLabel = 'Channel'
export const notesLabel = 'Notes'

/** Reads what stands in a section and in those below it. */
export function stageContent(section: Section): StageContent {
  const content: StageContent = { touchpoints: [], fields: [], remarks: [] }
  readBlocks(section.blocks, content, '')
  for (const child of section.children) readPart(child, content)
  return content
}

/** A heading in a stage names a lane, a channel or a touchpoint. */
function readPart(part: Section, content: StageContent): void {
  const lane = laneFor(part.name)
  if (lane !== null && !isNamedTouchpoint(part.name)) {
    const field = fieldNamed(content.fields, part.name)
    if (isOfTitles(lane) && holdsDetails(part.blocks)) readBlocks(part.blocks, content, '')
    else for (const block of part.blocks) readUnder(block, field, lane, content)
    for (const child of part.children) field.values.push(child.name, ...child.blocks.flatMap(linesOf))
    return
  }
  const { name, word } = labelled(part.name, kinds, kindWords)
  const isChannel = (word !== null || kindIn(part.name) !== null) && part.blocks.some(({ type }) => type === 'list')
  if (isChannel && !hasLabels(part)) {
    readBlocks(part.blocks, content, word === null ? name : part.name)
    for (const child of part.children) readPart(child, content)
    return
  }
  const inside = stageContent(part)
  const title = part.name
    .replace(/^\s*(?:touch ?point|moment|interaction|step)\s*#?[\d.]+\s*[:.\u2013-]\s*/i, '')
    .replace(namedTouchpoint, '')
    .replace(/^\d+(?:\.\d+)*[.)]\s+|^\d+(?:\.\d+)+\s+/, '')
  const more = inside.touchpoints.flatMap((one) => [
    one.channel === '' ? one.title : `${one.channel}: ${one.title}`,
    ...one.fields.map(({ label, values }) => (label === notesLabel ? '' : `${label}: `) + values.join('; ')),
  ])
  const fields = [...inside.fields.map(asDetail), { label: notesLabel, values: [...inside.remarks, ...more] }]
  content.touchpoints.push({ title: title || part.name, fields, channel: '' })
}

/** What a touchpoint with a name of its own says of its touchpoints and actions is no name of it. */
function asDetail(field: PageField): PageField {
  if (!isOfTitles(laneFor(field.label))) return field
  return { label: notesLabel, values: field.values.map((value) => `${field.label}: ${value}`) }
}

/** "Touchpoint: Till" in seven languages. */
const namedTouchpoint =
  /^\s*(?:touch ?point|interaction|kontaktpunkt|ber\u00FChrungspunkt|point de contact|punto de contacto|ponto de conta(?:c)?to|punto di contatto|contactpunt|contactmoment)\s*[:\u2013\u2014]\s*(?=\S)/i

function isNamedTouchpoint(name: string): boolean {
  return namedTouchpoint.test(name) || /^\s*(?:touch ?point|moment|interaction)\s*#?\d/i.test(name)
}

/** Whether names of lanes or fields stand in it: then it is a touchpoint of its own, whatever its name sounds like. */
function hasLabels({ name, blocks }: Section): boolean {
  if (isCountedStage(name)) return true
  return blocks.some((block) => {
    if (block.type === 'list') return block.children.some((item) => labelIn(firstLine(item))?.lane)
    return block.type === 'paragraph' && labelIn(wordsOf(block)) !== null
  })
}

function readBlocks(blocks: readonly RootContent[], content: StageContent, channel: string): void {
  /** What a name without a value above the next block stands for. */
  let open: PageField | null = null
  for (const block of blocks) {
    // A diagram is told of as such.
    if (block.type === 'code' && /^mermaid\b/i.test(block.lang ?? '')) open = null
    else if (block.type === 'list') {
      if (open) readValues(block, open, content)
      else readList(block, content, channel)
      open = null
    } else if (block.type === 'table') {
      if (open) readUnder(block, open, laneFor(open.label), content)
      else readTable(block, content)
      open = null
    } else if (block.type === 'thematicBreak') open = null
    else open = readLines(wordsOf(block), content, open)
  }
}

/** What stands under a name: of a table its first column is meant, and all that it says is kept. */
function readUnder(block: RootContent, field: PageField, lane: Lane | 'field' | null, content: StageContent): void {
  if (!isTable(block)) {
    field.values.push(...(block.type === 'list' ? block.children.flatMap(itemLines) : linesOf(block)))
    return
  }
  const [head = [], ...rows] = block.children.map((row) => row.children.map(plainWordsOf))
  const isPlace = lane === 'channel' || lane === 'touchpoint' || lane === 'action'
  const notes = fieldNamed(content.fields, notesLabel)
  for (const [first = '', ...rest] of rows.length > 0 ? rows : [head]) {
    const said = rest.flatMap((cell, at) => (cell === '' ? [] : [`${head[at + 1] ?? ''}: ${cell}`.replace(/^: /, '')]))
    if (isPlace && first !== '') field.values.push(first)
    if (!isPlace) field.values.push(withDetails(first, said))
    else if (said.length > 0) notes.values.push([first, said.join('; ')].filter(Boolean).join(': '))
  }
}

/** Words below a touchpoint are about it, words above them all about the stage. */
function remark(content: StageContent, words: string): void {
  const last = content.touchpoints.at(-1)
  if (last) fieldNamed(last.fields, notesLabel).values.push(words)
  else content.remarks.push(words)
}

/** Answers the name that the next block speaks of. */
function readLines(text: string, content: StageContent, before: PageField | null): PageField | null {
  let open = before
  for (const line of text.split('\n').flatMap(labelledLines)) {
    const found = labelIn(line)
    const words = withoutBold(line).trim()
    if (words === '') continue
    if (found) {
      open = fieldNamed(content.fields, found.label)
      if (found.value !== '') open.values.push(found.value)
    } else if (open) open.values.push(words)
    else remark(content, words)
  }
  // A name that has said something speaks of no list below it, unless it only introduces one.
  return open && (open.values.length === 0 || /:$/.test(text.trim())) ? open : null
}

/** Items under a name: texts, or touchpoints where the name is theirs and something hangs below them. */
function readValues(list: List, open: PageField, content: StageContent): void {
  const lane = laneFor(open.label)
  if (isOfTitles(lane) && list.children.some((item) => item.children.length > 1)) readList(list, content, '')
  else for (const item of list.children) open.values.push(itemLines(item).join('; '))
}

function readList(list: List, content: StageContent, channel: string): void {
  const labels = list.children.map((item) => labelIn(firstLine(item)))
  const isOfFields = labels.some((found) => found?.lane)
  for (const [at, item] of list.children.entries()) {
    const found = labels[at]
    if (found && isCountedTitle(found) && restOf(item).length > 0) {
      content.touchpoints.push(touchpointOf(item, channel))
    } else if (found && (found.lane || isOfFields)) {
      const field = fieldNamed(content.fields, found.label)
      field.values.push(
        ...(found.value === '' ? [] : [found.value]),
        ...restOf(item).flatMap(linesOf),
        ...moreLines(item),
      )
    } else if (isBadge(firstLine(item)) && item.children.length === 1) remark(content, firstLine(item))
    else content.touchpoints.push(touchpointOf(item, channel))
  }
}

function touchpointOf(item: ListItem, channel: string): PageTouchpoint {
  const found = labelIn(firstLine(item))
  const fields: PageField[] = []
  const note = (text: string) => fieldNamed(fields, notesLabel).values.push(text)
  const detail = (line: string, below: readonly string[]) => {
    const said = labelIn(line)
    if (said?.lane) fieldNamed(fields, said.label).values.push(...(said.value === '' ? [] : [said.value]), ...below)
    else if (laneOf(withoutBold(line)) !== null && below.length > 0)
      fieldNamed(fields, withoutBold(line).trim()).values.push(...below)
    else for (const text of [withoutBold(line).trim(), ...below]) if (text !== '') note(text)
  }
  const isTitle = found !== null && isCountedTitle(found)
  if (found?.value && !isTitle) note(found.value)
  for (const line of moreLines(item)) detail(line, [])
  for (const block of restOf(item)) {
    if (block.type !== 'list') for (const line of wordsOf(block).split('\n')) detail(line, [])
    else
      for (const inner of block.children)
        detail(firstLine(inner), [...moreLines(inner), ...restOf(inner).flatMap(linesOf)])
  }
  if (isTitle) return { title: found.value, fields, channel }
  return { title: found ? found.label : withoutTask(withoutBold(firstLine(item)).trim()), fields, channel }
}

/** A small table below a heading: a name and a text in each row, or touchpoints. */
function readTable(table: Table, content: StageContent): void {
  const [head, ...rows] = table.children.map((row) => row.children.map(plainWordsOf))
  if (!head) return
  const named = [head, ...rows].filter(([name = '']) => laneOf(name) !== null).length
  const titleAt = head.findIndex((name) => isOfTitles(laneFor(name)))
  if (titleAt >= 0 && head.length > 2) {
    for (const row of rows) {
      const fields = head.flatMap((label, at) =>
        at === titleAt || !row[at] ? [] : [{ label, values: [row[at] ?? ''] }],
      )
      content.touchpoints.push({ title: row[titleAt] ?? '', fields, channel: '' })
    }
  } else if (
    isOfLabels(table) ||
    named * 2 > rows.length ||
    (named > 1 && head.length === 2 && isExplaining(head[1] ?? ''))
  ) {
    const isHead = laneOf(head[0] ?? '') === null
    for (const [label = '', ...cells] of isHead ? rows : [head, ...rows]) {
      fieldNamed(content.fields, label).values.push(cells.filter((cell) => cell !== '').join('\n'))
    }
  } else content.remarks.push(...linesOf(table))
}

/** Two columns without heads, and in the first nothing but words in bold. */
function isOfLabels({ children: [head, ...rows] }: Table): boolean {
  const isBold = ({ children: [name] }: TableRow) => name?.children.every(({ type }) => type === 'strong') === true
  return (
    head !== undefined &&
    head.children.length === 2 &&
    head.children.every((cell) => plainWordsOf(cell).trim() === '') &&
    rows.every(isBold)
  )
}

export function isTable(block: RootContent): block is Table {
  return block.type === 'table'
}

function isOfTitles(lane: string | null): boolean {
  return lane === 'touchpoint' || lane === 'action'
}

function holdsDetails(blocks: readonly RootContent[]): boolean {
  return blocks.some((block) => block.type === 'list' && block.children.some((item) => item.children.length > 1))
}

function fieldNamed(fields: PageField[], label: string): PageField {
  const known = fields.find((field) => field.label.toLowerCase() === label.toLowerCase())
  if (known) return known
  const field = { label, values: [] }
  fields.push(field)
  return field
}

function linesOf(node: RootContent | ListItem): string[] {
  if (node.type === 'list') return node.children.flatMap(linesOf)
  return plainWordsOf(node)
    .split('\n')
    .map((line) => withoutTask(line.trim()))
    .filter((line) => line !== '')
}

function firstLine(item: ListItem): string {
  const [first] = item.children
  return first && first.type !== 'list' ? (wordsOf(first).split('\n')[0] ?? '') : ''
}

/** What goes on below the first line in its own paragraph. */
function moreLines(item: ListItem): string[] {
  const [first] = item.children
  return first && first.type !== 'list'
    ? wordsOf(first)
        .split('\n')
        .slice(1)
        .map((line) => line.trim())
        .filter((line) => line !== '')
    : []
}

function restOf(item: ListItem): RootContent[] {
  const [first, ...rest] = item.children
  return first?.type === 'list' ? [first, ...rest] : rest
}

/** "Touchpoint 1: Till" */
function isCountedTitle({ label, lane, value }: Labelled): boolean {
  return isOfTitles(lane) && /\d$/.test(label) && value !== ''
}

/** An item with what hangs below it: names with what they say are about it, anything else stands for itself. */
function itemLines(item: ListItem): string[] {
  const below = restOf(item).flatMap((block) => (block.type === 'list' ? block.children : []))
  const isAboutIt = below.length > 0 && below.every((one) => labelIn(firstLine(one))?.value)
  if (!isAboutIt) return linesOf(item).map(uncounted)
  const name = [firstLine(item), ...moreLines(item)].map(withoutBold).join(' ')
  return [withDetails(uncounted(name), below.flatMap(linesOf))]
}

/** "Pain point 1: Far" below the name of pain points is "Far". */
function uncounted(line: string): string {
  const [, name = '', value = ''] = /^(\p{L}[^:\n]{0,30}?)\s*#?\d{1,2}\s*[:\uFF1A]\s*(\S[\s\S]*)$/u.exec(line) ?? []
  return laneOf(name) === null ? line : value
}

/** One text, so that what is said of a thing is no thing of its own. */
function withDetails(name: string, details: readonly string[]): string {
  const said = details.flatMap((one) => one.split(';').map((part) => part.trim())).join(', ')
  if (said === '' || name === '') return name + said
  return `${name.replace(/[:\uFF1A]$/, '').trim()} (${said})`
}

function withoutTask(line: string): string {
  return line.replace(/^\[[ xX]?\]\s+/, '')
}
