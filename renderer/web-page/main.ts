/** What a web page of a journey does: it runs in the reader's browser, knows only the page, and reaches nobody. */
import './unpack.ts'
import './tokens.css'
import './page.css'
import './controls.css'
import './map.css'
import './list.css'
import './screens.css'
import './answer.css'
import './compare.css'
import './print.css'
import { takeComments } from './answer.ts'
import { walkCards } from './card-keys.ts'
import { compareWith } from './compare.ts'
import { all, element } from './elements.ts'
import { type Entry, listEntries, matches, numberOf, type Wanted } from './list-entries.ts'
import { mapPicture } from './map-picture.ts'
import { mapView } from './map-view.ts'
import { headsOf } from './pinned.ts'

const frame = element('frame')
const svg = element<SVGSVGElement>('map')
const layers = { places: element<SVGSVGElement>('places'), stageHeads: element<SVGSVGElement>('heads') }
const stagePick = element<HTMLSelectElement>('stage')
const personaPick = document.querySelector<HTMLSelectElement>('#persona')
const search = element<HTMLInputElement>('search')
const filters = element<HTMLDetailsElement>('filters')
const status = element('status')
const list = element('list-view')
const [previous, next] = [element<HTMLButtonElement>('previous'), element<HTMLButtonElement>('next')]
const stages = all('section.stage')
const channelBoxes = all<HTMLInputElement>('input[name="channel"]')
const featureButtons = all<HTMLInputElement>('input[name="feature"]')
const entries = listEntries()
/** Opened because of what is shown, and not by hand. */
const opened = new Set<HTMLDetailsElement>()
const zoomStep = 1.3
const arrowPixels = 80
const arrows: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['ArrowLeft', [-1, 0]],
  ['ArrowRight', [1, 0]],
  ['ArrowUp', [0, -1]],
  ['ArrowDown', [0, 1]],
])

document.body.dataset.view = 'list'
element('controls').hidden = false
const heads = headsOf(layers.stageHeads)
const picture = mapPicture(svg, heads)
const other = document.querySelector<SVGSVGElement>('#other-map')
const map = mapView(frame, layers, other ? [picture, mapPicture(other, heads)] : [picture])
if (other) compareWith(frame)

function wanted(): Wanted {
  return {
    persona: personaPick?.value ?? '',
    feature: featureButtons.find(({ checked }) => checked)?.value ?? '',
    channels: new Set(channelBoxes.filter(({ checked }) => checked).map(({ value }) => value)),
    search: search.value.trim(),
  }
}

/** Shows in list and map what is chosen, and says how much that is. */
function show(): void {
  const now = wanted()
  const stage = stagePick.value
  const matching = new Set(entries.filter((entry) => matches(entry, now)))
  const isNarrowed = matching.size < entries.length || now.search !== '' || now.feature !== ''
  for (const entry of entries) {
    const isMatch = matching.has(entry)
    entry.details.hidden = !isMatch
    entry.card?.classList.toggle('dimmed', !isMatch || (stage !== '' && entry.stage !== stage))
    if (isMatch && now.feature !== '' && !entry.details.open) {
      entry.details.open = true
      opened.add(entry.details)
    }
  }
  if (now.feature === '') closeOpened()
  document.body.dataset.feature = now.feature
  for (const channel of all('section.channel')) channel.hidden = !hasShown(channel)
  for (const section of stages) {
    section.hidden = (stage !== '' && numberOf(section) !== stage) || (isNarrowed && !hasShown(section))
  }
  for (const section of all('.about, .findings')) section.hidden = stage !== '' || isNarrowed
  element('no-matches').hidden = !isNarrowed || stages.some((section) => !section.hidden)
  showPersona(now.persona)
  const count = Number(now.feature !== '') + channelBoxes.filter(({ checked }) => !checked).length
  element('filter-count').textContent = count === 0 ? '' : String(count)
  previous.disabled = stage === ''
  next.disabled = stages.length === 0 || stage === String(stages.length - 1)
  status.textContent = isNarrowed ? (status.dataset.words ?? '').replace('{}', String(matching.size)) : ''
}

function hasShown(section: Element): boolean {
  return all<HTMLDetailsElement>('details.touchpoint', section).some(({ hidden }) => !hidden)
}

function closeOpened(): void {
  for (const details of opened) details.open = false
  opened.clear()
}

let shownPersona = ''

/** What only other personas feel, say and need goes; the map has their faces and curves in groups. */
function showPersona(persona: string): void {
  if (persona === shownPersona) return
  shownPersona = persona
  for (const own of all('[data-persona]')) {
    const whose = own.dataset.persona ?? ''
    own.hidden = persona !== '' && whose !== '' && whose !== persona
  }
  for (const group of all<SVGElement>('[data-not]', svg)) {
    const lacking = (group.dataset.not ?? '').split(' ')
    showGroup(group, persona === '' || !lacking.includes(persona))
  }
  for (const group of all<SVGElement>('[data-only]', svg)) showGroup(group, group.dataset.only === persona)
  picture.repaint()
}

function showGroup(group: SVGElement, isShown: boolean): void {
  if (isShown) group.removeAttribute('display')
  else group.setAttribute('display', 'none')
}

/** Goes to a stage, or with an empty text to the whole journey. */
function goToStage(stage: string): void {
  stagePick.value = stage
  show()
  list.scrollTop = 0
  const head = layers.stageHeads.querySelector<SVGRectElement>(`[data-stage="${stage}"]`)
  if (head) map.show({ ...boxOf(head), y: 0, height: Number(head.dataset.height) })
  else map.fit()
}

