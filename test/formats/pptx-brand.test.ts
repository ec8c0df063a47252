/** A client's deck: theme and master are theirs, so that what is drawn again in a slide program looks like theirs too. */

import { strFromU8, unzipSync } from 'fflate/browser'
import { describe, expect, it } from 'vitest'
import { deflate } from '../../electron/files/deflate.ts'
import { journeyDeck } from '../../shared/formats/pptx/deck.ts'
import { writePptx } from '../../shared/formats/pptx/write-pptx.ts'
import type { JourneyDocument } from '../../shared/journey/document.ts'
import { brandedTheme } from '../../shared/scene/branded-theme.ts'
import { pictureThemes } from '../../shared/scene/theme.ts'
import { brandedDocument, kestrelBrand } from '../support/branded-document.ts'
import { exampleDocument } from '../support/example-document.ts'
import { tinyPng } from '../support/pictures.ts'
import { elementsOf } from '../support/xml.ts'

function partsOf(document: JourneyDocument, name: 'light' | 'dark' = 'light') {
  const theme = brandedTheme(pictureThemes[name], document.journey.brand.accent)
  const deck = journeyDeck(document, { theme, showGaps: false, slides: 'stages' })
  const bytes = unzipSync(writePptx(deck, theme, '2026-11-22T09:00:00.000Z', deflate))
  return { bytes, xml: (path: string) => strFromU8(bytes[path] ?? new Uint8Array()) }
}

const master = 'ppt/slideMasters/slideMaster1.xml'
const relations = 'ppt/slideMasters/_rels/slideMaster1.xml.rels'
const firstAccent = (theme: string) => /<a:accent1><a:srgbClr val="([0-9A-F]{6})"/.exec(theme)?.[1]

describe('the deck of a client', () => {
  const { bytes, xml } = partsOf(brandedDocument())

  it('has a theme with their name, whose first accent is their colour as it can be read', () => {
    const theme = xml('ppt/theme/theme1.xml')
    expect(theme).toContain('name="Kestrel Rail"')
    const readable = brandedTheme(pictureThemes.light, kestrelBrand.accent).accent
    expect(firstAccent(theme)).toBe(readable.slice(1).toUpperCase())
  })

  it('bears logo, name and colour on its master, once for all slides', () => {
    expect(bytes['ppt/media/logo.png']).toEqual(new Uint8Array(Buffer.from(tinyPng.data, 'base64')))
    expect(xml(relations)).toMatch(/Id="rId3" Type="[^"]*\/image" Target="\.\.\/media\/logo\.png"/)
    expect(elementsOf(xml(master)).filter((name) => name === 'p:pic')).toHaveLength(1)
    expect(xml(master)).toContain('descr="Kestrel Rail"')
    expect(xml(master)).toContain('<a:t>Kestrel Rail</a:t>')
    expect(xml(master)).toContain('<a:srgbClr val="FFCC00"/>')
    expect(xml('[Content_Types].xml')).toContain('<Default Extension="png" ContentType="image/png"/>')
  })

  it('keeps titles out of the way of the logo', () => {
    const widthOf = (document: JourneyDocument) => {
      const [, width] =
        /<p:ph type="title"\/>.*?<a:ext cx="(\d+)"/s.exec(partsOf(document).xml('ppt/slides/slide2.xml')) ?? []
      return Number(width)
    }
    expect(widthOf(brandedDocument())).toBeLessThan(widthOf(exampleDocument()))
  })

  it('has the name alone where the logo is a WebP, which slide programs don’t show', () => {
    const document = brandedDocument()
    const logo = document.images.get(tinyPng.id)
    if (!logo) throw new Error('There is no logo.')
    const images = new Map(document.images).set(logo.id, { ...logo, mediaType: 'image/webp' })
    const { bytes, xml } = partsOf({ ...document, images })
    expect(Object.keys(bytes).filter((path) => path.startsWith('ppt/media/'))).toEqual([])
    expect([...elementsOf(xml(master)), ...elementsOf(xml('ppt/slides/slide1.xml'))]).not.toContain('p:pic')
    expect(xml(master)).toContain('<a:t>Kestrel Rail</a:t>')
    expect(xml(relations)).not.toContain('/image"')
  })

  it('has a long name whole, in two lines', () => {
    const name = 'Württembergisch-Badische Versicherungsgenossenschaft a. G.'
    const written = partsOf(brandedDocument({ ...kestrelBrand, name })).xml(master)
    const lines = [...written.matchAll(/<a:t>([^<]*)<\/a:t>/g)].map(([, line]) => line)
    expect(lines.join(' ')).toContain(name)
  })

  it('sets the logo on white where slides are dark', () => {
    const plates = (name: 'light' | 'dark') => partsOf(brandedDocument(), name).xml(master).includes('Logo plate')
    expect([plates('dark'), plates('light')]).toEqual([true, false])
  })
})

it('a deck of nobody in particular has a master without pictures', () => {
  const { bytes, xml } = partsOf(exampleDocument())
  expect(Object.keys(bytes).filter((path) => path.startsWith('ppt/media/'))).toEqual([])
  expect(elementsOf(xml(master))).not.toContain('p:pic')
  expect(xml('ppt/theme/theme1.xml')).toContain('name="Throughline"')
})
