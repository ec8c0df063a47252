/** The example with screenshots and photos of every shape on its cards: none, one, or more than a card has room for. */
import type { JourneyDocument } from '../../shared/journey/document.ts'
import { inOrder } from '../../shared/journey/document.ts'
import { addImages, type NewImage } from '../../shared/journey/edits/image-edits.ts'
import { exampleDocument } from './example-document.ts'
import { imageOf, madePng } from './made-png.ts'
import { edited } from './small-journey.ts'

const shapes = [
  [64, 40],
  [20, 60],
  [90, 20],
  [30, 30],
] as const

/** One made picture for each shape, of a colour of its own. */
export const shapedImages: readonly NewImage[] = shapes.map(([width, height], at) =>
  imageOf(madePng(width, height, () => [60 * at, 120, 200])),
)

export function illustratedDocument(document: JourneyDocument = exampleDocument()): JourneyDocument {
  const touchpoints = inOrder(document.touchpoints)
  return edited(
    document,
    ...touchpoints.map(
      ({ id }, at) =>
        (before: JourneyDocument) =>
          addImages(
            before,
            { touchpointId: id },
            [...shapedImages, ...shapedImages].slice(at % 4, (at % 4) + (at % 5)),
          ),
    ),
  )
}
