/** One touchpoint of a web page: its title with what its card shows, and all details behind it. */
import { inOrder, type JourneyDocument } from '../journey/document.ts'
import { fieldsOf } from '../journey/fields/record-fields.ts'
import {
  differentiatorWords,
  emotionWords,
  evidenceWords,
  interactionWords,
  opportunityStatusWords,
  ownershipWords,
  roleWords,
  statusWords,
} from '../journey/fields/words.ts'
import { matchingIds } from '../journey/filter.ts'
import { latestValue } from '../journey/measures.ts'
import { openOpportunitiesOf } from '../journey/opportunities.ts'
import { isOurs } from '../journey/ownership.ts'
import { saidTexts } from '../journey/said-texts.ts'
import type { Connection, Id, RecordOf, Touchpoint } from '../journey/schema.ts'
import { connectionsOf } from '../outline/connections-of.ts'
import { reportImage } from '../report/report-image.ts'
import { formatCount } from '../words/counts.ts'
import { formatDay } from '../words/dates.ts'
import { nameOrUntitled } from '../words/names.ts'
import { webPageWords as words } from '../words/web-page-words.ts'
import { html, iconOf, type Markup, typed } from './markup.ts'
import type { PageSource } from './page-source.ts'

export function touchpointOf(source: PageSource, touchpoint: Touchpoint): Markup {
  const { document, channels, touchpoints } = source
  const number = touchpoints.get(touchpoint.id) ?? 0
  const title = nameOrUntitled(touchpoint.title, 'touchpoint')
  const details = detailsOf(source, touchpoint)
  return html`<details class="touchpoint" id="touchpoint-${number}" data-id="${touchpoint.id}" data-channel="${channels.get(touchpoint.channelId) ?? 0}" data-personas="${personasOf(source, touchpoint.id)}" data-has="${featuresOf(document, touchpoint)}"><summary><h4>${typed(title)}</h4>${signsOf(source, touchpoint)}</summary>${details}</details>`
}

/** The numbers of the personas whom a touchpoint is about. */
function personasOf({ document, personas }: PageSource, touchpointId: Id): string {
  const about = inOrder(document.personas).filter(({ id }) => touchpointsAbout(document, id).has(touchpointId))
  return about.map(({ id }) => personas.get(id) ?? 0).join(' ')
}

const about = new WeakMap<JourneyDocument, Map<Id, ReadonlySet<Id>>>()

function touchpointsAbout(document: JourneyDocument, personaId: Id): ReadonlySet<Id> {
  const known = about.get(document) ?? new Map<Id, ReadonlySet<Id>>()
  about.set(document, known)
  const found = known.get(personaId) ?? matchingIds(document, { persona: [personaId] })
  known.set(personaId, found)
  return found
}

/** What the page can be narrowed to. */
function featuresOf(document: JourneyDocument, { id, pains, momentOfTruth }: Touchpoint): string {
  const features = [
    saidTexts(pains).length > 0 && 'pains',
    openOpportunitiesOf(document, id).length > 0 && 'opportunities',
    momentOfTruth && 'truth',
  ]
  return features.filter((feature) => feature !== false).join(' ')
}

/** What is seen before the details are opened. */
function signsOf(source: PageSource, touchpoint: Touchpoint): Markup {
  const { document } = source
  const signs = [
    ...feelings(source, touchpoint),
    ...(touchpoint.momentOfTruth ? [html`<span class="sign">${iconOf('truth')}${words.momentOfTruth}</span>`] : []),
    ...(touchpoint.status === 'live' ? [] : [html`<span class="sign">${statusWords[touchpoint.status]}</span>`]),
    ...counted('pain', saidTexts(touchpoint.pains).length),
    ...counted('opportunity', openOpportunitiesOf(document, touchpoint.id).length),
  ]
  return signs.length === 0 ? html`` : html`<span class="signs">${signs}</span>`
}

function feelings({ document, personas }: PageSource, { emotions }: Touchpoint): Markup[] {
  return inOrder(document.personas).flatMap(({ id, name }) => {
    const emotion = Object.hasOwn(emotions, id) ? emotions[id] : undefined
    if (emotion === undefined) return []
    const person = typed(nameOrUntitled(name, 'persona'))
    return [
      html`<span class="sign feeling feels${emotion < 0 ? `-low${-emotion}` : emotion > 0 ? '-high' : ''}" data-persona="${personas.get(id) ?? 0}">${iconOf(`feels${emotion}`)}${person}: ${emotionWords[emotion]}</span>`,
    ]
  })
}

function counted(noun: 'pain' | 'opportunity', count: number): Markup[] {
  return count === 0 ? [] : [html`<span class="sign ${noun}">${iconOf(noun)}${formatCount(count, noun)}</span>`]
}

