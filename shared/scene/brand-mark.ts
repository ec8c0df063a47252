/** Whose map it is, as it stands over a picture or on a slide: the logo, and beside it the name. */
import type { JourneyDocument } from '../journey/document.ts'
import { measureText } from '../layout/grid/measure-text.ts'
import { imageSource } from './image-source.ts'

/** In units: how large a logo is at most, and how the name is written beside it. */
export const markMeasures = {
  logo: { width: 150, height: 36 },
  gap: 14,
  name: { size: 15, weight: 650, widest: 260 },
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
  readonly nameWidth: number
  readonly logo: BrandLogo | null
  readonly width: number
}

/** Whose a document is that leaves the app: logo and name beside its title, under a strip in the client's colour. */
export type BrandOnPaper = { readonly name: string; readonly mark: BrandMark | null; readonly accent: string | null }

/** Null where the journey says nothing of whose it is. */
export function brandOnPaper(document: JourneyDocument): BrandOnPaper | null {
  const { name, accent } = document.journey.brand
  const mark = brandMarkOf(document)
  return mark || accent ? { name: name.trim(), mark, accent } : null
}

/** Null where a journey has neither name nor logo. */
export function brandMarkOf({ journey, images }: JourneyDocument): BrandMark | null {
  const name = journey.brand.name.trim()
  const image = journey.brand.logoImageId === null ? undefined : images.get(journey.brand.logoImageId)
  if (name === '' && !image) return null
  const { logo: most, gap, name: style } = markMeasures
  const nameWidth = Math.min(style.widest, Math.ceil(measureText(name, style.size, style.weight)))
  const scale = image ? Math.min(most.width / image.width, most.height / image.height) : 0
  const logo = image
    ? {
        source: imageSource(image),
        alt: image.alt.trim() || name || 'Logo',
        width: image.width * scale,
        height: image.height * scale,
      }
    : null
  const both = logo && nameWidth > 0 ? gap : 0
  return { name, nameWidth, logo, width: Math.ceil(nameWidth + both + (logo?.width ?? 0)) }
}
