/** Cards of the map by keys: one of them can be tabbed to, arrows lead to the next in their direction, Enter opens. */
import type { Entry } from './list-entries.ts'

type Place = { readonly x: number; readonly y: number }

/** How far ahead of one card another lies in an arrow’s direction, and how far aside. */
const directions: ReadonlyMap<string, (from: Place, to: Place) => { readonly ahead: number; readonly aside: number }> =
  new Map([
    ['ArrowRight', (from, to) => ({ ahead: to.x - from.x, aside: Math.abs(to.y - from.y) })],
    ['ArrowLeft', (from, to) => ({ ahead: from.x - to.x, aside: Math.abs(to.y - from.y) })],
    ['ArrowDown', (from, to) => ({ ahead: to.y - from.y, aside: Math.abs(to.x - from.x) })],
    ['ArrowUp', (from, to) => ({ ahead: from.y - to.y, aside: Math.abs(to.x - from.x) })],
  ])

type Hands = { readonly open: (entry: Entry) => void; readonly reach: (card: SVGElement) => void }

/** @param layer where the cards can be pointed at; for readers of screens they are buttons */
export function walkCards(layer: SVGSVGElement, entries: readonly Entry[], { open, reach }: Hands): void {
  const entryOf = new Map(entries.flatMap((entry) => (entry.card ? [[entry.card as EventTarget, entry] as const] : [])))
  const cards = entries.flatMap(({ card }) => card ?? [])
  if (cards.length === 0) return
  layer.removeAttribute('aria-hidden')
  layer.setAttribute('role', 'group')
  layer.setAttribute('aria-label', layer.dataset.words ?? '')
  for (const { card, details } of entries) {
    card?.setAttribute('role', 'button')
    card?.setAttribute('tabindex', card === cards[0] ? '0' : '-1')
    card?.setAttribute('aria-label', details.querySelector('h4')?.textContent ?? '')
  }
  // Not of the layer itself: browsers let a drawing that hears of the focus have it.
  layer.parentElement?.addEventListener('focusin', ({ target }) => {
    const card = cards.find((one) => one === target)
    if (!card) return
    for (const other of cards) other.setAttribute('tabindex', other === card ? '0' : '-1')
    if (card.matches(':focus-visible')) reach(card)
  })
  layer.addEventListener('keydown', (event) => {
    const entry = event.target && entryOf.get(event.target)
    if (!entry?.card || event.ctrlKey || event.metaKey || event.altKey) return
    if (event.key === 'Enter' || event.key === ' ') open(entry)
    else if (directions.has(event.key)) nextCard(entry.card, cards, event.key)?.focus({ preventScroll: true })
    else return
    event.preventDefault()
    // Else the frame would move the map as well.
    event.stopPropagation()
  })
}

/** The nearest that isn't faded; undefined at the edge. */
function nextCard(from: SVGElement, cards: readonly SVGElement[], key: string): SVGElement | undefined {
  const measure = directions.get(key)
  const [nearest] = cards
    .filter((card) => card !== from && !card.classList.contains('dimmed'))
    .flatMap((card) => {
      const way = measure?.(middleOf(from), middleOf(card))
      return way && way.ahead > 0 ? [{ card, far: way.ahead + 2 * way.aside }] : []
    })
    .sort((one, other) => one.far - other.far)
  return nearest?.card
}

function middleOf(card: SVGElement): Place {
  const number = (name: string) => Number(card.getAttribute(name))
  return { x: number('x') + number('width') / 2, y: number('y') + number('height') / 2 }
}
