/** A map that stands as an example in a fence of Markdown, on a page that has none itself. */
import type { Code, Root, RootContent } from 'mdast'
import { holdsMap } from './read-page.ts'
import { allSections, sectionsOf } from './sections.ts'
import { parseMarkdown } from './tree.ts'

export type FencedMap = {
  readonly tree: Root
  /** The headings above all else that the page says. */
  readonly left: readonly string[]
}

/** The first such map of a page; null where it has none. */
export function fencedMap(tree: Root): FencedMap | null {
  const sections = allSections(sectionsOf(tree))
  const found = sections
    .flatMap(({ blocks }) => blocks.filter(isFence))
    .map((fence) => ({ fence, inside: parseMarkdown(fence.value) }))
    .find(({ inside }) => holdsMap(inside))
  if (!found || holdsMap(tree)) return null
  const left = sections.filter(({ blocks }) => blocks.some((one) => one !== found.fence && !isSilent(one)))
  return { tree: found.inside, left: left.map(({ name }) => name) }
}

function isFence(block: RootContent): block is Code {
  return block.type === 'code' && /^(?:md|markdown)$/i.test(block.lang ?? '')
}

function isSilent({ type }: RootContent): boolean {
  return type === 'thematicBreak' || type === 'yaml'
}
