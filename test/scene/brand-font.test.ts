/** Pictures, pages and slides in a brand's own typeface: headings are set and measured in it, all else stays as it is. */

import fc from 'fast-check'
import { strFromU8, unzipSync } from 'fflate/browser'
import { describe, expect, it } from 'vitest'
import { deflate } from '../../electron/files/deflate.ts'
import { readFont } from '../../shared/formats/font/read-font.ts'
import { chosenDeck } from '../../shared/formats/pptx/chosen-deck.ts'
import { itemsWithin } from '../../shared/formats/pptx/drawing/shapes.ts'
import { slideScene } from '../../shared/formats/pptx/slide-scene.ts'
import { writePptx } from '../../shared/formats/pptx/write-pptx.ts'
import { writeSvg } from '../../shared/formats/svg/svg.ts'
import type { JourneyDocument } from '../../shared/journey/document.ts'
import { wrapText } from '../../shared/layout/grid/fit-text.ts'
import { measureText } from '../../shared/layout/grid/measure-text.ts'
import { layoutPicture } from '../../shared/layout/layout-picture.ts'
import { coverageScene } from '../../shared/scene/coverage/coverage-scene.ts'
import { defaultExportOptions } from '../../shared/scene/pictures/export-options.ts'
import { pictureScene } from '../../shared/scene/pictures/picture-scene.ts'
import type { Scene, TextPrimitive } from '../../shared/scene/primitives.ts'
import { pictureThemes } from '../../shared/scene/theme.ts'
import { coverageGrid } from '../../shared/strategy/coverage-grid.ts'
import { webPage } from '../../shared/web-page/web-page.ts'
import { brandedDocument } from '../support/branded-document.ts'
import { randomCases } from '../support/long-run.ts'
import { madeFont } from '../support/made-font.ts'

const at = '2026-11-22T09:00:00.000Z'
const { face } = readFont(madeFont({ advance: 1_100 }))
const options = { ...defaultExportOptions, display: face }

function headingsOf({ primitives }: Scene): TextPrimitive[] {
  return primitives.filter((one) => one.kind === 'text').filter(({ family }) => family === 'Kestrel Sans')
}

function renamed(title: string, stageName: string): JourneyDocument {
  const document = brandedDocument()
  const stages = new Map([...document.stages].map(([id, stage]) => [id, { ...stage, name: stageName }]))
  return { ...document, stages, journey: { ...document.journey, title } }
}

