/** The picture of the coverage matrix shows what the screen shows, inside its bounds, in both themes. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { coverageScene } from '../../shared/scene/coverage/coverage-scene.ts'
import { mixPaints } from '../../shared/scene/mix-paints.ts'
import type { ScenePrimitive } from '../../shared/scene/primitives.ts'
import { pictureThemes } from '../../shared/scene/theme.ts'
import { coverageGrid } from '../../shared/strategy/coverage-grid.ts'
import { arbitraryDocument } from '../support/arbitrary-journey.ts'
import { brandedDocument, kestrelBrand } from '../support/branded-document.ts'
import { exampleDocument } from '../support/example-document.ts'

const example = exampleDocument()
const wordsOf = (primitives: readonly ScenePrimitive[]) =>
  primitives.flatMap((primitive) => (primitive.kind === 'text' ? [primitive.text] : []))

describe('of the example', () => {
  const scene = coverageScene(example, coverageGrid(example, 'channels'), pictureThemes.light)
  const words = wordsOf(scene.primitives)

  it('names stages, channels and totals, and says where people are missed in awareness', () => {
    for (const name of ['Awareness', 'Shopping', 'Phone and text', 'All channels', '17 of 36 cells']) {
      expect(words).toContain(name)
    }
    expect(words.filter((word) => word === 'Empty')).toHaveLength(2)
    expect(words).toContain('Travelling Europe by rail: coverage')
  })

  it('explains every sign that it uses', () => {
    expect(words).toEqual(expect.arrayContaining(['Live', 'Planned', 'Idea (doesn’t count)', 'few to many']))
  })
})

describe('of a client’s journey', () => {
  it('bears logo, name and colour, beside a title and figures that have room', () => {
    const document = brandedDocument()
    const { primitives, width } = coverageScene(document, coverageGrid(document, 'channels'), pictureThemes.light)
    expect(primitives).toContainEqual(expect.objectContaining({ kind: 'rect', fill: kestrelBrand.accent, width }))
    expect(primitives.filter(({ kind }) => kind === 'image')).toHaveLength(1)
    expect(wordsOf(primitives)).toEqual(
      expect.arrayContaining(['Kestrel Rail', expect.stringMatching(/^17 of 36 cells covered, in awareness \d of 6$/)]),
    )
    const unbranded = JSON.stringify(coverageScene(example, coverageGrid(example, 'channels'), pictureThemes.light))
    expect(unbranded).toContain(pictureThemes.light.accent)
    expect(JSON.stringify(primitives)).not.toContain(pictureThemes.light.accent)
  })
})

it('has a long title whole, in two lines, beside a mark', () => {
  const title = 'Haftpflichtversicherung vom Schaden bis zur Weiterempfehlung'
  const document = brandedDocument()
  const named = { ...document, journey: { ...document.journey, title } }
  const { primitives } = coverageScene(named, coverageGrid(named, 'channels'), pictureThemes.light)
  expect(wordsOf(primitives).join(' ')).toContain(`${title}: coverage`)
})

it('draws every journey inside its bounds', () => {
  fc.assert(
    fc.property(arbitraryDocument(), fc.constantFrom('channels', 'kinds'), (document, rowing) => {
      const scene = coverageScene(document, coverageGrid(document, rowing), pictureThemes.dark)
      for (const primitive of scene.primitives) {
        if (primitive.kind === 'path') continue
        expect(primitive.x).toBeGreaterThanOrEqual(0)
        expect(primitive.x).toBeLessThanOrEqual(scene.width)
        expect(primitive.y).toBeGreaterThanOrEqual(0)
        expect(primitive.y).toBeLessThanOrEqual(scene.height)
        if (primitive.kind !== 'rect') continue
        expect(primitive.x + primitive.width).toBeLessThanOrEqual(scene.width)
        expect(primitive.y + primitive.height).toBeLessThanOrEqual(scene.height)
      }
    }),
  )
})

it('mixes colours as the screen does', () => {
  expect(mixPaints('#000000', '#ffffff', 0)).toBe('#ffffff')
  expect(mixPaints('#000000', '#ffffff', 1)).toBe('#000000')
  expect(mixPaints('#7a3fc7', '#ffffff', 0.36)).toBe('#cfbaeb')
})
