/** Formats that hold no images say so; those that hold them say nothing. */
import { expect, it } from 'vitest'
import { formatIds } from '../../shared/formats/format-table.ts'
import { lossOf } from '../../shared/formats/loss.ts'
import type { JourneyDocument } from '../../shared/journey/document.ts'
import { setLogo } from '../../shared/journey/edits/brand-edits.ts'
import { addImages, type ImagePlace, type NewImage } from '../../shared/journey/edits/image-edits.ts'
import { exampleDocument } from '../support/example-document.ts'
import { illustratedDocument, shapedImages } from '../support/illustrated-document.ts'
import { edited } from '../support/small-journey.ts'

const document = illustratedDocument()
const without = ['canvas', 'csv', 'md']

it.each(without)('is said of %s', (format) => {
  expect(lossOf(document, format as (typeof formatIds)[number])).toMatch(/\b4 images\b/)
})

it.each(formatIds.filter((id) => !without.includes(id)))('is nothing to say of %s', (format) => {
  expect(lossOf(document, format) ?? '').not.toContain('image')
})

it('names what there is, and nothing else', () => {
  const [png] = shapedImages
  const plain = exampleDocument()
  const personaId = [...plain.personas.keys()][0] ?? ''
  const touchpointId = [...plain.touchpoints.keys()][0] ?? ''
  const withImage = (place: ImagePlace, image: NewImage) => edited(plain, (before) => addImages(before, place, [image]))
  const withLogo = (logo: NewImage) => edited(plain, (before) => setLogo(before, { ...logo, alt: '' }))
  const said = (document: JourneyDocument) => lossOf(document, 'pptx')
  if (!png) throw new Error('No image.')
  expect(said(withImage({ touchpointId }, png))).toBeNull()
  expect(said(withImage({ personaId }, png))).toBe(
    'PowerPoint leaves out photos of personas. The journey is unchanged.',
  )
  expect(said(withImage({ touchpointId }, { ...png, mediaType: 'image/webp' }))).toBe(
    'PowerPoint leaves out WebP images. The journey is unchanged.',
  )
  expect(said(withLogo(png))).toBeNull()
  expect(said(withLogo({ ...png, mediaType: 'image/webp' }))).toBe(
    'PowerPoint leaves out the logo. The journey is unchanged.',
  )
})
