/** What a hostile text becomes in a picture: a text. */

import { strFromU8, unzipSync } from 'fflate/browser'
import { describe, expect, it } from 'vitest'
import { deflate } from '../../electron/files/deflate.ts'
import { journeyDeck } from '../../shared/formats/pptx/deck.ts'
import { writePptx } from '../../shared/formats/pptx/write-pptx.ts'
import { writeSvg } from '../../shared/formats/svg/svg.ts'
import { insightNames } from '../../shared/journey/insights.ts'
import { defaultExportOptions } from '../../shared/scene/pictures/export-options.ts'
import { pictureScene } from '../../shared/scene/pictures/picture-scene.ts'
import { pictureThemes } from '../../shared/scene/theme.ts'
import { journeyOf } from '../support/journey-text.ts'
import { payloadJourney, scriptPayloads } from '../support/script-payloads.ts'
import { elementsOf } from '../support/xml.ts'

const at = '2026-11-22T09:00:00.000Z'
const document = journeyOf(payloadJourney(), { title: scriptPayloads[0] })

describe(`${scriptPayloads.length} hostile texts`, () => {
  it('stay texts in an SVG', () => {
    const options = { ...defaultExportOptions, insights: [...insightNames], hasLegend: true }
    const svg = writeSvg(pictureScene(document, options, at), { fontFaces: [] })
    expect(scriptPayloads).toHaveLength(120)
    expect([...new Set(elementsOf(svg))].sort()).toEqual(['path', 'rect', 'svg', 'text', 'title'])
    expect(svg.match(/<[^>]*\s(?:on\w+|href|xlink:href|src|style)=/g)).toBeNull()
  })

  it('stay texts in slides, whole and unchanged', () => {
    const theme = pictureThemes.light
    const deck = journeyDeck(document, { theme, showGaps: true, slides: 'stages' })
    const parts = Object.entries(unzipSync(writePptx(deck, theme, at, deflate))).map(([path, part]) => [
      path,
      strFromU8(part),
    ])
    for (const [, xml = ''] of parts) expect(elementsOf(xml).length).toBeGreaterThan(0)
    const relations = parts.filter(([path]) => path?.endsWith('.rels')).map(([, xml]) => xml)
    expect(relations.join('')).not.toMatch(/TargetMode|stranger/)
    const slides = parts.flatMap(([path, xml = '']) => (path?.startsWith('ppt/slides/slide') ? [xml] : [])).join('')
    expect(slides.match(/<a:(?:hlinkClick|hlinkHover|blip|videoFile|audioFile)\b|<p:(?:oleObj|control)\b/g)).toBeNull()
    const read = (xml: string) =>
      xml.replace(/&(amp|lt|gt|quot);/g, (_, name) => ({ amp: '&', lt: '<', gt: '>', quot: '"' })[String(name)] ?? '')
    // A card may have no room for all of a text; what it is called and what is said of it has.
    const texts = [...slides.matchAll(/<a:t>([^<]*)<\/a:t>|name="([^"]*)"/g)].map(([, text, name]) =>
      read(text ?? name ?? ''),
    )
    const said = new Set(texts.map((text) => text.replace('Touchpoint: ', '')))
    expect(scriptPayloads.filter((payload) => !said.has(payload))).toEqual([])
  })
})
