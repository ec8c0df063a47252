/** The parts of a long page that are its journeys: a study or a plan has one section about each among many others. */
import { plainWords } from '../lanes/lane-words.ts'
import { isCountedStage } from '../lanes/stage-name.ts'
import { allSections, type Section } from './sections.ts'

const ofJourney =
  /\bjourneys?\b|journey map|service blueprint|\bblueprint\b|experience map|kundenreise|nutzerreise|parcours (?:client|utilisateur)|viaje del cliente|mapa de (?:viaje|experiencia)|jornada d[oe] (?:cliente|usuario)|viaggio del cliente|klantreis|\bux maps?\b|\bcjm\b|\b(?:jornada|parcours|viaje|recorrido|percorso|viaggio|reise|reis) (?:\d{1,2}|[a-d])\b/
/** What a page tells about journeys in general, or around its own. */
const aboutJourneys =
  /\b(?:stages|phases|overview|methodology|framework|insights|metrics|summary|template|guide|how to|conventions|principles|types|tipi|tipos|typen|arten)\b/

export type JourneyPart = {
  readonly page: Section
  /** What the part is called; nothing of a whole page. */
  readonly name: string
}

export type JourneyParts = {
  readonly parts: readonly JourneyPart[]
  /** Sections of the page that are in none of them. */
  readonly beside: readonly Section[]
}

/** The page itself where it is about a journey alone. */
export function journeyParts(page: Section): JourneyParts {
  const all = allSections(page).slice(1)
  const titles = page.children.length === 1 ? page.children : []
  // What stands in a stage is no journey of its own.
  const stages = new Set(all.filter(({ name }) => isCountedStage(name)).flatMap(allSections))
  const isOwn = (section: Section) => !titles.includes(section) && !stages.has(section)
  const named = all.filter((section) => isOwn(section) && isNamed(section) && holdsMuch(section))
  // Of several journeys under one heading each is one; else a section in another one of them is a part of it.
  const single = named.filter((section) => journeysIn(section, named) < 2)
  const outer = single.filter(
    (section) => !single.some((other) => other !== section && allSections(other).includes(section)),
  )
  const own = outer.filter((section) => !aboutJourneys.test(plainWords(section.name)))
  const isWhole = own.length === 0 || titles.some((title) => isNamed(title) && outer.length === 1)
  if (isWhole) return { parts: [{ page, name: '' }], beside: [] }
  const inside = new Set(own.flatMap(allSections))
  const beside = all.filter((section) => !inside.has(section) && section.blocks.length > 0)
  const parts = own.map((section): JourneyPart => {
    return { page: { depth: 0, name: '', blocks: [], children: [section] }, name: section.name }
  })
  return { parts, beside }
}

/** How many journeys stand right below a heading. */
function journeysIn({ children }: Section, named: readonly Section[]): number {
  return children.filter((child) => named.includes(child) && !aboutJourneys.test(plainWords(child.name))).length
}

/** "Journey stage 2: Buy" is a stage of one, and no journey. */
function isNamed({ name }: Section): boolean {
  return speaksOfJourney(name) && !isCountedStage(name)
}

export function speaksOfJourney(name: string): boolean {
  return ofJourney.test(plainWords(name))
}

/** Sections below it, or a table or several lists in it. */
function holdsMuch(section: Section): boolean {
  const blocks = allSections(section).flatMap((one) => one.blocks)
  return blocks.some(({ type }) => type === 'table') || blocks.filter(({ type }) => type === 'list').length > 1
}
