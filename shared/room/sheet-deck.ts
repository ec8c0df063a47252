/** A sheet as slides: the pages that the wall shows, as text that can be edited. */
import { drawing, headIds } from '../formats/pptx/drawing/drawing.ts'
import type { Pen } from '../formats/pptx/drawing/pen.ts'
import { type Deck, type Paragraph, placeItem, type Slide, type SlideShape } from '../formats/pptx/drawing/shapes.ts'
import { largestThatFits, slideLines } from '../formats/pptx/drawing/slide-text.ts'
import { brandOnSlides, brandRoom } from '../formats/pptx/xml/master-brand.ts'
import { footerHeight, headerHeight, marginX } from '../projector/wall-sizes.ts'
import type { PictureTheme } from '../scene/theme.ts'
import type { Sheet } from './outcome-sheet.ts'
import {
  type PagedPart,
  type PagedRow,
  type PageOfSheet,
  sheetDetailStyle,
  sheetMeasures,
  sheetPages,
  sheetTextStyle,
} from './sheet-pages.ts'

/** The wall's lines, and the slide's: 16 to 9, at 96 units to the inch. */
const wall = { width: 1920, height: 1080 }
const slideSize = { width: 1280, height: 720 }
const scale = slideSize.width / wall.width

const across = { x: marginX, width: wall.width - 2 * marginX }
const noInsets = [0, 0, 0, 0] as const
/** The largest at which the title stands on one line. */
const titleSizes = [72, 60, 48, 40, 32] as const
const subtitleSize = 36

export function sheetDeck(sheet: Sheet, theme: PictureTheme): Deck {
  const brand = brandOnSlides(sheet.brand ?? null, theme)
  const slides = sheetPages(sheet, wall).map((page): Slide => {
    const { items } = drawing((pen) => {
      drawPage(pen, page, theme)
      return { left: 0, ...wall }
    })
    return { items: [...headItems({ ...sheet, brand }, theme), ...items].map((item) => placeItem(item, scale, 0, 0)) }
  })
  return { ...slideSize, title: sheet.title, slides, ...(brand ? { brand } : {}) }
}

function headItems({ title, subtitle, brand }: Sheet, theme: PictureTheme): SlideShape[] {
  const beside = { ...across, width: across.width - brandRoom(brand) / scale }
  const size = largestThatFits(
    titleSizes,
    (size) => !slideLines(title, beside.width, { size, isBold: true, face: theme.display }, 1).isCut,
  )
  const text = (text: string, size: number, fill: string, isBold: boolean) => ({
    anchor: 'middle' as const,
    insets: noInsets,
    paragraphs: [{ runs: [{ text, size, fill, isBold, isHeading: isBold }] }],
  })
  return [
    {
      kind: 'shape',
      id: headIds.subtitle,
      name: 'Subtitle',
      box: { ...beside, y: 22, height: 46 },
      form: 'rect',
      text: text(subtitle, subtitleSize, theme.accent, false),
    },
    {
      kind: 'shape',
      id: headIds.title,
      name: 'Title',
      isTitle: true,
      box: { ...beside, y: 68, height: 90 },
      form: 'rect',
      text: text(title, size, theme.ink, true),
    },
  ]
}

function drawPage(pen: Pen, { figures, parts }: PageOfSheet, theme: PictureTheme): void {
  const { top, figuresHeight, gap } = sheetMeasures
  let y = headerHeight + top
  if (figures.length > 0) {
    drawFigures(pen, figures, y, theme)
    y += figuresHeight
  }
  for (const part of parts) {
    const isLast = part === parts.at(-1)
    // Other letters than Inter's may need more room: the last part has all that is left.
    const height = isLast ? wall.height - footerHeight / 2 - y : part.height
    pen.shape({
      name: part.heading,
      box: { ...across, y, height },
      form: 'rect',
      text: { anchor: 'top', insets: noInsets, paragraphs: paragraphsOf(part, theme) },
    })
    y += part.height + gap
  }
}

function drawFigures(pen: Pen, figures: Sheet['figures'], y: number, theme: PictureTheme): void {
  const { figuresHeight, gap } = sheetMeasures
  const width = (across.width + gap) / figures.length - gap
  figures.forEach(({ count, label }, at) => {
    pen.shape({
      name: `${count} ${label}`,
      box: { x: across.x + at * (width + gap), y, width, height: figuresHeight - gap },
      form: 'round',
      radius: 20,
      fill: { paint: theme.panel },
      line: { paint: theme.line, width: 2 },
      text: {
        anchor: 'middle',
        insets: [24, 0, 12, 0],
        paragraphs: [
          { runs: [{ text: String(count), size: 64, fill: theme.ink, isBold: true }] },
          { runs: [{ text: label, size: 32, fill: theme.muted }] },
        ],
      },
    })
  })
}

function paragraphsOf({ heading, isContinued, rows }: PagedPart, theme: PictureTheme): Paragraph[] {
  const words = isContinued ? `${heading}, continued` : heading
  const head: Paragraph = { runs: [{ text: words, size: 34, fill: theme.accent, isBold: true }] }
  return [head, ...rows.flatMap((row) => rowParagraphs(row, theme))]
}

function rowParagraphs({ row, isBeside }: PagedRow, theme: PictureTheme): Paragraph[] {
  const spaceBefore = sheetMeasures.rowPadding
  const text = { text: row.text, size: sheetTextStyle.size, fill: theme.ink, isBold: true }
  const detail = { text: row.detail, size: sheetDetailStyle.size, fill: theme.muted }
  if (row.detail === '') return [{ runs: [text], spaceBefore }]
  if (isBeside) return [{ runs: [text, { ...detail, text: `   ${row.detail}` }], spaceBefore }]
  return [{ runs: [text], spaceBefore }, { runs: [detail] }]
}
