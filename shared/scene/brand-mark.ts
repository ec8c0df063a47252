/** Whose map it is, as it stands over a picture or on a slide: the logo, and beside it the name. */
import type { JourneyDocument } from '../journey/document.ts'
import { wrapText } from '../layout/grid/fit-text.ts'
import { type Face, measureText } from '../layout/grid/measure-text.ts'
import { imageSource } from './image-source.ts'

/** In units: how large a logo is at most, and how the name is written beside it: one that is long in two lines of smaller letters. */
export const markMeasures = {
  logo: { width: 240, height: 36, area: 150 * 36 },
  gap: 14,
  name: { size: 15, smallSize: 13, weight: 650, widest: 260, lineShare: 1.25 },
} as const

export type BrandLogo = {
  readonly source: string
  readonly alt: string
  readonly width: number
  readonly height: number
}

/** `width` is that of logo and name with the gap between them. */
export type BrandMark = {
  readonly name: string
  readonly nameLines: readonly string[]
  readonly nameSize: number
  readonly nameWidth: number
  readonly logo: BrandLogo | null
  readonly width: number
}

/** Whose a document is that leaves the app: logo and name beside its title, under a strip in the client's colour. */
export type BrandOnPaper = { readonly name: string; readonly mark: BrandMark | null; readonly accent: string | null }

/** Null where the journey says nothing of whose it is. */
export function brandOnPaper(document: JourneyDocument, display?: Face): BrandOnPaper | null {
  const { name, accent } = document.journey.brand
  const mark = brandMarkOf(document, display)
  return mark || accent ? { name: name.trim(), mark, accent } : null
}

/** Null where a journey has neither name nor logo. */
export function brandMarkOf({ journey, images }: JourneyDocument, display?: Face): BrandMark | null {
  const name = journey.brand.name.trim()
  const image = journey.brand.logoImageId === null ? undefined : images.get(journey.brand.logoImageId)
  if (name === '' && !image) return null
  const logo = image
    ? {
        source: imageSource(image),
        alt: image.alt.trim() || name || 'Logo',
        ...logoSize(image),
      }
    : null
  return markOf(name, logo, display)
}

/** The same mark with its name measured in another typeface. */
export function brandInFace(brand: BrandOnPaper, face: Face): BrandOnPaper {
  return { ...brand, mark: brand.mark && markOf(brand.mark.name, brand.mark.logo, face) }
}

/** Only the name is left of the mark, where there is one. */
export function withoutLogo(brand: BrandOnPaper): BrandOnPaper {
  const { mark } = brand
  const width = mark?.nameWidth ?? 0
  return { ...brand, mark: mark && width > 0 ? { ...mark, logo: null, width } : null }
}

function markOf(name: string, logo: BrandLogo | null, face: Face | undefined): BrandMark {
  const set = nameOf(name, face)
  const both = logo && set.nameWidth > 0 ? markMeasures.gap : 0
  return { name, ...set, logo, width: Math.ceil(set.nameWidth + both + (logo?.width ?? 0)) }
}

function nameOf(name: string, face: Face | undefined): Pick<BrandMark, 'nameLines' | 'nameSize' | 'nameWidth'> {
  const { size, smallSize, weight, widest } = markMeasures.name
  const isLong = measureText(name, size, weight, face) > widest
  const nameSize = isLong ? smallSize : size
  const { lines } = wrapText(name, widest, { size: nameSize, weight, face, maxLines: isLong ? 2 : 1 })
  const widths = lines.map((line) => measureText(line, nameSize, weight, face))
  return { nameLines: lines, nameSize, nameWidth: Math.min(widest, Math.ceil(Math.max(0, ...widths))) }
}

/** A wide logo is lower than a square one, and takes as much of the page. */
function logoSize({ width, height }: { readonly width: number; readonly height: number }) {
  const { logo: most } = markMeasures
  const scale = Math.min(most.width / width, most.height / height, Math.sqrt(most.area / (width * height)))
  return { width: width * scale, height: height * scale }
}
