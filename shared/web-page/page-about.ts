/** What a web page tells before its stages: what the journey is for, and whom it is about. */
import { channelUseOf } from '../journey/channel-use.ts'
import { inOrder } from '../journey/document.ts'
import type { Persona } from '../journey/schema.ts'
import { reportImage } from '../report/report-image.ts'
import { nameOrUntitled } from '../words/names.ts'
import { webPageWords as words } from '../words/web-page-words.ts'
import { html, type Markup, typed } from './markup.ts'
import type { PageSource } from './page-source.ts'

/** Nothing where nothing is written down. */
export function aboutOf(source: PageSource): Markup {
  const { journey, personas, needs, objectives } = source.document
  const parts = [
    paragraph('', journey.summary),
    paragraph(words.success, journey.success),
    paragraph(words.purpose, journey.purpose.purpose),
    ...(personas.size === 0
      ? []
      : [html`<h3>${words.personas}</h3>${inOrder(personas).map((persona) => personaOf(source, persona))}`]),
    list(
      words.needs,
      inOrder(needs).filter(({ personaId }) => personaId === null || !personas.has(personaId)),
    ),
    list(words.objectives, inOrder(objectives)),
  ].filter((part) => part !== null)
  if (parts.length === 0) return html``
  return html`<section class="about" id="about" aria-labelledby="about-name"><h2 id="about-name">${words.about}</h2>${parts}</section>`
}

function paragraph(label: string, text: string): Markup | null {
  if (text.trim() === '') return null
  return html`${label !== '' && html`<h3>${label}</h3>`}<p class="words">${typed(text)}</p>`
}

function personaOf(source: PageSource, persona: Persona): Markup {
  const { document, personas } = source
  const portrait = reportImage(document, persona.imageId)
  const own = inOrder(document.needs).filter(({ personaId }) => personaId === persona.id)
  const uses = (use: 'often' | 'sometimes') =>
    inOrder(document.channels).filter((channel) => channelUseOf(persona, channel) === use)
  return html`<section class="persona" data-persona="${personas.get(persona.id) ?? 0}">${portrait && html`<img loading="lazy" decoding="async" src="${portrait.source}" alt="${portrait.alt}">`}<div><h4>${typed(nameOrUntitled(persona.name, 'persona'))}</h4>${persona.description.trim() !== '' && html`<p class="words">${typed(persona.description)}</p>`}<dl>${used(words.usesOften, uses('often'))}${used(words.usesSometimes, uses('sometimes'))}${needsOf(own)}</dl></div></section>`
}

function used(label: string, channels: readonly { readonly name: string }[]): Markup {
  if (channels.length === 0) return html``
  const names = channels.map(({ name }) => nameOrUntitled(name, 'channel')).join(', ')
  return html`<div class="row"><dt>${label}</dt><dd>${typed(names)}</dd></div>`
}

function needsOf(needs: readonly { readonly text: string }[]): Markup {
  const said = needs.filter(({ text }) => text.trim() !== '')
  if (said.length === 0) return html``
  return html`<div class="row"><dt>${words.needs}</dt><dd><ul>${said.map(({ text }) => html`<li>${typed(text)}</li>`)}</ul></dd></div>`
}

function list(label: string, records: readonly { readonly text: string }[]): Markup | null {
  const said = records.filter(({ text }) => text.trim() !== '')
  if (said.length === 0) return null
  return html`<h3>${label}</h3><ul>${said.map(({ text }) => html`<li>${typed(text)}</li>`)}</ul>`
}
