/** A page as its sections: headings of both kinds, and lines in bold that stand for some, with what lies below them. */
import type { Root, RootContent } from 'mdast'
import { isCountedStage } from '../lanes/stage-name.ts'
import { plainWordsOf, wordsOf } from './node-words.ts'

export type Section = {
  /** 1 to 6; 0 of the page itself, 7 of a line in bold. */
  readonly depth: number
  readonly name: string
  /** What stands below it before the next heading. */
  readonly blocks: RootContent[]
  readonly children: Section[]
}

/** The page itself, and below it its sections. */
export function sectionsOf(tree: Root): Section {
  const page: Section = { depth: 0, name: '', blocks: [], children: [] }
  const open: Section[] = [page]
  for (const node of tree.children) {
    if (node.type === 'yaml') continue
    const name = headingIn(node)
    if (name === null) {
      open.at(-1)?.blocks.push(node)
      continue
    }
    const depth = node.type === 'heading' ? node.depth : belowHeadings
    const section: Section = { depth, name, blocks: [], children: [] }
    while ((open.at(-1)?.depth ?? 0) >= depth) open.pop()
    open.at(-1)?.children.push(section)
    open.push(section)
  }
  return page
}

/** A line in bold that counts a stage stands below every heading. */
const belowHeadings = 7

/** What a heading says, or a line in bold that stands for one; null of any other node. */
function headingIn(node: RootContent): string | null {
  if (node.type === 'heading') return oneLine(plainWordsOf(node)).replace(/(?<=\S)\s*:$/, '')
  if (node.type !== 'paragraph' || node.children[0]?.type !== 'strong') return null
  const line = oneLine(plainWordsOf(node))
  const isLine = !wordsOf(node).trim().includes('\n') && line.length <= longestHeading
  return isLine && isCountedStage(plainWordsOf(node.children[0])) ? line.replace(/\s*:$/, '') : null
}

const longestHeading = 120

/** The section and all below it, in their order. */
export function allSections(section: Section): Section[] {
  return [section, ...section.children.flatMap(allSections)]
}

function oneLine(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/\s*\{#[^{}]*\}\s*$/, '')
    .trim()
}
