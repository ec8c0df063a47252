/** A file of Markdown: an outline of ours back as it was, another's page as well as it can be read. */
import type { Root } from 'mdast'
import { FailureError } from '../../failure.ts'
import { importWords } from '../../words/import-words.ts'
import type { Imported, ImportedMap } from '../incoming/imported.ts'
import { rankTables } from '../incoming/journey-of-tables.ts'
import { outlineOf } from '../markdown/markdown-parts.ts'
import { isOwnOutline, readOwnOutline } from '../markdown/read-own.ts'
import type { Diagram } from '../mermaid/diagram.ts'
import { readMermaid } from '../mermaid/read-mermaid.ts'
import { tableOfDiagram } from '../mermaid/table-of-diagram.ts'
import type { ReadOptions } from '../reading/read-options.ts'
import { lost, type Remark } from '../reading/remark.ts'
import { fencedMap } from './fenced-map.ts'
import { diagramsIn, isFlow, isJourneyDiagram } from './page-diagrams.ts'
import { asMarkdown } from './plain-text.ts'
import { leftBeside, type ReadPage, readOrNot, readPage, titleOfPage } from './read-page.ts'
import { parseMarkdown } from './tree.ts'

/**
 * Reads it.
 * @throws FailureError `file-refused` where nothing in it tells of a journey
 */
export function readMarkdown(text: string, options: ReadOptions): Imported {
  if (/^\*\*State:\*\* /m.test(text)) {
    const outline = outlineOf(text)
    if (isOwnOutline(outline)) return { what: 'journey', document: readOwnOutline(outline, options), remarks: [] }
  }
  if (isDiagram(text)) return { what: 'journey', ...readMermaid(text, options) }
  return readTree(parseMarkdown(asMarkdown(text)), options)
}

/** A file that is a diagram alone, though it ends as a page. */
function isDiagram(text: string): boolean {
  const [first = ''] = text
    .slice(0, 200)
    .trimStart()
    .split(/[\r\n]/, 1)
  return /^(?:journey|(?:flowchart|graph)\s+(?:TB|TD|BT|RL|LR))\s*;?\s*$/.test(first)
}

/** A page of any origin. */
export function readTree(tree: Root, options: ReadOptions): Imported {
  const diagrams = diagramsIn(tree)
  const [diagram, ...others] = diagrams.filter(isJourneyDiagram)
  if (!diagram) return readWithoutJourney(tree, diagrams, options)
  const read = others.map((one) => readOrNot(() => mapOfDiagram(one, options)))
  const unread = others.filter((_one, at) => read[at] === null)
  const left = leftDiagrams([...unread, ...diagrams.filter((one) => !isJourneyDiagram(one))])
  const said = leftDiagrams(others.filter((one) => !unread.includes(one)))
  const page = pageBeside(tree, options)
  if (page) {
    const table = tableOfDiagram(diagram.text, diagram.title || options.fallbackTitle)
    const about = { ...page.about, title: page.about.title || diagram.title }
    const made = { ...page, about, tables: [...page.tables, table], remarks: [...page.remarks, ...left] }
    return withMore(made, read, said)
  }
  const fallbackTitle = titleOfPage(tree) || options.fallbackTitle
  const made = readMermaid(diagram.text, { ...options, fallbackTitle })
  const remarks = [...made.remarks, ...leftBeside(tree), ...left]
  return withMore({ what: 'journey', ...made, remarks }, read, said)
}

function mapOfDiagram(diagram: Diagram, options: ReadOptions): ImportedMap {
  return { what: 'journey', ...readMermaid(diagram.text, options) }
}

/** A map with the further diagrams of its page, and what is said where they are left out. */
function withMore(first: Imported, read: readonly (ImportedMap | null)[], said: readonly Remark[]): Imported {
  const maps = [...(first.more?.maps ?? []), ...read.filter((map) => map !== null)]
  if (maps.length === 0) return first
  const more = { maps, said: [...(first.more?.said ?? []), ...said] }
  return { ...first, remarks: [...first.remarks, ...said], more }
}

function leftDiagrams(diagrams: readonly Diagram[]): Remark[] {
  return diagrams.length > 0 ? [lost(importWords.leftDiagrams(diagrams.map(nameOf)))] : []
}

/** A page without a journey diagram: a map in a fence where it has none itself, what it tells, else its first flowchart. */
function readWithoutJourney(tree: Root, diagrams: readonly Diagram[], options: ReadOptions): Imported {
  const fenced = fencedMap(tree)
  if (fenced) {
    const inside = readTree(fenced.tree, { ...options, fallbackTitle: titleOfPage(tree) || options.fallbackTitle })
    const left = fenced.left.length > 0 ? [lost(importWords.leftSections(fenced.left))] : []
    return { ...inside, remarks: [...inside.remarks, ...left] }
  }
  try {
    const page = readPage(tree, options)
    return { ...page, remarks: [...page.remarks, ...leftDiagrams(diagrams)] }
  } catch (error) {
    const chart = diagrams.find(isFlow)
    if (!(error instanceof FailureError) || !chart) throw error
    const fallbackTitle = titleOfPage(tree) || options.fallbackTitle
    const made = readMermaid(chart.text, { ...options, fallbackTitle })
    return {
      what: 'journey',
      ...made,
      remarks: [...made.remarks, ...leftDiagrams(diagrams.filter((one) => one !== chart))],
    }
  }
}

/** What a page tells in tables beside its diagram; null where that is no journey. */
function pageBeside(tree: Root, options: ReadOptions): ReadPage | null {
  // Nothing can be read of a page whose diagram is all that there is.
  const page = readOrNot(() => readPage(tree, options))
  const [best] = page ? rankTables(page.tables) : []
  return best?.subject === 'journey' && !best.source.isMade ? page : null
}

function nameOf({ title, kind }: Diagram): string {
  return title === '' ? kind : title
}
