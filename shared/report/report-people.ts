/** Whom a journey is about: its personas, with what they need, which channels they use, and what one of them said. */

import { bareName, listed } from '../gaps/rule/wording.ts'
import { channelUseOf } from '../journey/channel-use.ts'
import { inOrder, type JourneyDocument } from '../journey/document.ts'
import type { Id, Persona, RecordOf } from '../journey/schema.ts'
import { reportWords as words } from '../words/report-words.ts'
import { type ReportImage, reportImage } from './report-image.ts'
import { shorten } from './shorten.ts'

export type Said = { readonly text: string; readonly source: string }

export type ReportPerson = {
  readonly name: string
  readonly description: string
  readonly portrait: ReportImage | null
  readonly needs: readonly string[]
  /** "Often Phone and text; sometimes Post and paper"; empty if it isn't known. */
  readonly uses: string
  readonly quote: Said | null
}

const mostPeople = 4
const mostNeeds = 3

/** @param told quotes that are told elsewhere: nobody says the same twice in a report */
export function peopleOf(
  document: JourneyDocument,
  told: ReadonlySet<Id>,
): { readonly people: readonly ReportPerson[]; readonly morePeople: string } {
  // A persona of whom nothing is written down tells a reader nothing.
  const all = inOrder(document.personas).filter(({ name, description }) => `${name}${description}`.trim() !== '')
  const rest = all.slice(mostPeople).map(({ name }) => bareName(name, 'persona'))
  return {
    people: all.slice(0, mostPeople).map((persona) => personOf(document, persona, all.length, told)),
    morePeople: rest.length === 0 ? '' : words.morePeople(rest.length, listed(rest)),
  }
}

function personOf(document: JourneyDocument, persona: Persona, count: number, told: ReadonlySet<Id>): ReportPerson {
  const own = inOrder(document.needs).filter(
    ({ text, personaId }) => text.trim() !== '' && (personaId === persona.id || (personaId === null && count === 1)),
  )
  const shared = inOrder(document.needs).filter(({ text, personaId }) => text.trim() !== '' && personaId === null)
  const needs = own.length > 0 || count > 2 ? [...own, ...shared] : shared
  const quote = inOrder(document.quotes).find(
    ({ id, personaId, text }) => personaId === persona.id && text.trim() !== '' && !told.has(id),
  )
  return {
    name: bareName(persona.name, 'persona'),
    description: shorten(persona.description, 150),
    portrait: reportImage(document, persona.imageId),
    needs: [...new Set(needs)].slice(0, count > 1 ? mostNeeds - 1 : mostNeeds).map(({ text }) => shorten(text, 90)),
    uses: usesOf(document, persona),
    quote: quote ? { text: heard(quote.text, 140), source: sourceOf(document, quote, false) } : null,
  }
}

function usesOf(document: JourneyDocument, persona: Persona): string {
  const names = (use: 'often' | 'sometimes') =>
    listed(
      inOrder(document.channels)
        .filter((channel) => channelUseOf(persona, channel) === use)
        .map(({ name }) => shorten(bareName(name, 'channel'), 30)),
    )
  return words.used(names('often'), names('sometimes'))
}

/** What somebody said, to stand between quotation marks: those that it has become single ones. */
export function heard(text: string, most: number): string {
  const said = shorten(text, most).replace(/“([^“”]*)”|"([^"]*)"/gu, (_, curly, straight) => `‘${curly ?? straight}’`)
  return /^‘([^‘’]*)’$/u.exec(said)?.[1] ?? said
}

/** Who said something and when it was heard: "First-time visitor, Interview 3". */
export function sourceOf(
  document: JourneyDocument,
  { source, personaId }: RecordOf['quotes'],
  isNamed: boolean,
): string {
  const persona = isNamed && personaId !== null ? document.personas.get(personaId) : undefined
  return [persona ? bareName(persona.name, 'persona') : '', shorten(source, 60)].filter(Boolean).join(', ')
}
