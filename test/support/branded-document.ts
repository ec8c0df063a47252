/** The example as a client's: with a logo, a name and an accent colour, each as it is asked for. */
import type { JourneyDocument } from '../../shared/journey/document.ts'
import { newRecord } from '../../shared/journey/new-records.ts'
import { exampleDocument } from './example-document.ts'
import { tinyPng } from './pictures.ts'

export const kestrelBrand = { name: 'Kestrel Rail', accent: '#ffcc00', logoImageId: tinyPng.id } as const

export function brandedDocument(brand: Partial<JourneyDocument['journey']['brand']> = kestrelBrand): JourneyDocument {
  const document = exampleDocument()
  const images = new Map([[tinyPng.id, newRecord('images', { ...tinyPng, rank: 'a0' })]])
  return { ...document, images, journey: { ...document.journey, brand: { ...document.journey.brand, ...brand } } }
}