function detailsOf(source: PageSource, touchpoint: Touchpoint): Markup {
  const { document, options } = source
  const fields = fieldsOf('touchpoints')
  const { owner, evidence, interaction, differentiator, needIds, objectiveIds } = touchpoint
  const { incoming, outgoing } = connectionsOf(document, touchpoint.id)
  const label = (name: keyof typeof fields) => fields[name]?.label ?? ''
  const said = (name: 'why' | 'what' | 'how' | 'measure') => row(label(name), texts([touchpoint[name]]))
  const behind = (name: 'backstage' | 'systems') =>
    options.insights.includes(name) ? row(label(name), list(saidTexts(touchpoint[name]).map(typed))) : null
  const evidenceNote = evidence.note.trim() === '' ? '' : ` – ${evidence.note.trim()}`
  const rows = [
    row(words.pains, list(saidTexts(touchpoint.pains).map(typed)), 'pain'),
    row(words.opportunities, list(openOpportunitiesOf(document, touchpoint.id).map(opportunity)), 'opportunity'),
    row(words.quotes, quotesOf(source, touchpoint.id)),
    said('why'),
    said('what'),
    said('how'),
    row(label('interaction'), interaction === null ? null : html`${interactionWords[interaction]}`),
    row(
      label('ownership'),
      isOurs(touchpoint) && touchpoint.ownership === 'brand' ? null : html`${ownershipWords[touchpoint.ownership]}`,
    ),
    row(label('owner'), owner.name.trim() === '' ? null : ownerOf(owner)),
    said('measure'),
    row(words.measures, list(measuresOf(document, touchpoint.id))),
    row(label('differentiator'), differentiator === null ? null : html`${differentiatorWords[differentiator]}`),
    row(words.needsServed, list(named(document.needs, needIds))),
    row(words.objectivesServed, list(named(document.objectives, objectiveIds))),
    row(words.evidence, typed(`${evidenceWords[evidence.level]}${evidenceNote}`)),
    behind('backstage'),
    behind('systems'),
    row(words.comesFrom, list(incoming.map((connection) => linkOf(source, connection, connection.from)))),
    row(words.leadsTo, list(outgoing.map((connection) => linkOf(source, connection, connection.to)))),
  ]
  const images = touchpoint.imageIds.flatMap((id) => {
    const image = reportImage(document, id)
    return image ? [html`<img loading="lazy" decoding="async" src="${image.source}" alt="${image.alt}">`] : []
  })
  return html`<div class="inside">${images}<dl>${rows.filter((one) => one !== null)}</dl></div>`
}

/** Nothing where nothing is said. */
function row(label: string, content: Markup | null, look = ''): Markup | null {
  return content === null ? null : html`<div class="row ${look}"><dt>${label}</dt><dd>${content}</dd></div>`
}

function texts(all: readonly string[]): Markup | null {
  const [first] = saidTexts(all)
  return first === undefined ? null : typed(first)
}

function list(items: readonly Markup[]): Markup | null {
  if (items.length === 0) return null
  return html`<ul>${items.map((item) => html`<li>${item}</li>`)}</ul>`
}

function opportunity({ text, status }: RecordOf['opportunities']): Markup {
  return status === 'open' ? typed(text) : html`${typed(text)} (${opportunityStatusWords[status].toLowerCase()})`
}

function quotesOf({ document, personas }: PageSource, touchpointId: Id): Markup | null {
  const quotes = inOrder(document.quotes).filter(
    ({ text, touchpointIds }) => text.trim() !== '' && touchpointIds.includes(touchpointId),
  )
  if (quotes.length === 0) return null
  return html`${quotes.map(({ text, source, personaId }) => {
    const persona = personaId === null ? undefined : document.personas.get(personaId)
    const by = [...(persona ? [nameOrUntitled(persona.name, 'persona')] : []), source.trim()].filter(Boolean)
    const whose = personaId === null ? '' : (personas.get(personaId) ?? '')
    return html`<figure data-persona="${whose}"><blockquote>“${typed(text)}”</blockquote>${by.length > 0 && html`<figcaption>${typed(by.join(', '))}</figcaption>`}</figure>`
  })}`
}

function ownerOf({ name, role }: Touchpoint['owner']): Markup {
  return role === null ? typed(name) : html`${typed(name)} (${roleWords[role].toLowerCase()})`
}

function measuresOf(document: JourneyDocument, touchpointId: Id): Markup[] {
  return inOrder(document.measures)
    .filter((measure) => measure.touchpointId === touchpointId)
    .map(measureOf)
}

export function measureOf(measure: RecordOf['measures']): Markup {
  const latest = latestValue(measure)
  const withUnit = (value: number) => `${value} ${measure.unit.trim()}`.trim()
  const parts = [
    ...(latest ? [`${withUnit(latest.value)}, ${formatDay(latest.at)}`] : []),
    ...(measure.target === null ? [] : [words.target(withUnit(measure.target))]),
  ]
  const name = typed(nameOrUntitled(measure.name, 'measure'))
  return parts.length === 0 ? name : html`${name}: ${typed(parts.join('; '))}`
}

function named(records: ReadonlyMap<Id, { readonly text: string }>, ids: readonly Id[]): Markup[] {
  return ids.flatMap((id) => {
    const text = records.get(id)?.text.trim() ?? ''
    return text === '' ? [] : [typed(text)]
  })
}

/** The other end of a connection. */
function linkOf({ document, touchpoints }: PageSource, { label }: Connection, otherId: Id): Markup {
  const title = nameOrUntitled(document.touchpoints.get(otherId)?.title, 'touchpoint')
  const carried = label.trim() === '' ? html`` : html` (${typed(label)})`
  return html`<a href="#touchpoint-${touchpoints.get(otherId) ?? 0}">${typed(title)}</a>${carried}`
}
