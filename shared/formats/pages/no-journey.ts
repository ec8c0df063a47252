/** Pages that explain what maps are, list tasks or risks, or tell how to use a program: no journey, though they could be read as one. */
import { isOfTasks } from '../incoming/recognized-table.ts'
import { type Lane, laneOf, plainWords } from '../lanes/lane-words.ts'
import { isCountedStage } from '../lanes/stage-name.ts'
import { guessPhase } from '../reading/guessed-words.ts'
import { speaksOfJourney } from './journey-part.ts'
import { itemsOf } from './listed-stages.ts'
import { plainWordsOf } from './node-words.ts'
import type { NamedStage } from './outline-table.ts'
import { allSections, type Section } from './sections.ts'
import type { StageContent } from './stage-content.ts'

/** Whether the labels below the headings are those of tasks or risks, and hardly any that stages share is one of a journey. */
export function listsTasks(stages: readonly NamedStage[], titles: readonly string[]): boolean {
  if (titles.some(speaksOfJourney)) return false
  const labels = stages.map(({ content }) => labelsIn(content))
  if (new Set(labels.flat().filter(isOfTasks)).size < 2) return false
  const lanes = labels.flatMap((own) => [...new Set(own.map(laneOf))])
  return [...ofJourneys].filter((lane) => lanes.filter((one) => one === lane).length > 1).length < 2
}

/** Whether all that stands in a list has a box to tick. */
export function areTicked(stages: readonly Section[]): boolean {
  const items = stages.flatMap(allSections).flatMap(itemsOf)
  return items.length > 0 && items.every((item) => /^\s*\[[ xX]?\]\s/.test(plainWordsOf(item)))
}

const ofSoftware =
  /^(?:install(?:ation|ing)?|usage|licen[cs]e|contribut(?:e|ing|ors)|getting started|quick ?start|api(?: reference)?|configuration|requirements|prerequisites|development|changelog|build(?:ing)?|tests?|testing)$/

/** A page on how to use a program has headings of its own. */
export function isOfSoftware(page: Section, titles: readonly string[], stages: number): boolean {
  const own = allSections(page).filter(({ name }) => ofSoftware.test(plainWords(name)))
  return own.length > 1 && (stages < 2 || !titles.some(speaksOfJourney))
}

function labelsIn({ fields, touchpoints }: StageContent): string[] {
  return [...fields, ...touchpoints.flatMap((one) => one.fields)].map(({ label }) => label)
}

/** What people say of journeys, and seldom of tasks. */
const ofJourneys: ReadonlySet<Lane> = new Set(['touchpoint', 'channel', 'emotion', 'thought', 'pain', 'opportunity'])

/** "What is a customer journey map?", "How to create one". */
const explainingTitle =
  /^(?:\d+ )*(?:what (?:is|are)|how to (?:create|make|build|use|read|draw|run|write)|why|when to|guide to|introduction to|a guide|was ist|was sind|wie (?:man|erstell|funktion)|warum|qu est ce|comment|pourquoi|que es|como (?:crear|hacer|criar|fazer)|por que|o que e|cos e|che cos|come (?:creare|fare)|perche|wat is|hoe (?:maak|je)|waarom)\b/
const ofMaps =
  /journey ?map|experience map|service blueprint|kundenreise|parcours client|viaje del cliente|jornada do cliente|viaggio del cliente|klantreis|\bmapping\b/
const ofGuides =
  /\b(?:guide|basics|101|explained|handbook|tutorial|methodology|fundamentals|components|leitfaden|anleitung|einfuhrung|grundlagen|guia|guida|handleiding)\b/
/** "What is a user journey?" as a heading: the page teaches it, whatever it is called. */
const asksWhat =
  /^(?:\d+ )*(?:what (?:is|are)|was (?:ist|sind)|qu est ce|que es|o que e|cos e|che cos e|wat is)\b.*(?:journey|blueprint|kundenreise|parcours|viaje|jornada|viaggio|klantreis)/
/** Headings that such pages have, and stages don't. */
const explainingHeading =
  /^(?:\d+ )*(?:what (?:is|are)|how to|why (?:use|you|it|do|is|are|create|map|journey|customer)|when to|benefits|advantages|components|elements|best practices?|tips|common mistakes|pitfalls|definition|types of|steps to|key (?:components|elements|benefits)|getting started|creating|create (?:your|a|an)|was ist|warum|vorteile|bestandteile|elemente|tipps|haufige fehler|qu est ce|pourquoi|comment|avantages|elements cles|composantes|conseils|que es|por que|como|beneficios|ventajas|elementos|componentes|consejos|o que e|vantagens|dicas|cos e|perche|vantaggi|elementi|componenti|consigli|wat is|waarom|voordelen|onderdelen)\b/

/**
 * Whether a page only tells about maps.
 * @param titles what it is called
 * @param stages the headings that were taken for stages
 */
export function isExplanation(titles: readonly string[], stages: readonly string[]): boolean {
  const words = titles.map(plainWords)
  const isAsked = stages.some((name) => asksWhat.test(plainWords(name)))
  const isAbout = isAsked || [...words, ...stages.map(plainWords)].some((name) => ofMaps.test(name))
  const telling = stages.filter((name) => explainingHeading.test(plainWords(name)) || ofMaps.test(plainWords(name)))
  const isTitled =
    isAsked || words.some((name) => (explainingTitle.test(name) || ofGuides.test(name)) && ofMaps.test(name))
  const sayStages = stages.filter((name) => isCountedStage(name) || guessPhase(name) !== 'other')
  const isFew = sayStages.length * 2 <= stages.length
  return isAbout && ((isTitled && isFew) || telling.length * (isTitled ? 4 : 2) > stages.length)
}
