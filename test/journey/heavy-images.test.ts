/** A journey with 20 MB of images: no letter that is typed reads, copies, compares or writes a single byte of them. */
import { expect, it } from 'vitest'
import { fitsInFile } from '../../shared/formats/journey/file-size.ts'
import { imageIdOf } from '../../shared/formats/journey/refuse-images.ts'
import { analyze } from '../../shared/gaps/analyze.ts'
import { applyChange, type Change } from '../../shared/journey/change.ts'
import { inOrder, type JourneyDocument } from '../../shared/journey/document.ts'
import { updateTouchpoint } from '../../shared/journey/edits/edits.ts'
import { addImages, type NewImage } from '../../shared/journey/edits/image-edits.ts'
import { emptyHistory, recordStep } from '../../shared/journey/history/history.ts'
import type { Touchpoint } from '../../shared/journey/schema.ts'
import { searchJourney } from '../../shared/journey/search.ts'
import { layoutJourney } from '../../shared/layout/layout-journey.ts'
import { touchpointWords } from '../../shared/outline/touchpoint-words.ts'
import { tellMap } from '../../shared/tells/map-tells.ts'
import { exampleDocument } from '../support/example-document.ts'
import { edited } from '../support/small-journey.ts'

const bytesOfEach = 2_000_000

/** Ten images of 2 MB, whose bytes count how often they are asked for. */
function heavyDocument(): { document: JourneyDocument; reads: () => number } {
  let reads = 0
  const data = 'A'.repeat((bytesOfEach / 3) * 4)
  const plain = exampleDocument()
  const touchpoints = inOrder(plain.touchpoints).slice(0, 10)
  const document = edited(
    plain,
    ...touchpoints.map(({ id }, at) => (before: JourneyDocument) => {
      const image: NewImage = {
        id: imageIdOf(Uint8Array.of(at)),
        mediaType: 'image/png',
        width: 800,
        height: 600,
        data: '',
      }
      return addImages(before, { touchpointId: id }, [image])
    }),
  )
  for (const image of document.images.values()) {
    Object.defineProperty(image, 'data', {
      enumerable: true,
      get: () => {
        reads += 1
        return data
      },
    })
  }
  return { document, reads: () => reads }
}

it('costs a letter nothing, in the window or on its way to the disk', () => {
  const { document, reads } = heavyDocument()
  const [first] = inOrder(document.touchpoints)
  const id = first?.id ?? ''
  // As on opening: how large the file would be is known from then on.
  fitsInFile(document, {}, document)
  let [now, history] = [document, emptyHistory]
  let layout = layoutJourney(now)
  const before = reads()
  const sent: Change[] = []
  for (const title of ['P', 'Pa', 'Pay', 'Pays', 'Pays n', 'Pays no', 'Pays now']) {
    const change = updateTouchpoint(now, id, { title })
    const after = applyChange(now, change)
    expect(fitsInFile(now, change, after)).toBe(true)
    history = recordStep(history, { label: 'Edit title', change, mergeKey: 'title' })
    layout = layoutJourney(after, { previous: layout })
    tellMap(after, analyze(after), 'workshop')
    touchpointWords(after, after.touchpoints.get(id) as Touchpoint)
    searchJourney(after, 'pay')
    expect(after.images).toBe(document.images)
    sent.push(change)
    now = after
  }
  expect(reads() - before).toBe(0)
  // What goes over the bridge, and from there to the disk, speaks of the one touchpoint alone.
  for (const change of sent) expect(Object.keys(change)).toEqual(['touchpoints'])
  expect(JSON.stringify(sent).length / sent.length).toBeLessThan(5_000)
})
