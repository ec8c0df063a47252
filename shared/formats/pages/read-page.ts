/** A page of Markdown or HTML that somebody wrote: a table of a journey, or headings that are its stages, or a diagram. */

import type { List, ListItem, Root, RootContent } from 'mdast'
import { FailureError } from '../../failure.ts'
import { importWords, tableReasons } from '../../words/import-words.ts'
import { columnAt } from '../incoming/column-values.ts'
import type { Imported } from '../incoming/imported.ts'
import { journeyOfTables } from '../incoming/journey-of-tables.ts'
import { recognizeTable } from '../incoming/recognized-table.ts'
import { laneOf } from '../lanes/lane-words.ts'
import { isCountedStage, isNumbered } from '../lanes/stage-name.ts'
import { guessPhase } from '../reading/guessed-words.ts'
import { refuseFile } from '../reading/journey-refusal.ts'
import type { ReadOptions } from '../reading/read-options.ts'
import { guessed, lost, type Remark } from '../reading/remark.ts'
import { type JourneyPart, journeyParts, speaksOfJourney } from './journey-part.ts'
import { labelIn } from './labelled-lines.ts'
import { holdsMore, isOfStages, itemsOf, namedItem } from './listed-stages.ts'
import { areTicked, isExplanation, isOfSoftware, listsTasks } from './no-journey.ts'
import { plainWordsOf, wordsOf } from './node-words.ts'
import { tableOfStages } from './outline-table.ts'
import { type PageTable, tablesIn } from './page-tables.ts'
import { pageAbout } from './read-about.ts'
import { isPortrait, type PageStages, stagesIn } from './read-stages.ts'
import { withRepeatedLabels } from './repeated-labels.ts'
import { allSections, type Section, sectionsOf } from './sections.ts'
import { stageContent } from './stage-content.ts'

/** What a page tells: its tables as they stand there, or one made of its headings. */
export type ReadPage = Extract<Imported, { what: 'tables' }>

/**
 * Reads a page.
 * @throws FailureError `file-refused` where nothing on it tells of a journey
 */
export function readPage(tree: Root, options: ReadOptions): ReadPage {
  const whole = sectionsOf(tree)
  const { parts, beside } = journeyParts(whole)
  const [first, ...others] = parts.map((part) => ({ ...part, title: titleOf(whole) }))
  if (!first) return refuseFile(nothingToImport)
  const page = readPart(tree, first, beside, options)
  // What the head of the page says is said of all, and a name of the first.
  const body: Root = { ...tree, children: tree.children.filter(({ type }) => type !== 'yaml') }
  const maps = others.map((part) => readOrNot(() => readPart(body, part, [], options)))
  const unread = others.filter((_part, at) => maps[at] === null)
  const more = maps.filter((map) => map !== null)
  const said = more.length > 0 ? [lost(importWords.leftJourneys(more.map(({ about }) => about.title)))] : []
  const remarks = [
    ...page.remarks,
    ...leftSections(
      unread.map((part) => part.page),
      new Set(),
    ),
    ...said,
  ]
  return { ...page, remarks, ...(more.length > 0 && { more: { maps: more, said } }) }
}

/** Null where nothing can be read. */
export function readOrNot<T>(read: () => T): T | null {
  try {
    return read()
  } catch (error) {
    if (error instanceof FailureError) return null
    throw error
  }
}

const explains = 'it explains journey maps but contains none. Choose a file with stages and touchpoints'
const describesPersonas = 'it describes personas but no stages. Choose a file with stages and touchpoints'
const nothingToImport = 'no table, no bullets and no labels below headings to import'

/** One journey of a page. */
function readPart(
  tree: Root,
  { page, name, title: whole }: JourneyPart & { readonly title: string },
  beside: readonly Section[],
  options: ReadOptions,
): ReadPage {
  const called = [name, whole]
  const tables = tablesIn(page, options.fallbackTitle)
  const ofJourney = tables.filter(isOfJourney)
  if (ofJourney.length > 0 && !isOnlySummary(ofJourney, page))
    return pageOfTables(tree, { page, beside, called }, tables)
  const outline = bulletsAsSections(page)
  const { stages: found, title } = stagesIn(outline)
  const stages = found.flatMap((stage) => (found.length === 1 ? itemsAsStages(stage) : [stage]))
  if (stages.length > 0) {
    return readOutline(tree, { page: outline, title, stages, beside, called, found }, options)
  }
  if (tables.length > 0) return pageOfTables(tree, { page, beside, called }, tables)
  return refuseFile(allSections(page).some(isPortrait) ? describesPersonas : nothingToImport)
}

