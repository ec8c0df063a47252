/** Whose deck it is, on the master: what stands there is on every slide, and is changed in one place. */
import {
  type BrandLogo,
  type BrandMark,
  type BrandOnPaper,
  brandInFace,
  markMeasures,
  withoutLogo,
} from '../../../scene/brand-mark.ts'
import type { Paint } from '../../../scene/primitives.ts'
import type { PictureTheme } from '../../../scene/theme.ts'
import { escapeXml } from '../../svg/escape-xml.ts'
import type { SlideShape } from '../drawing/shapes.ts'
import { mediaEndings } from '../drawing/slide-media.ts'
import { widerFace } from '../drawing/slide-text.ts'
import { emu } from '../drawing/slide-units.ts'

const edge = 40
/** How high the strip in the client's colour is, and about which line logo and name stand. */
export const brandMeasures = { strip: 6, middle: 38 } as const
const { strip, middle } = brandMeasures
const plate = 5
const beforeMark = 24
/** Other programs may have wider letters than Inter's. */
const widerLetters = 1.12

/** With room for whatever typeface its name is set in where the deck is opened, and without a logo that isn't seen there. */
export function brandOnSlides(brand: BrandOnPaper | null, { display }: PictureTheme): BrandOnPaper | null {
  if (!brand) return null
  const set = display ? brandInFace(brand, widerFace(display, markMeasures.name.weight)) : brand
  return set.mark?.logo && !isShown(set.mark.logo) ? withoutLogo(set) : set
}

const isShown = ({ source }: BrandLogo) => Object.keys(mediaEndings).some((kind) => source.startsWith(`data:${kind};`))

/** What the mark takes of the line of a slide's title. */
export function brandRoom(brand: BrandOnPaper | null | undefined): number {
  return brand?.mark ? markWidth(brand.mark) + beforeMark : 0
}

function markWidth({ width, nameWidth }: BrandMark): number {
  return width + Math.ceil(nameWidth * (widerLetters - 1))
}

/** Shapes of the master besides the picture, from the back. `firstId` is the first number that is free there. */
export function brandShapes(
  brand: BrandOnPaper,
  { width, isDark, ink, firstId }: { width: number; isDark: boolean; ink: Paint; firstId: number },
): SlideShape[] {
  const { mark, accent } = brand
  const shapes: Omit<SlideShape, 'id'>[] = []
  if (accent) {
    const box = { x: 0, y: 0, width, height: strip }
    shapes.push({ kind: 'shape', name: 'Brand colour', box, form: 'rect', fill: { paint: accent } })
  }
  if (mark?.logo && isDark) {
    const { x, y, width: across, height } = logoBox(mark, mark.logo, width)
    const box = { x: x - plate, y: y - plate, width: across + 2 * plate, height: height + 2 * plate }
    shapes.push({ kind: 'shape', name: 'Logo plate', box, form: 'round', radius: 7, fill: { paint: '#ffffff' } })
  }
  if (mark && mark.nameLines.length > 0) {
    const { nameLines, nameSize: size } = mark
    const across = Math.ceil(mark.nameWidth * widerLetters)
    const paragraphs = nameLines.map((line) => {
      const runs = [{ text: line, size, fill: ink, isBold: true, isHeading: true }]
      return { align: 'right', runs } as const
    })
    const height = Math.ceil(nameLines.length * size * markMeasures.name.lineShare) + 4
    const text = { anchor: 'middle', insets: [0, 0, 0, 0], paragraphs } as const
    const box = { x: width - edge - across, y: middle - height / 2, width: across, height }
    shapes.push({ kind: 'shape', name: 'Brand', box, form: 'rect', text })
  }
  return shapes.map((shape, at) => ({ ...shape, id: firstId + at }))
}

function logoBox(mark: BrandMark, logo: { width: number; height: number }, width: number) {
  return { x: width - edge - markWidth(mark), y: middle - logo.height / 2, width: logo.width, height: logo.height }
}

/** The logo as a picture of the master, by the relation that names its part. */
export function logoXml({ mark }: BrandOnPaper, width: number, id: number, relation: string): string {
  if (!mark?.logo) return ''
  const box = logoBox(mark, mark.logo, width)
  const place = `<a:off x="${emu(box.x)}" y="${emu(box.y)}"/><a:ext cx="${emu(box.width)}" cy="${emu(box.height)}"/>`
  const names = `<p:cNvPr id="${id}" name="Logo" descr="${escapeXml(mark.logo.alt.replace(/\s+/gu, ' '))}"/>`
  return `<p:pic><p:nvPicPr>${names}<p:cNvPicPr><a:picLocks noChangeAspect="1"/></p:cNvPicPr><p:nvPr userDrawn="1"/></p:nvPicPr><p:blipFill><a:blip r:embed="${relation}"/><a:stretch><a:fillRect/></a:stretch></p:blipFill><p:spPr><a:xfrm>${place}</a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr></p:pic>`
}
