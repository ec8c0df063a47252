/** Pictures of a journey that says whose it is: logo, name and colour in the line of the title. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { writeSvg } from '../../shared/formats/svg/svg.ts'
import type { JourneyDocument } from '../../shared/journey/document.ts'
import { defaultExportOptions } from '../../shared/scene/pictures/export-options.ts'
import { pagesOf } from '../../shared/scene/pictures/paper-pages.ts'
import { pictureScene } from '../../shared/scene/pictures/picture-scene.ts'
import { pictureThemes } from '../../shared/scene/theme.ts'
import { brandedDocument } from '../support/branded-document.ts'
import { exampleDocument } from '../support/example-document.ts'
import { tinyPng } from '../support/pictures.ts'

const at = '2026-11-22T09:00:00.000Z'

const kestrel = brandedDocument()

describe('a picture of a client’s journey', () => {
  const scene = pictureScene(kestrel, defaultExportOptions, at)

  it('bears the logo whole and in its own proportions, the name, and a strip in the client’s colour', () => {
    const [logo] = scene.primitives.filter((one) => one.kind === 'image')
    expect(logo).toMatchObject({ source: `data:image/png;base64,${tinyPng.data}`, alt: 'Kestrel Rail' })
    expect(logo && logo.width / logo.height).toBeCloseTo(3 / 2)
    expect(scene.primitives).toContainEqual(
      expect.objectContaining({ kind: 'rect', fill: '#ffcc00', width: scene.width }),
    )
    const name = scene.primitives.find((one) => one.kind === 'text' && one.text === 'Kestrel Rail')
    expect(name?.kind === 'text' && name.fill).not.toBe('#ffcc00')
    expect(writeSvg(scene, { fontFaces: [] })).toContain('aria-label="Kestrel Rail"')
  })

  it('sets a logo on white in the dark, and on no plate elsewhere', () => {
    const plates = (theme: 'dark' | 'light') =>
      pictureScene(kestrel, { ...defaultExportOptions, theme }, at).primitives.filter(
        (one) => one.kind === 'rect' && one.fill === '#ffffff' && one.radius === 7,
      )
    expect(plates('dark')).toHaveLength(1)
    expect(plates('light')).toHaveLength(0)
  })

  it('has a long name whole, and a wide logo as large as a square one', () => {
    const wide = { ...tinyPng, width: 1600, height: 120 }
    const images = new Map([[tinyPng.id, { ...kestrel.images.get(tinyPng.id), ...wide }]])
    const name = 'Württembergisch-Badische Versicherungsgenossenschaft a. G.'
    const document = { ...kestrel, images, journey: { ...kestrel.journey, brand: { ...kestrel.journey.brand, name } } }
    const { primitives } = pictureScene(document as JourneyDocument, defaultExportOptions, at)
    const lines = primitives.flatMap((one) => (one.kind === 'text' && name.includes(one.text) ? [one.text] : []))
    expect(lines.join(' ')).toBe(name)
    const [logo] = primitives.filter((one) => one.kind === 'image')
    expect(logo?.height).toBeGreaterThanOrEqual(18)
  })

  it('is on every page of a PDF', () => {
    const { pages } = pagesOf(kestrel, { ...defaultExportOptions, pages: 'stages' }, at)
    for (const page of pages) expect(page.scene.primitives.some(({ kind }) => kind === 'image')).toBe(true)
  })

  it('has the same colours and parts as ever where nothing is said of whose it is', () => {
    const plain = pictureScene(brandedDocument({}), defaultExportOptions, at)
    expect(plain).toEqual(pictureScene(exampleDocument(), defaultExportOptions, at))
    const phase = plain.primitives.find((one) => one.kind === 'text' && one.text === 'Awareness')
    expect(phase?.kind === 'text' && phase.fill).toBe(pictureThemes.light.accent)
  })

  it('keeps title, logo and name beside one another, however long they are', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), fc.string({ maxLength: 200 }), (title, name) => {
        const document = brandedDocument({ name, logoImageId: tinyPng.id })
        const { primitives, width } = pictureScene(
          { ...document, journey: { ...document.journey, title }, stages: new Map(), touchpoints: new Map() },
          defaultExportOptions,
          at,
        )
        const logo = primitives.find((one) => one.kind === 'image')
        const pill = primitives.find((one) => one.kind === 'rect' && one.radius === 8 && one.width === 56)
        if (logo?.kind !== 'image' || pill?.kind !== 'rect') throw new Error('Logo and state are missing.')
        expect(pill.x + pill.width).toBeLessThanOrEqual(logo.x)
        expect(logo.x + logo.width).toBeLessThanOrEqual(width)
      }),
    )
  })
})
