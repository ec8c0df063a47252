/** A page of Markdown or HTML as its tree, read by the parsers that the web uses. */
import { fromHtml } from 'hast-util-from-html'
import { toMdast } from 'hast-util-to-mdast'
import type { Root, RootContent } from 'mdast'
import { formatNumber } from '../../words/counts.ts'
import { refuse, refuseFile } from '../reading/journey-refusal.ts'
import { refuseLines, refuseMoreThan } from '../reading/line-limits.ts'
import { withBulletsBelow } from './bullets-below.ts'
import { cellHandlers } from './cell-lines.ts'
import { withDiagramFences } from './diagram-fences.ts'
import { withBoxesRead } from './div-layout.ts'
import { withNamedElementsRead } from './element-names.ts'
import type { Root as Elements } from './elements.ts'
import { withPartsApart } from './inline-parts.ts'
import { markdownTree } from './markdown-source.ts'
import { withStepsListed } from './step-boxes.ts'

/** Characters of a page that somebody wrote by hand; a parser takes a thousand times as much for its tree. */
const longestPage = 2_000_000
/** Characters of a line, in which a parser looks back for marks, and of what stands before its words: blanks and signs of quotes. */
const longestLine = 50_000
const deepest = 500
/** Lines that hold something, and those of them that stand in a list of a list or in a quote, for which a parser goes through all before. */
const mostLines = 25_000
const mostNestedLines = 3_000

/**
 * Parses Markdown; diagrams of every wiki are fences of code in it, and tables of HTML are tables.
 * @throws FailureError `file-refused` where no person wrote as much
 */
export function parseMarkdown(text: string): Root {
  refuseLines(text)
  const plain = withoutPictures(text.replace(/^\uFEFF/, ''))
  refuseLongPage(plain)
  refuseTooMuch(plain)
  const tree = notTooDeep(() => markdownTree(withLabelsApart(withDiagramFences(plain))))
  const [only] = tree.children.filter((node) => node.type !== 'yaml')
  const isWrapped = tree.children.filter((node) => node.type !== 'yaml').length === 1 && only?.type === 'code'
  if (isWrapped && /^(?:md|markdown|text|txt)?$/i.test(only.lang ?? '')) return parseMarkdown(only.value)
  return { ...tree, children: withBulletsBelow(withTables(tree.children)) }
}

/**
 * Parses HTML as the same tree; where else one can go on a site is none of what a page says.
 * @throws FailureError `file-refused` where no person wrote as much
 */
export function parseHtml(text: string): Root {
  return notTooDeep(() => treeOf(elementsOf(text)))
}

/**
 * The same with plain boxes that are called steps as lists; null where there are none.
 * @throws FailureError `file-refused` where no person wrote as much
 */
export function parseSteps(text: string): Root | null {
  return notTooDeep(() => {
    const listed = withStepsListed(elementsOf(text))
    return listed && treeOf(listed)
  })
}

function elementsOf(text: string): Elements {
  const plain = withoutPictures(text)
  refuseLongPage(plain)
  return withNamedElementsRead(withPartsApart(fromHtml(plain)))
}

function treeOf(elements: Elements): Root {
  const tree = toMdast(withBoxesRead(elements), {
    newlines: false,
    handlers: { nav: () => undefined, ...cellHandlers },
  })
  return tree.type === 'root' ? tree : { type: 'root', children: [tree as RootContent] }
}

/** A label in bold right below a list is about what follows, though Markdown would take it for a part of the last item. */
function withLabelsApart(text: string): string {
  let isCode = false
  let isList = false
  const lines = text.split(/\r\n|[\n\r]/).flatMap((line) => {
    if (/^\s*(?:`{3,}|~{3,})/.test(line)) isCode = !isCode
    const isLabel = !isCode && isList && /^\*\*[^*]{1,80}\*\*/.test(line)
    if (line.trim() === '' || isLabel) isList = false
    else if (/^\s*(?:[-*+]|\d{1,9}[.)])\s/.test(line)) isList = true
    return isLabel ? ['', line] : [line]
  })
  return lines.join('\n')
}

function refuseLongPage(text: string): void {
  if (text.length > longestPage) refuseFile('the page is too long; the limit is 2 MB')
}

function refuseTooMuch(text: string): void {
  let [lines, nested] = [0, 0]
  for (const [at, line] of text.split(/\r\n|[\n\r]/).entries()) {
    if (/\S/.test(line)) lines += 1
    if (/^\s*>|^\s+(?:[-*+]|\d{1,9}[.)])\s|^\s*[-*+]\s+[-*+]\s/.test(line)) nested += 1
    if (line.length > longestLine) {
      refuse(`line ${at + 1}`, `this line is too long; the limit is ${formatNumber(longestLine)} characters`)
    }
    if (line.search(/[^\s>*+-]/) > deepest) refuse(`line ${at + 1}`, 'this line is nested too deep')
  }
  refuseMoreThan(mostLines, lines, 'lines')
  refuseMoreThan(mostNestedLines, nested, 'nested or quoted lines')
}

/** Parsers go into what they read, and a stack has an end. */
function notTooDeep<T>(parse: () => T): T {
  try {
    return parse()
  } catch (error) {
    if (error instanceof RangeError) return refuseFile('the page is nested too deep')
    throw error
  }
}

/** Images that a page holds in itself are none of its words. */
function withoutPictures(text: string): string {
  return text.replace(/\bdata:[\w/+.-]{1,100};base64,[A-Za-z0-9+/=]{100,}/g, '')
}

/** A table that stands in Markdown as HTML is one like any other. */
function withTables(nodes: readonly RootContent[]): RootContent[] {
  return nodes.flatMap((node): RootContent[] => {
    if (node.type !== 'html' || !/<table[\s>]/i.test(node.value)) return [node]
    return parseHtml(node.value).children
  })
}
