/** Stages as the items of a list below a heading that says so: "Journey stages" above "1. Discover" with bullets below it. */
import type { ListItem, RootContent } from 'mdast'
import { laneOf } from '../lanes/lane-words.ts'
import { laneFor } from './labelled-lines.ts'
import { boldEnd, boldStart, withoutBold, wordsOf } from './node-words.ts'
import type { Section } from './sections.ts'

export type ListedStages = {
  readonly section: Section
  /** How many they are. */
  readonly count: number
}

/** The section whose list is one of stages; null where there is none. */
export function listOfStages(sections: readonly Section[]): ListedStages | null {
  for (const section of sections) {
    const items = itemsOf(section)
    const isNamed = isOfStages(section) && section.children.length === 0
    if (isNamed && items.length > 1 && items.filter(holdsMore).length * 2 > items.length)
      return { section, count: items.length }
  }
  return null
}

/** Whether the name of a section says that it holds stages, and not that it is one. */
export function isOfStages({ name }: Section): boolean {
  const lane = laneOf(name)
  return (lane === 'stage' || lane === 'phase' || lane === 'step') && !/^\s*(?:stage|phase|step)\s*$/i.test(name)
}

/** The items of all lists in a section. */
export function itemsOf({ blocks }: Section): ListItem[] {
  return blocks.flatMap((block) => (block.type === 'list' ? block.children : []))
}

/** Whether something stands below the first line of an item. */
export function holdsMore({ children }: ListItem): boolean {
  return children.length > 1
}

/** A stage told in one line: "**Awareness** – sees an ad. Pain: too loud." */
export type NamedItem = { readonly name: string; readonly blocks: readonly RootContent[] }

const named = new RegExp(`^${boldStart}([^${boldEnd}]+?)(:?)${boldEnd}\\s*([:\u2013\u2014-]?)\\s*(.*)$`, 'u')

/** Its name in bold, and what follows: the first sentence is what happens, the others are about it. Null of any other item. */
export function namedItem({ children: [first, ...below] }: ListItem): NamedItem | null {
  const line = first?.type === 'paragraph' ? wordsOf(first).replace(/\n/g, ' ') : ''
  const [, bold = '', colon = '', sign = '', said = ''] = named.exec(line) ?? []
  const name = withoutBold(bold).trim()
  if (name === '' || (colon + sign === '' && said !== '') || laneFor(name) !== null) return null
  const [happens = '', ...more] = withoutBold(said)
    .trim()
    .split(/(?<=[.!?])\s+(?=\p{L})/u)
  if (happens === '') return { name, blocks: below }
  const blocks: RootContent[] = [
    { type: 'list', children: [{ type: 'listItem', children: [lineOf(happens.replace(/\.$/, ''))] }] },
  ]
  return { name, blocks: [...blocks, ...(more.length > 0 ? [lineOf(more.join('\n'))] : []), ...below] }
}

function lineOf(value: string): Extract<RootContent, { type: 'paragraph' }> {
  return { type: 'paragraph', children: [{ type: 'text', value }] }
}
