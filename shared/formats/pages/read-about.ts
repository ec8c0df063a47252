/** What a page says of the journey as a whole: its front matter, its title, whom it is about, and the words before it begins. */
import type { PhrasingContent, Root, RootContent } from 'mdast'
import { parse } from 'yaml'
import { laneOf, plainWords } from '../lanes/lane-words.ts'
import type { About } from '../lanes/oriented.ts'
import { labelIn, labelledLines } from './labelled-lines.ts'
import { plainWordsOf, withoutBold, wordsOf } from './node-words.ts'
import { allSections, type Section } from './sections.ts'

export type PageAbout = About & {
  /** Sections of which this tells all. */
  readonly told: ReadonlySet<Section>
}

/**
 * Reads it.
 * @param title the heading above all others
 * @param own sections that are read for themselves
 * @param called what this part and the page around it are called
 */
export function pageAbout(
  tree: Root,
  page: Section,
  title: Section | null,
  own: ReadonlySet<Section>,
  called: readonly string[],
): PageAbout {
  const front = frontMatter(tree)
  const told = new Set<Section>()
  const facts: string[] = []
  let persona = stringIn(front, 'persona')
  const summary = stringIn(front, 'summary') || stringIn(front, 'description')
  if (summary !== '') facts.push(summary)
  for (const section of allSections(page)) {
    if (own.has(section)) continue
    const isAbove = section === page || section === title
    let isToldWhole = section.blocks.length > 0
    for (const line of section.blocks.flatMap(linesOf).flatMap(labelledLines)) {
      const found = labelIn(line)
      const isNamed = found !== null && (found.lane === 'persona' || /^(?:persona|user|name)s?$/i.test(found.label))
      if (isNamed && persona === '' && found.value !== '') {
        persona = firstName(found.value)
        if (persona !== withoutBold(found.value).trim()) facts.push(withoutBold(line).trim())
      } else if (isAbove && withoutBold(line).trim() !== '') facts.push(withoutBold(line).trim())
      else isToldWhole = false
    }
    if (isAbove || (isToldWhole && section.blocks.every(isOfLines))) told.add(section)
    const isPersona = laneOf(section.name) === 'persona' || /\bpersona\b/i.test(section.name)
    if (isPersona && !isAbove && persona === '') {
      persona = personaIn(section)
      if (persona !== '' && isSaidWhole(section, persona)) told.add(section)
    }
  }
  const names = [title?.name ?? '', stringIn(front, 'title'), stringIn(front, 'name'), ...called].filter(isTitle)
  const name = names.find((one) => !ofAnyJourney.test(plainWords(one))) ?? names[0] ?? ''
  return { title: name, persona, facts, told }
}

/** What any of them may be called. */
const ofAnyJourney =
  /^(?:\d+ )*(?:the |our )?(?:customer |user |client |buyer )?(?:journeys?|journey maps?|experience map|service blueprint|blueprint|kundenreise|parcours client|viaje del cliente|jornada do cliente|viaggio del cliente|klantreis)(?: (?:map|table|tables|matrix|summary|overview|stages?|phases?|steps?|(?:by|per|por|pro|par|nach|je) \w+(?: \w+){0,2}|at a glance))?$/

/** What a template would fill in is no title. */
function isTitle(name: string): boolean {
  return name !== '' && !/\{\{/.test(name)
}

function isOfLines({ type }: RootContent): boolean {
  return type !== 'table' && type !== 'code' && type !== 'html'
}

function linesOf(block: RootContent): string[] {
  if (!isOfLines(block) || block.type === 'thematicBreak') return []
  if (isOfLinks(block)) return []
  return block.type === 'list' ? block.children.map((item) => wordsOf(item)) : wordsOf(block).split('\n')
}

/** A list that only leads to other places. */
function isOfLinks(block: RootContent): boolean {
  if (block.type !== 'list') return false
  const links = block.children.filter(({ children: [first, ...more] }) => {
    const inside = first?.type === 'paragraph' ? first.children : []
    const isLink = inside.length > 0 && inside.every((node) => node.type === 'link' || isBlank(node))
    return isLink || more.some(isOfLinks)
  })
  return links.length * 2 > block.children.length
}

function isBlank(node: PhrasingContent): boolean {
  return node.type === 'text' && node.value.trim() === ''
}

/** Whether a section holds nothing but a name. */
function isSaidWhole({ blocks, children }: Section, name: string): boolean {
  const words = blocks.filter(({ type }) => type !== 'thematicBreak').map((block) => plainWordsOf(block).trim())
  return children.length === 0 && (words.length === 0 || (words.length === 1 && words[0] === name))
}

/** "Persona: Ana, a nurse" in a heading, else the first words below one that says only "Persona". */
function personaIn(section: Section): string {
  const named = /^(?:user |customer |target )?persona\s*\d*\s*[:\u2013\u2014-]\s*(.+)$/i.exec(section.name)?.[1]
  if (named) return firstName(named)
  if (section.children.length > 0 && plainWords(section.name).startsWith('persona')) return ''
  const [first] = section.blocks
  if (!first || first.type === 'table') return ''
  const line =
    (first.type === 'list' ? plainWordsOf(first.children[0] ?? first) : plainWordsOf(first)).split('\n')[0] ?? ''
  return line.length <= 60 ? firstName(line) : ''
}

const longestName = 80

/** The name at the start of a line, which may go on with what it is about. */
function firstName(text: string): string {
  const [first = ''] = withoutBold(text).split(/[\n;]|\.\s/)
  const name = first.trim()
  if (name.length <= longestName) return name
  const [short = ''] = name.split(/,\s|\s[\u2013\u2014(-]/)
  return short.length <= longestName ? short : short.slice(0, longestName).replace(/\s+\S*$/, '')
}

function frontMatter(tree: Root): Readonly<Record<string, unknown>> {
  const [first] = tree.children
  if (first?.type !== 'yaml') return {}
  try {
    const value: unknown = parse(first.value, { maxAliasCount: 0 })
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : {}
  } catch {
    // What isn't YAML there is some other program's.
    return {}
  }
}

function stringIn(front: Readonly<Record<string, unknown>>, name: string): string {
  const value = Object.hasOwn(front, name) ? front[name] : undefined
  return typeof value === 'string' ? value.trim() : ''
}
