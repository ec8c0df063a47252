/** Which image is looked at large. */
import { expect, it } from 'vitest'
import { imageLookedAt } from '../../renderer/model/images/image-dialog.ts'
import { applyChange } from '../../shared/journey/change.ts'
import { addImages, removeImage, replaceImage } from '../../shared/journey/edits/image-edits.ts'
import { tinyJpeg, tinyPng, tinyWebp } from '../support/pictures.ts'
import { smallJourney } from '../support/small-journey.ts'

it('goes on with what an undo puts in the place of the image', () => {
  const place = { touchpointId: 'a' }
  const before = applyChange(smallJourney(), addImages(smallJourney(), place, [tinyPng, tinyJpeg]))
  const after = applyChange(before, replaceImage(before, tinyJpeg.id, tinyWebp))
  const shown = { place, imageId: tinyWebp.id, at: 1 }
  expect(imageLookedAt(after, shown)?.id).toBe(tinyWebp.id)
  expect(imageLookedAt(before, shown)?.id).toBe(tinyJpeg.id)
  const less = applyChange(before, removeImage(before, place, tinyJpeg.id))
  expect(imageLookedAt(less, shown)).toBeUndefined()
})
