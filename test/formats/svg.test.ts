import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { escapeXml } from '../../shared/formats/svg/escape-xml.ts'
import { writeSvg } from '../../shared/formats/svg/svg.ts'
import { layoutJourney } from '../../shared/layout/layout-journey.ts'
import { journeyScene } from '../../shared/scene/journey-scene.ts'
import { pictureThemes } from '../../shared/scene/theme.ts'
import { arbitraryDocument } from '../support/arbitrary-journey.ts'
import { exampleDocument } from '../support/example-document.ts'
import { elementsOf } from '../support/xml.ts'

const theme = pictureThemes.light
const fontFaces = [{ family: 'Inter Variable', weightRange: '100 900', unicodeRange: 'U+0000-00FF', base64: 'AAAA' }]

function svgOf(document = exampleDocument()): string {
  const scene = journeyScene(document, layoutJourney(document), { theme, showGaps: true })
  return writeSvg(scene, { fontFaces })
}

describe('an SVG', () => {
  it('is well-formed whatever the texts hold, and holds nothing that runs or reaches outside', () => {
    fc.assert(
      fc.property(arbitraryDocument(), (document) => {
        const svg = svgOf(document)
        expect(new Set(elementsOf(svg))).toEqual(
          new Set(
            [...elementsOf(svg)].filter((name) =>
              ['svg', 'title', 'style', 'rect', 'path', 'text', 'image'].includes(name),
            ),
          ),
        )
        expect(svg.replaceAll(/ href="data:image\/(png|jpeg|webp);base64,[\w+/=]*"/g, '')).not.toMatch(
          /<image[^>]*href/,
        )
        expect(svg.isWellFormed()).toBe(true)
        expect(svg).not.toMatch(/NaN|undefined|Infinity/)
      }),
    )
  })

  it('carries its title, its size and its fonts', () => {
    const svg = svgOf()
    expect(svg).toContain('<title>Travelling Europe by rail</title>')
    expect(svg).toMatch(
      /^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" width="(\d+)" height="(\d+)" viewBox="0 0 \1 \2"/,
    )
    expect(svg).toContain("src:url(data:font/woff2;base64,AAAA) format('woff2')")
    expect(svg.match(/url\(/g)).toHaveLength(1)
    expect(svg).not.toMatch(/<script|foreignObject|href|https?:(?!\/\/www\.w3\.org\/2000\/svg)/)
  })

  it('is the same bytes for the same journey, and one element for each primitive', () => {
    const document = exampleDocument()
    expect(svgOf(document)).toBe(svgOf(exampleDocument()))
    const { primitives } = journeyScene(document, layoutJourney(document), { theme, showGaps: true })
    // The root, its title, its style and its ground come on top.
    expect(elementsOf(svgOf(document))).toHaveLength(primitives.length + 4)
  })

  it('without fonts has no style', () => {
    const scene = { width: 10, height: 10, background: '#ffffff', title: '', primitives: [] }
    expect(elementsOf(writeSvg(scene, { fontFaces: [] }))).toEqual(['svg', 'title', 'rect'])
  })
})

describe('text in XML', () => {
  it('is escaped, and what XML forbids is left out', () => {
    expect(escapeXml('a<b>&"c"')).toBe('a&lt;b&gt;&amp;&quot;c&quot;')
    expect(escapeXml('\u0000\u0008\ud800x\udc00\ufffe🎉\t')).toBe('x🎉\t')
  })
})
