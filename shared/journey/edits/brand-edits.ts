/** Whose journey it is: name, accent colour and logo, also as a kit that waits for the next journey of the same client. */
import { type Change, changeBetween } from '../change.ts'
import { inOrder, type JourneyDocument } from '../document.ts'
import { newRecord } from '../new-records.ts'
import { ranksBetween } from '../rank.ts'
import type { Id, Image, Journey } from '../schema.ts'
import { updateJourney } from './edits.ts'
import { withoutUnused } from './image-edits.ts'

/** An image whose id is that of its content. */
export type Logo = Omit<Image, 'rank' | 'extra'>

/** A font file of the library: by the id of its content, and what a person knows it by. */
export type KitFont = { readonly id: Id; readonly name: string }

export type BrandKit = {
  readonly id: Id
  readonly name: string
  /** "#rrggbb" */
  readonly accent: string | null
  readonly logo: Logo | null
  /** In no journey: whoever opens one that has this brand has the font if they have such a kit. */
  readonly font: KitFont | null
}

export function changeBrand(document: JourneyDocument, fields: Partial<Pick<BrandKit, 'name' | 'accent'>>): Change {
  return updateJourney(document, { brand: { ...document.journey.brand, ...fields } })
}

/** Shows another logo, or none. The image that was it goes, if nothing else shows it. */
export function setLogo(document: JourneyDocument, logo: Logo | null): Change {
  return changeBetween(document, withBrand(document, {}, logo))
}

/** Makes the journey the kit's: name, colour and logo at once. */
export function applyKit(document: JourneyDocument, { name, accent, logo }: BrandKit): Change {
  return changeBetween(document, withBrand(document, { name, accent }, logo))
}

/** The kit that a brand of this name is; a brand without a name is none. */
export function kitNamed(name: string, kits: readonly BrandKit[]): BrandKit | undefined {
  return name.trim() === '' ? undefined : kits.find((kit) => kit.name === name.trim())
}

/** The journey's brand as a kit, without a font, which no journey has. */
export function kitOf({ journey, images }: JourneyDocument, id: Id): BrandKit {
  const { name, accent, logoImageId } = journey.brand
  const image = logoImageId === null ? undefined : images.get(logoImageId)
  return { id, name: name.trim(), accent, logo: image ? logoOf(image) : null, font: null }
}

function logoOf({ id, mediaType, width, height, alt, data }: Image): Logo {
  return { id, mediaType, width, height, alt, data }
}

/** The kits with this font in the journey's kit, which becomes one if it is none yet. */
export function withFont(
  kits: readonly BrandKit[],
  document: JourneyDocument,
  font: KitFont | null,
  newKitId: Id,
): BrandKit[] {
  const kit = kitNamed(document.journey.brand.name, kits)
  if (!kit) return [...kits, { ...kitOf(document, newKitId), font }]
  return kits.map((one) => (one === kit ? { ...one, font } : one))
}

/** Whether the journey looks as the kit says. */
export function isOfKit({ journey: { brand } }: JourneyDocument, kit: BrandKit): boolean {
  return brand.name.trim() === kit.name && brand.accent === kit.accent && brand.logoImageId === (kit.logo?.id ?? null)
}

/** The kits with one back in its place, without the one that replaced it; others may have come and gone since. */
export function putKitBack(
  kits: readonly BrandKit[],
  kit: BrandKit,
  at: number,
  replacedBy: Id | null = null,
): BrandKit[] {
  return kits.filter(({ id }) => id !== kit.id && id !== replacedBy).toSpliced(at, 0, kit)
}

function withBrand(document: JourneyDocument, fields: Partial<Journey['brand']>, logo: Logo | null): JourneyDocument {
  const images = new Map(document.images)
  if (logo && !images.has(logo.id)) {
    const [rank = ''] = ranksBetween(inOrder(document.images).at(-1)?.rank ?? null, null, 1)
    images.set(logo.id, newRecord('images', { ...logo, rank }))
  }
  const { journey } = document
  const brand = { ...journey.brand, ...fields, logoImageId: logo?.id ?? null }
  return withoutUnused(document, { ...document, images, journey: { ...journey, brand } })
}
