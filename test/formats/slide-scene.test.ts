/** Slides as pictures say what the slides say, where they say it. */
import { expect, it } from 'vitest'
import { chosenDeck } from '../../shared/formats/pptx/chosen-deck.ts'
import { itemsWithin } from '../../shared/formats/pptx/drawing/shapes.ts'
import { slideScene } from '../../shared/formats/pptx/slide-scene.ts'
import { defaultExportOptions, type ExportOptions } from '../../shared/scene/pictures/export-options.ts'
import { brandedDocument } from '../support/branded-document.ts'
import { exampleDocument, templateDocument, templateNames } from '../support/example-document.ts'

const at = '2026-11-22T09:00:00.000Z'
const options: ExportOptions = {
  ...defaultExportOptions,
  pages: 'stages',
  insights: ['emotions', 'pains'],
  hasLegend: true,
}
const letters = (words: readonly string[]) => words.join('').replace(/\s/g, '')

it('say every word of each slide, within its edges', () => {
  for (const document of [exampleDocument(), brandedDocument(), ...templateNames.map(templateDocument)]) {
    const { deck, theme } = chosenDeck(document, options, at)
    for (const slide of deck.slides) {
      const { primitives, width, height } = slideScene(deck, slide, deck.title, theme)
      const texts = primitives.flatMap((one) => (one.kind === 'text' ? [one] : []))
      const said = itemsWithin(slide.items).flatMap((item) =>
        item.kind === 'shape' ? (item.text?.paragraphs ?? []).flatMap(({ runs }) => runs.map(({ text }) => text)) : [],
      )
      const brand = slide.isCover ? '' : document.journey.brand.name
      expect(letters(texts.map(({ text }) => text)).replace(brand.replace(/\s/g, ''), '')).toBe(letters(said))
      for (const { x, y } of texts) expect(x >= 0 && y >= 0 && x <= width && y <= height).toBe(true)
    }
  }
})

it('bear the client’s logo and colour, the cover its own', () => {
  const { deck, theme } = chosenDeck(brandedDocument(), options, at)
  for (const slide of deck.slides) {
    const { primitives, width, height } = slideScene(deck, slide, deck.title, theme)
    const strip = primitives.filter((one) => one.kind === 'rect' && one.fill === '#ffcc00')
    expect(strip).toEqual([expect.objectContaining(slide.isCover ? { height } : { width })])
    expect(primitives).toContainEqual(expect.objectContaining({ kind: 'image', alt: 'Kestrel Rail' }))
  }
})