/** A table of few lanes beside stages of more, each below its heading, only sums them up. */
function isOnlySummary(tables: readonly PageTable[], page: Section): boolean {
  const stages = stagesIn(page).stages.filter(({ name }) => isCountedStage(name))
  const inside = new Set(stages.flatMap(allSections))
  const known = Math.max(...tables.map(({ table }) => recognizeTable(table).known))
  return stages.length > 1 && !tables.some(({ section }) => inside.has(section)) && lanesBelow(stages) > known
}

/** How many lanes the stages of a page speak of. */
function lanesBelow(stages: readonly Section[]): number {
  const labels = stages.flatMap((stage) => stageContent(stage).fields.map(({ label }) => laneOf(label)))
  return new Set(labels.filter((lane) => lane !== null)).size
}

/** Whether a page holds a map as people lay one out: a table of stages, or stages with lanes below their headings. */
export function holdsMap(tree: Root): boolean {
  const page = sectionsOf(tree)
  const laned = stagesIn(page).stages.filter((stage) => lanesBelow([stage]) > 1)
  return laned.length > 1 || tablesIn(page, '').some(isOfJourney)
}

type Part = {
  readonly page: Section
  readonly beside: readonly Section[]
  /** What the part and the page around it are called. */
  readonly called: readonly string[]
}

/** The tables of a page, and what it says around them. */
function pageOfTables(tree: Root, { page, beside, called }: Part, tables: readonly PageTable[]): ReadPage {
  const { told, ...about } = pageAbout(tree, page, stagesIn(page).title, new Set(), called)
  const own = new Set(tables.map(({ section }) => section))
  const isRead = (section: Section, block: RootContent) =>
    block.type === 'table' || (told.has(section) && !isApart(block))
  const spoken = [...own].filter((section) => section.blocks.some((block) => !isRead(section, block)))
  const remarks = [
    ...leftSections([page, ...beside], new Set([...own, ...toldWhole(told)])),
    ...(spoken.length > 0 ? [lost(importWords.leftBesideTables(spoken.map(({ name }) => name)))] : []),
  ]
  return { what: 'tables', tables: tables.map(({ table }) => table), about, remarks }
}

function titleOf(page: Section): string {
  return stagesIn(page).title?.name ?? ''
}

/** What the first heading says, where it stands above all others. */
export function titleOfPage(tree: Root): string {
  return titleOf(sectionsOf(tree))
}

/** What a page says in lists and tables beside a diagram that is read alone. */
export function leftBeside(tree: Root): readonly Remark[] {
  const left = allSections(sectionsOf(tree)).filter(({ blocks }) =>
    blocks.some(({ type }) => type === 'list' || type === 'table'),
  )
  return left.length === 0 ? [] : [lost(importWords.leftSections(left.map(({ name }) => name)))]
}

/** A table that says itself which stages it speaks of. */
function isOfJourney({ table }: PageTable): boolean {
  const { subject, meanings, known } = recognizeTable(table)
  return (
    (subject === 'journey' && columnAt(meanings, 'stageId') >= 0) ||
    (subject === 'stages' && known > 1 && table.rows.length > 1)
  )
}

type Outline = PageStages & Part & { readonly found: readonly Section[] }

function readOutline(
  tree: Root,
  { page, title, stages, beside, called: names, found }: Outline,
  options: ReadOptions,
): ReadPage {
  const read = new Set([...stages, ...found].flatMap(allSections))
  const about = pageAbout(tree, page, title, read, names)
  const named = withRepeatedLabels(stages.map((section) => ({ name: section.name, content: stageContent(section) })))
  if (
    isExplanation(
      [about.title, ...names],
      stages.map(({ name }) => name),
    )
  )
    return refuseFile(explains)
  if (listsTasks(named, [about.title, ...names])) return refuseFile(tableReasons.tasks)
  if (isOfSoftware(page, [about.title, ...names], stages.length)) return refuseFile(nothingToImport)
  const isUnsaid = stages.every((stage) => !saysStage(stage, false))
  if (isUnsaid && areTicked(stages) && ![about.title, ...names].some(speaksOfJourney))
    return refuseFile(tableReasons.tasks)
  const table = tableOfStages(about.title || options.fallbackTitle, named)
  // Headings of which no map can be made are refused here, so that whoever asks may look for another one on the page.
  journeyOfTables([table], options, about)
  const spoken = named.filter(({ content }) => content.remarks.length > 0 && content.touchpoints.length > 0)
  const isMadeUp = stages.every(({ depth, name }) => depth === belowTitles && name === noStage) && stages.length === 1
  const isJourney = [about.title, ...names].some(speaksOfJourney)
  const areHeadings = !isMadeUp && stages.every((stage) => !saysStage(stage, isJourney))
  const remarks = [
    ...(isMadeUp ? [guessed(importWords.noStage(noStage))] : []),
    ...(areHeadings ? [guessed(importWords.headingsAsStages())] : []),
    ...(spoken.length > 0 ? [guessed(importWords.textInNotes(spoken.map(({ name }) => name)))] : []),
    ...leftSections([page, ...beside], new Set([...read, ...toldWhole(about.told)])),
  ]
  const { title: called, persona, facts } = about
  return { what: 'tables', tables: [table], about: { title: called, persona, facts }, remarks }
}

