/** Names of personas beside their curves are said whole where their lane has room for a second line. */
import { expect, it } from 'vitest'
import { journeyDeck } from '../../shared/formats/pptx/deck.ts'
import { itemsWithin } from '../../shared/formats/pptx/drawing/shapes.ts'
import type { JourneyDocument } from '../../shared/journey/document.ts'
import { defaultExportOptions } from '../../shared/scene/pictures/export-options.ts'
import { pictureScene } from '../../shared/scene/pictures/picture-scene.ts'
import { pictureThemes } from '../../shared/scene/theme.ts'
import { exampleDocument } from '../support/example-document.ts'

function withPersonas(...names: readonly string[]): JourneyDocument {
  const document = exampleDocument()
  const [first] = document.personas.values()
  if (!first) throw new Error('There is no persona.')
  const personas = names.map((name, at) => [`p${at}`, { ...first, id: `p${at}`, rank: `a${at}`, name }] as const)
  return { ...document, personas: new Map(personas) }
}

const at = '2026-11-22T09:00:00.000Z'

/** The lines of each name on a picture, with their middle. */
function linesOn(document: JourneyDocument): { text: string; y: number }[] {
  const { primitives } = pictureScene(document, { ...defaultExportOptions, insights: ['emotions'] }, at)
  const whole = [...document.personas.values()].map(({ name }) => name)
  return primitives.flatMap((one) =>
    one.kind === 'text' && one.size === 12 && whole.some((name) => name.includes(one.text.replace('…', '')))
      ? [{ text: one.text, y: one.y }]
      : [],
  )
}

it.each([2, 3])('wraps one of %d names on a picture rather than cutting it', (count) => {
  const lines = linesOn(withPersonas('Returning traveller', ...['Ana', 'Ole'].slice(0, count - 1)))
  expect(lines.map(({ text }) => text)).toEqual(['Returning', 'traveller', 'Ana', 'Ole'].slice(0, count + 1))
  for (const [at, { y }] of lines.slice(1).entries()) expect(y - (lines[at]?.y ?? 0)).toBeGreaterThanOrEqual(13)
})

it('keeps short names as close as they were, and cuts what has no room', () => {
  const [first, second] = linesOn(withPersonas('Ana', 'Ole'))
  expect((second?.y ?? 0) - (first?.y ?? 0)).toBe(24)
  const many = ['Ana', 'Ole', 'Kim', 'Bo'].map((name) => `${name} who comes back`)
  for (const { text } of linesOn(withPersonas(...many))) expect(text).toMatch(/…$/)
})

it.each(['one', 'stages'] as const)('says long names whole on slides (%s)', (slides) => {
  const names = ['Returning traveller by train', 'First-time visitor from abroad']
  const document = withPersonas(...names)
  const deck = journeyDeck(document, { theme: pictureThemes.light, showGaps: false, slides, insights: ['emotions'] })
  const said = deck.slides.flatMap(({ items }) =>
    itemsWithin(items).flatMap((item) =>
      item.kind === 'shape' && names.includes(item.name) && item.text ? [item.text.paragraphs[0]?.runs[0]?.text] : [],
    ),
  )
  expect(said).toEqual(names)
})
