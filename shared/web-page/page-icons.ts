/** The icons of a web page, each drawn once. */
import { emotions, kinds } from '../journey/schema.ts'
import { emotionIcons, icons, kindIcons } from '../scene/icons.ts'
import { html, type Markup } from './markup.ts'

const arrows = {
  left: 'M15 18l-6-6 6-6',
  right: 'M9 18l6-6-6-6',
  search: 'M11 4a7 7 0 1 0 0 14a7 7 0 1 0 0-14M21 21l-5-5',
  'zoom-in': 'M5 12h14M12 5v14',
  'zoom-out': 'M5 12h14',
  fit: 'M4 9V4h5M20 9V4h-5M4 15v5h5M20 15v5h-5',
}

export function iconSet(): Markup {
  const all: Readonly<Record<string, string>> = {
    ...arrows,
    truth: icons.momentOfTruth,
    pain: icons.pain,
    opportunity: icons.opportunity,
    ...Object.fromEntries(kinds.map((kind) => [kind, kindIcons[kind]])),
    ...Object.fromEntries(emotions.map((emotion) => [`feels${emotion}`, emotionIcons[emotion]])),
  }
  const symbols = Object.entries(all).map(
    ([name, d]) => html`<symbol id="i-${name}" viewBox="0 0 24 24"><path d="${d}"/></symbol>`,
  )
  return html`<svg class="set" aria-hidden="true">${symbols}</svg>`
}