function walk(by: number): void {
  const at = stagePick.value === '' ? -1 : Number(stagePick.value)
  const to = Math.min(stages.length - 1, at + by)
  goToStage(to < 0 ? '' : String(to))
}

function boxOf(place: SVGElement) {
  const number = (name: string) => Number(place.getAttribute(name))
  return { x: number('x'), y: number('y'), width: number('width'), height: number('height') }
}

function choose(entry: Entry): void {
  for (const chosen of all('.chosen')) chosen.classList.remove('chosen')
  entry.details.classList.add('chosen')
  entry.card?.classList.add('chosen')
}

/** Opens a touchpoint in the list, whatever was hidden before. */
function openEntry(entry: Entry): void {
  if (!matches(entry, wanted())) clear()
  if (stagePick.value !== '' && stagePick.value !== entry.stage) stagePick.value = entry.stage
  showView('list')
  show()
  entry.details.open = true
  const summary = entry.details.querySelector('summary')
  summary?.focus({ preventScroll: true })
  entry.details.scrollIntoView({ block: 'nearest' })
  choose(entry)
}

/** The list takes some of the map's room. */
function openFromMap(entry: Entry): void {
  openEntry(entry)
  if (entry.card) map.reveal(boxOf(entry.card))
}

function clear(): void {
  for (const box of channelBoxes) box.checked = true
  for (const button of featureButtons) button.checked = button.value === ''
  if (personaPick) personaPick.value = ''
  search.value = ''
  show()
}

function showView(view: string): void {
  document.body.dataset.view = view
  for (const button of all<HTMLButtonElement>('button[data-view]')) {
    button.setAttribute('aria-pressed', String(button.dataset.view === view))
  }
}

function followAddress(): void {
  const target = document.getElementById(location.hash.slice(1))
  const entry = entries.find(({ details }) => details === target)
  if (entry) {
    openEntry(entry)
    if (entry.card) map.show(boxOf(entry.card))
  } else if (target?.matches('section.stage')) {
    goToStage(numberOf(target))
    target.querySelector('h2')?.focus()
  }
}

/** Whether the key moves the map, which it then did. */
function moveByKey(key: string): boolean {
  const arrow = arrows.get(key)
  if (arrow) map.moveBy(arrow[0] * arrowPixels, arrow[1] * arrowPixels)
  else if (key === '+' || key === '=') map.zoomBy(zoomStep)
  else if (key === '-') map.zoomBy(1 / zoomStep)
  else if (key === '0') map.fitNext()
  else if (key === 'Home') goToStage('')
  else if (key === 'PageDown') walk(1)
  else if (key === 'PageUp') walk(-1)
  else return false
  return true
}

previous.addEventListener('click', () => walk(-1))
next.addEventListener('click', () => walk(1))
stagePick.addEventListener('change', () => goToStage(stagePick.value))
personaPick?.addEventListener('change', show)
search.addEventListener('input', show)
search.addEventListener('keydown', (event) => {
  if (event.key !== 'Enter') return
  // Else the same press would close what gets the focus.
  event.preventDefault()
  const first = entries.find((entry) => matches(entry, wanted()))
  if (first) openEntry(first)
})
filters.addEventListener('change', show)
filters.addEventListener('keydown', (event) => {
  if (event.key !== 'Escape') return
  filters.open = false
  filters.querySelector('summary')?.focus()
})
document.addEventListener('pointerdown', ({ target }) => {
  if (target instanceof Node && !filters.contains(target)) filters.open = false
})
element('clear').addEventListener('click', clear)
element('zoom-in').addEventListener('click', () => map.zoomBy(zoomStep))
element('zoom-out').addEventListener('click', () => map.zoomBy(1 / zoomStep))
element('fit').addEventListener('click', map.fitNext)
for (const button of all<HTMLButtonElement>('button[data-view]')) {
  button.addEventListener('click', () => showView(button.dataset.view ?? 'list'))
}
layers.stageHeads.addEventListener('click', ({ target }) => {
  if (target instanceof SVGElement && target.dataset.stage !== undefined) goToStage(target.dataset.stage)
})
layers.places.addEventListener('click', ({ target }) => {
  const entry = entries.find(({ card }) => card === target)
  if (entry) openFromMap(entry)
})
walkCards(layers.places, entries, { open: openFromMap, reach: (card) => map.reveal(boxOf(card)) })
list.addEventListener('focusin', ({ target }) => {
  const entry = entries.find(({ details }) => target instanceof Node && details.contains(target))
  if (!entry || entry.details.classList.contains('chosen')) return
  choose(entry)
  if (entry.card && target instanceof Element && target.matches(':focus-visible')) map.show(boxOf(entry.card))
})
frame.addEventListener('keydown', (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || !moveByKey(event.key)) return
  event.preventDefault()
})
addEventListener('hashchange', followAddress)
// The same link a second time changes no address.
list.addEventListener('click', ({ target }) => {
  const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a[href^="#"]') : null
  if (link?.hash === location.hash && link) followAddress()
})

/** On paper everything is open. */
let afterPrint = (): void => {}
addEventListener('beforeprint', () => {
  afterPrint()
  const closed = all<HTMLDetailsElement>('#list-view details:not([open])')
  for (const details of closed) details.open = true
  afterPrint = () => {
    for (const details of closed) details.open = false
    afterPrint = () => {}
  }
})
addEventListener('afterprint', () => afterPrint())

takeComments(entries)
// What is opened first is the map, where the list leaves it too little room; on a narrow screen it is the list.
if (matchMedia('(min-width: 56em)').matches && !map.fitsReadably()) showView('map')
show()
followAddress()