/** Whether a heading, or what stands below it, is one of a journey; numbers and a single lane are only on a page about one. */
function saysStage(stage: Section, isJourney: boolean): boolean {
  const { name } = stage
  const lanes = lanesBelow([stage])
  return (
    isCountedStage(name) || guessPhase(name) !== 'other' || lanes > 1 || (isJourney && (isNumbered(name) || lanes > 0))
  )
}

/** A table or a drawing isn't told with the words around it; diagrams are named as such. */
function isApart(block: RootContent): boolean {
  return block.type === 'table' || (block.type === 'code' && !/^mermaid\b/i.test(block.lang ?? ''))
}

/** Sections that hold nothing but the words that are told of them. */
function toldWhole(told: ReadonlySet<Section>): readonly Section[] {
  return [...told].filter(({ blocks }) => !blocks.some(isApart))
}

/** Sections that hold something and are read nowhere. */
function leftSections(parts: readonly Section[], read: ReadonlySet<Section>): Remark[] {
  const left = [...new Set(parts.flatMap(allSections))].filter(
    (section) => !read.has(section) && section.blocks.some(({ type }) => type !== 'thematicBreak'),
  )
  return left.length === 0 ? [] : [lost(importWords.leftSections(left.map(({ name }) => name)))]
}

/** A page of bullets alone: the outer ones are its stages where most have bullets below them, else all are of one stage. */
function bulletsAsSections(page: Section): Section {
  const sections = allSections(page)
  const holder = sections.find(({ blocks }) => blocks.some(({ type }) => type === 'list'))
  if (sections.length > 2 || !holder) return page
  const lists = holder.blocks.filter((block) => block.type === 'list')
  const items = lists.flatMap(({ children }) => children)
  const isFull = (item: ListItem) => item.children.some((block) => block.type === 'list' && !isOfDetails(block))
  const named = items.map(namedItem)
  const phased = named.filter((one) => one !== null && guessPhase(one.name) !== 'other')
  const areNamed = items.length > 1 && named.every((one) => one !== null) && phased.length * 2 > items.length
  const areStages = areNamed || (items.length > 1 && items.filter(isFull).length * 2 > items.length)
  // A heading that is no title is the stage of its bullets itself.
  if (!areStages && holder.depth >= belowTitles) return page
  const stages = areStages
    ? items.map((item, at) => {
        const { name, blocks } = (areNamed && named[at]) || {
          name: plainWordsOf(item.children[0] ?? item),
          blocks: item.children.slice(1),
        }
        return sectionOf(holder.depth + 1, name, blocks)
      })
    : [sectionOf(belowTitles, noStage, lists)]
  const rest = { ...holder, blocks: holder.blocks.filter((block) => block.type !== 'list'), children: stages }
  return holder === page ? rest : { ...page, children: [rest] }
}

/** A section whose items are phases with something below each: they are the stages, and it is all of them. */
function itemsAsStages(section: Section): readonly Section[] {
  const items = itemsOf(section)
  const nameOf = (item: ListItem) => plainWordsOf(item.children[0] ?? item)
  const isStage = (item: ListItem) => holdsMore(item) && (isOfStages(section) || guessPhase(nameOf(item)) !== 'other')
  const areStages = items.filter(isStage).length * 2 > items.length || (items.every(holdsMore) && shareLabels(items))
  if (section.children.length > 0 || items.length < 2 || !areStages) return [section]
  return items.map((item) => sectionOf(belowTitles, nameOf(item), item.children.slice(1)))
}

/** Whether the same names, in whatever language, stand below each of several items. */
function shareLabels(items: readonly ListItem[]): boolean {
  const labels = items.map(({ children }) => {
    const below = children.flatMap((block) => (block.type === 'list' ? block.children : []))
    return new Set(below.map((item) => labelIn(wordsOf(item))?.label ?? '').filter((label) => label !== ''))
  })
  const [first, ...others] = labels
  return first !== undefined && [...first].filter((label) => others.every((own) => own.has(label))).length > 1
}

/** Where bullets stand below no heading. */
const noStage = 'Stage'
/** So deep that no heading there is taken for a title. */
const belowTitles = 3

function isOfDetails(list: List): boolean {
  const [first] = list.children
  return first !== undefined && labelIn(wordsOf(first))?.lane !== undefined && labelIn(wordsOf(first))?.lane !== null
}

function sectionOf(depth: number, name: string, blocks: readonly RootContent[]): Section {
  return { depth, name, blocks: [...blocks], children: [] }
}
