/** Which sections of a page are its stages. */

import { plainWords } from '../lanes/lane-words.ts'
import { isCountedStage, isNumbered } from '../lanes/stage-name.ts'
import { guessPhase } from '../reading/guessed-words.ts'
import { labelIn, laneFor } from './labelled-lines.ts'
import { listOfStages } from './listed-stages.ts'
import { wordsOf } from './node-words.ts'
import { allSections, type Section } from './sections.ts'
import { isTable } from './stage-content.ts'

/** Sections around a journey, and no part of it. */
const around =
  /^(?:(?:\d+ )?(?:overview|introduction|intro|summary|executive summary|background|context|purpose|goals?|objectives?|scope|key insights?|insights?|key takeaways?|takeaways?|conclusions?|recommendations?|next steps?|references?|appendix|legend|colou?r key|notes?|sources?|table of contents|contents|toc|changelog|related|see also|methodology|assumptions|metrics|success metrics|kpis?|personas?|user personas?|customer personas?|target audience|about|key metrics|overall|resources|links|faq|questions|open questions|ubersicht|uberblick|einleitung|zusammenfassung|fazit|anhang|quellen|nachste schritte|erkenntnisse|vue d ensemble|conclusion|annexe|resumen|conclusion|conclusiones|resumo|conclusao|panoramica|conclusioni|overzicht|samenvatting|conclusie)\b.*)$/

export type PageStages = {
  readonly stages: readonly Section[]
  /** What stands above all of them. */
  readonly title: Section | null
}

/** The sections that are stages: those that are counted or that hold lanes, else those right below the title. */
export function stagesIn(page: Section): PageStages {
  const all = allSections(page).slice(1)
  const depths = [...new Set(all.map(({ depth }) => depth))].sort((a, b) => a - b)
  const title = titleOf(all, depths)
  const portraits = new Set(all.filter(isPortrait).flatMap(allSections))
  const levels = depths.map((depth) => all.filter((one) => one.depth === depth && one !== title && !portraits.has(one)))
  const scored = levels.map((level) => ({ stages: stagesAmong(level), score: scoreOf(level) }))
  const best = scored.reduce<(typeof scored)[number] | null>(
    (so, one) => (one.score > (so?.score ?? 0) ? one : so),
    null,
  )
  const listed = listOfStages(all)
  if (listed && listed.count * 2 > (best?.score ?? 0)) return { stages: [listed.section], title }
  const phases = best && phasesAround(all, best.stages)
  if (phases) return { stages: phases, title }
  if (best && best.stages.length > 0) return { stages: best.stages, title }
  const first = levels.find((level) => level.length > 0) ?? []
  return {
    stages: withNumbered(
      first,
      first.filter((one) => !isAround(one) && (holdsItems(one) || holdsLabels(one))),
    ),
    title,
  }
}

/** Stages whose parts were found: "Phase 1" and its like above "Step 1" to "Step 3". */
function phasesAround(all: readonly Section[], parts: readonly Section[]): readonly Section[] | null {
  const [outer] = all.filter(
    (section) =>
      isCountedStage(section.name) && section.children.flatMap(allSections).some((one) => parts.includes(one)),
  )
  const beside = all.filter(({ depth, name }) => depth === outer?.depth && isCountedStage(name))
  return beside.length > 1 ? beside : null
}

/** The one heading above all others, or the first beside stages that are counted. */
function titleOf(all: readonly Section[], depths: readonly number[]): Section | null {
  const [first] = all
  if (!first || first.depth !== depths[0] || first.depth > 2) return null
  const [, ...beside] = all.filter(({ depth }) => depth === first.depth)
  const counted = beside.filter(({ name }) => isCountedStage(name) || isNumbered(name)).length
  const isFirst =
    first.depth === 1 && counted * 2 > beside.length && !isNumbered(first.name) && !isCountedStage(first.name)
  return beside.length === 0 || isFirst ? first : null
}

function scoreOf(level: readonly Section[]): number {
  const counted = level.filter(({ name }) => isCountedStage(name)).length
  const laned = level.filter(holdsLanes).length
  const phased = level.filter((one) => guessPhase(one.name) !== 'other' && holdsItems(one)).length
  return (counted > 1 ? counted * 4 : 0) + laned * 2 + phased
}

function stagesAmong(level: readonly Section[]): Section[] {
  const counted = level.filter(({ name }) => isCountedStage(name))
  // A plan in phases beside a map says little of what stages hold.
  const laned = level.filter((one) => !isCountedStage(one.name) && !isAround(one) && holdsLanes(one))
  if (counted.length > 1) return counted.some(holdsLanes) || laned.length < 3 ? counted : laned
  const own = level.filter(
    (one) => laneFor(one.name) === null && (holdsLanes(one) || (!isAround(one) && holdsItems(one))),
  )
  return withNumbered(level, own)
}

/** Where most stages are numbered, so are all: one that is told in sentences, or is called as a lane is. */
function withNumbered(level: readonly Section[], stages: readonly Section[]): Section[] {
  if (stages.length < 2 || stages.filter(({ name }) => isNumbered(name)).length * 2 <= stages.length) return [...stages]
  return level.filter((one) => stages.includes(one) || (isNumbered(one.name) && !isAround(one) && isFilled(one)))
}

function isFilled(section: Section): boolean {
  return allSections(section).some(({ blocks }) => blocks.some(({ type }) => type !== 'thematicBreak'))
}

/** A portrait has goals and pains as a stage has, and is none. */
function isOfPersona({ name }: Section): boolean {
  return /^(?:\d+ )*(?:user |customer |target |primary |secondary )?(?:personas?|profile|stakeholders?)\b/.test(
    plainWords(name),
  )
}

/** What stands below the name of one persona may be its journey, stage by stage. */
export function isPortrait(section: Section): boolean {
  const isOfOne = !/\b(?:personas|profiles|stakeholders)\b/.test(plainWords(section.name))
  const stages = section.children.filter((child) => laneFor(child.name) === null && holdsLanes(child))
  return isOfPersona(section) && !(isOfOne && stages.length > 1)
}

/** Whether a section of this name is about the map, not part of it. */
export function isAround({ name }: Section): boolean {
  return around.test(plainWords(name))
}

/** Whether names of lanes stand in it, as labels, as headings or in the first column of a table. */
function holdsLanes(section: Section): boolean {
  if (laneFor(section.name) !== null || isOfPersona(section)) return false
  if (section.children.some(({ name }) => laneFor(name) !== null)) return true
  return section.blocks.some((block) => {
    if (block.type === 'list') return block.children.some((item) => labelIn(wordsOf(item))?.lane)
    if (isTable(block))
      return block.children.some((row) => laneFor(row.children[0] ? wordsOf(row.children[0]) : '') !== null)
    return wordsOf(block)
      .split('\n')
      .some((line) => labelIn(line)?.lane)
  })
}

/** Whether several labels stand in it, in whatever language. */
function holdsLabels({ blocks }: Section): boolean {
  const lines = blocks.filter(({ type }) => type === 'paragraph').flatMap((block) => wordsOf(block).split('\n'))
  return lines.filter((line) => labelIn(line) !== null).length > 1
}

/** Whether something stands in it that can be a touchpoint. */
export function holdsItems(section: Section): boolean {
  return allSections(section).some(({ blocks }) => blocks.some(({ type }) => type === 'list' || type === 'table'))
}
