/** The first slide of a deck of stages: what it is about, large, and whose it is. It stands at the right where its title is read from there. */
import type { JourneyDocument } from '../../../journey/document.ts'
import type { Id } from '../../../journey/schema.ts'
import type { Box } from '../../../layout/grid/boxes.ts'
import { textDirection } from '../../../layout/grid/text-direction.ts'
import type { BrandOnPaper } from '../../../scene/brand-mark.ts'
import { luminanceOf } from '../../../scene/readable.ts'
import type { PictureTheme } from '../../../scene/theme.ts'
import { nameOrUntitled } from '../../../words/names.ts'
import { shortName } from '../../../words/short-name.ts'
import { type Pen, slidePen } from '../drawing/pen.ts'
import type { ShapeText, Slide, TextRun } from '../drawing/shapes.ts'
import { coverMeasures as measures, screen } from '../drawing/slide-sizes.ts'
import { largestThatFits, slideLines, slideTextHeight, textThatFits } from '../drawing/slide-text.ts'
import { coverScope, coverSubject } from './cover-words.ts'

export type CoverChoice = {
  readonly theme: PictureTheme
  readonly brand: BrandOnPaper | null
  readonly hiddenPersonaIds: ReadonlySet<Id>
  /** As it is to be written; left out, none stands there. */
  readonly date: string | undefined
}

type Cover = {
  readonly pen: Pen
  readonly theme: PictureTheme
  /** Where a box stands that is measured from the side on which the title begins. */
  readonly at: (box: Box) => Box
  readonly align: 'left' | 'right'
}

const { left, strip, width } = measures

export function coverSlide(document: JourneyDocument, { theme, brand, hiddenPersonaIds, date }: CoverChoice): Slide {
  const title = nameOrUntitled(document.journey.title, 'journey')
  const isTurned = textDirection(title) === 'rtl'
  const pen = slidePen()
  const at = (box: Box) => (isTurned ? { ...box, x: screen.width - box.x - box.width } : box)
  const cover: Cover = { pen, theme, at, align: isTurned ? 'right' : 'left' }
  drawTitle(cover, title)
  drawTexts(cover, document, hiddenPersonaIds)
  const ground = at({ x: 0, y: 0, width: strip, height: screen.height })
  pen.shape({ name: 'Brand colour', box: ground, form: 'rect', fill: { paint: brand?.accent ?? theme.accent } })
  if (brand) drawClient(cover, brand)
  if (date !== undefined) drawDate(cover, date)
  return { items: pen.items, isCover: true }
}

function drawTitle({ pen, theme, at, align }: Cover, title: string): void {
  const { sizes, maxLines, bottom, air } = measures.title
  const look = { isBold: true, face: theme.display }
  const fits = (text: string, size: number) => !slideLines(text, width, { size, ...look }, maxLines).isCut
  const size = largestThatFits(sizes, (size) => fits(title, size))
  const height = Math.ceil(slideTextHeight(maxLines, size))
  const text = fits(title, size) ? title : `${shortName(title, (part) => fits(`${part}…`, size))}…`
  pen.shape({
    name: 'Title',
    isTitle: true,
    box: at({ x: left, y: bottom - height, width, height: height + air }),
    form: 'rect',
    text: textOf({ text, size, fill: theme.ink, isBold: true, isHeading: true }, align, 'bottom', air),
  })
}

function drawTexts({ pen, theme, at, align }: Cover, document: JourneyDocument, hidden: ReadonlySet<Id>): void {
  const { subject, scope } = measures
  const look = { size: subject.size, isBold: true }
  const words = coverSubject(document, hidden, (words) => !slideLines(words, width, look, 1).isCut)
  pen.shape({
    name: 'Subject',
    box: at({ x: left, y: subject.top, width, height: subject.height }),
    form: 'rect',
    text: textOf({ ...look, text: textThatFits(words, width, look, 1), fill: theme.accent }, align, 'top'),
  })
  const about = coverScope(document)
  if (about === '') return
  const { size, maxLines } = scope
  pen.shape({
    name: 'Scope',
    box: at({ x: left, y: scope.top, width: scope.width, height: Math.ceil(slideTextHeight(maxLines, size)) }),
    form: 'rect',
    text: textOf({ text: textThatFits(about, scope.width, { size }, maxLines), size, fill: theme.muted }, align, 'top'),
  })
}

/** The logo larger than on other slides, and the name beside it; its letters keep one size, however long it is. */
function drawClient({ pen, theme, at, align }: Cover, { mark }: BrandOnPaper): void {
  if (!mark) return
  const { top, height, scale, plate, gap, name } = measures.client
  // Most logos are made for white paper, and many are black.
  const inset = mark.logo && luminanceOf(theme.panel) < 0.5 ? plate : 0
  const logo = mark.logo && { ...mark.logo, width: mark.logo.width * scale, height: mark.logo.height * scale }
  if (logo) {
    const box = at({ x: left + inset, y: top + (height - logo.height) / 2, width: logo.width, height: logo.height })
    if (inset > 0)
      pen.shape({
        name: 'Logo plate',
        box: around(box, plate),
        form: 'round',
        radius: plate,
        fill: { paint: '#ffffff' },
      })
    pen.picture({ name: 'Logo', description: logo.alt, box, source: logo.source })
  }
  if (mark.name === '') return
  const x = left + (logo ? logo.width + 2 * inset + gap : 0)
  const across = left + width - x
  const look = { size: name.size, isBold: true, face: theme.display }
  const text = textThatFits(mark.name, across, look, name.maxLines)
  const run = { text, size: name.size, isBold: true, isHeading: true, fill: theme.ink }
  pen.shape({
    name: 'Brand',
    box: at({ x, y: top, width: across, height }),
    form: 'rect',
    text: textOf(run, align, 'middle'),
  })
}

function drawDate({ pen, theme, at, align }: Cover, date: string): void {
  const { size, top, height } = measures.date
  pen.shape({
    name: 'Date',
    box: at({ x: left, y: top, width, height }),
    form: 'rect',
    text: textOf({ text: date, size, fill: theme.muted }, align, 'top'),
  })
}

function textOf(run: TextRun, align: Cover['align'], anchor: ShapeText['anchor'], below = 0): ShapeText {
  return { anchor, insets: [0, 0, 0, below], paragraphs: [{ align, runs: [run] }] }
}

function around({ x, y, width, height }: Box, plate: number): Box {
  return { x: x - plate, y: y - plate, width: width + 2 * plate, height: height + 2 * plate }
}