describe('headings in a brand’s typeface', () => {
  const document = brandedDocument()

  it('are the title, the name of the brand and those of the stages, and nothing else', () => {
    const scene = pictureScene(document, options, at)
    const said = headingsOf(scene).map(({ text }) => text.replace('…', ''))
    const names = [
      document.journey.title,
      document.journey.brand.name,
      ...[...document.stages.values()].map(({ name }) => name),
    ]
    for (const line of said) expect(names.some((name) => name.includes(line))).toBe(true)
    expect(said.length).toBeGreaterThanOrEqual(names.length)
    expect(writeSvg(scene, { fontFaces: [] })).toContain(`font-family="'Kestrel Sans', 'Inter Variable', Inter,`)
    const coverage = coverageScene(document, coverageGrid(document, 'channels'), pictureThemes.light, face)
    expect(headingsOf(coverage).length).toBeGreaterThanOrEqual(names.length)
  })

  it('leave nothing as it isn’t where there is none', () => {
    expect(pictureScene(document, { ...options, display: null }, at)).toEqual(
      pictureScene(document, defaultExportOptions, at),
    )
    expect(webPage(document, { ...options, display: undefined })).toEqual(webPage(document, defaultExportOptions))
  })

  it('keep to their places, however long they are', () => {
    const words = fc.string({ unit: fc.constantFrom('W', 'i', ' ', 'é', '7', '旅', '-'), maxLength: 80 })
    fc.assert(
      fc.property(words, words, (title, stageName) => {
        const long = renamed(title, stageName)
        const { laneHeaderWidth, stages, cardWidth } = layoutPicture(long)
        const scene = pictureScene(long, options, at)
        const headings = headingsOf(scene)
        const widthOf = ({ text, size, weight }: TextPrimitive) => measureText(text, size, weight, face)
        for (const { cardX, cardXs } of stages) {
          const lines = headings.filter(({ x, size }) => size === 14 && x === laneHeaderWidth + cardX)
          expect(lines.length).toBeGreaterThan(0)
          const room = Math.max(cardX, ...cardXs) + cardWidth - cardX
          for (const line of lines) expect(widthOf(line)).toBeLessThanOrEqual(room)
        }
        const pill = scene.primitives.find((one) => one.kind === 'rect' && one.radius === 8 && one.width === 56)
        const brand = headings.find(({ text }) => text.startsWith('Kestrel'))
        if (pill?.kind !== 'rect' || !brand) throw new Error('State and brand are missing.')
        for (const line of headings.filter(({ x, size }) => x === 16 && size !== 14))
          expect(line.x + widthOf(line) + (line.letterSpacing ?? 0) * line.text.length).toBeLessThanOrEqual(pill.x)
        expect(pill.x + pill.width).toBeLessThanOrEqual(brand.x)
        expect(brand.x + widthOf(brand)).toBeLessThanOrEqual(scene.width - 15)
      }),
      { numRuns: randomCases(120) },
    )
  })

  it('are those of a web page and its map', () => {
    const page = webPage(document, options)
    expect(page.colors).toMatch(/h1,h2,\.brand\{font-family:'Kestrel Sans', 'Inter Variable'/)
    expect(page.body.match(/font-family="'Kestrel Sans', /g)?.length).toBeGreaterThanOrEqual(document.stages.size)
  })

  it('are the titles of slides, by the deck’s theme, with room for what stands in for it', () => {
    const long = renamed(`A title ${'of so many words that it fills the line '.repeat(3)}`, 'W')
    const { deck, theme } = chosenDeck(long, options, at)
    const xml = unzipSync(writePptx(deck, theme, at, deflate))['ppt/theme/theme1.xml'] ?? new Uint8Array()
    expect(strFromU8(xml)).toContain('<a:majorFont><a:latin typeface="Kestrel Sans"/>')
    expect(strFromU8(xml)).toContain('<a:minorFont><a:latin typeface="Arial"')
    const [first] = deck.slides
    if (!first) throw new Error('There is no slide.')
    const scene = slideScene(deck, first, deck.title, theme)
    const title = headingsOf(scene).find(({ text }) => text.startsWith('A title'))
    const plain = chosenDeck(long, defaultExportOptions, at)
    const [usual] = plain.deck.slides.map((slide) => slideScene(plain.deck, slide, '', plain.theme).primitives)
    const usualTitle = usual?.find((one) => one.kind === 'text' && one.text.startsWith('A title'))
    expect(title?.size).toBeLessThan((usualTitle?.kind === 'text' && usualTitle.size) || 0)
  })

  it.each(['one', 'stages'] as const)('are the names of stages and of the brand on slides (%s)', (pages) => {
    const { deck, theme } = chosenDeck(document, { ...options, pages, insights: ['pains'] }, at)
    const parts = unzipSync(writePptx(deck, theme, at, deflate))
    const xml = Object.entries(parts).flatMap(([path, part]) => (path.endsWith('.xml') ? [strFromU8(part)] : []))
    const inMajor = /<a:latin typeface="\+mj-lt"\/><\/a:rPr><a:t>([^<]*)</g
    const set = xml.flatMap((part) => [...part.matchAll(inMajor)].map(([, words = '']) => words.replace(/…$/, '')))
    const names = [...document.stages.values()].map(({ name }) => name)
    expect(
      [...names, 'Kestrel Rail', document.journey.title].filter((name) => !set.some((words) => name.startsWith(words))),
    ).toEqual([])
    for (const { name } of document.channels.values()) expect(set).not.toContain(name)
    const shown = deck.slides.flatMap((slide) => headingsOf(slideScene(deck, slide, deck.title, theme)))
    for (const name of [...names, 'Kestrel Rail'])
      expect(shown.some(({ text }) => name.startsWith(text.replace(/…$/, '')))).toBe(true)
  })

  it('have room on slides beside and below each other, however wide they are', () => {
    const wide = readFont(madeFont({ advance: 1_900 })).face
    const names = new Map(
      [...document.stages].map(([id, one]) => [id, { ...one, name: `${one.name} and what follows` }]),
    )
    const { deck } = chosenDeck({ ...document, stages: names }, { ...options, display: wide, insights: ['pains'] }, at)
    const heads = deck.slides
      .flatMap(({ items }) => itemsWithin(items))
      .filter((item) => item.kind === 'shape' && item.name.startsWith('Stage: ') && item.text !== undefined)
    expect(heads.length).toBeGreaterThanOrEqual(names.size)
    for (const head of heads) {
      if (head.kind !== 'shape' || !head.text) continue
      const [left, , right] = head.text.insets
      const [run] = head.text.paragraphs[1]?.runs ?? []
      if (!run) throw new Error('The head has no name.')
      const look = { size: run.size, weight: 600, face: wide, maxLines: 9 }
      expect(wrapText(run.text, head.box.width - left - right, look).lines.length).toBeLessThanOrEqual(3)
    }
  })
})
