/** How often the making of a deck asks the same: counted, since a clock says little on a machine that does other things too. */
import { expect, it } from 'vitest'
import { journeyDeck } from '../../shared/formats/pptx/deck.ts'
import type { JourneyDocument } from '../../shared/journey/document.ts'
import { pictureThemes } from '../../shared/scene/theme.ts'
import { boardOf } from '../bench/board.ts'

const options = { theme: pictureThemes.light, showGaps: false, slides: 'stages' } as const

/** The same journey, in which each reading of a field of one of its records is counted. */
function counting(document: JourneyDocument, list: 'touchpoints' | 'connections', field: string) {
  const reads = { count: 0 }
  const records = [...document[list]].map(([id, record]) => {
    const value: unknown = Reflect.get(record, field)
    const get = () => {
      reads.count += 1
      return value
    }
    return [id, Object.defineProperty({ ...record }, field, { get, enumerable: true })] as const
  })
  return { document: { ...document, [list]: new Map<string, unknown>(records) } as JourneyDocument, reads }
}

it('breaks no title into lines where the overview has no room for a row of them', () => {
  const { document, reads } = counting(boardOf(1_500), 'touchpoints', 'title')
  journeyDeck(document, options)
  expect(reads.count / 1_500).toBeLessThan(45)
})

it('looks through the connections once, however many slides a stage has', () => {
  const one = counting(boardOf(1_500), 'connections', 'from')
  const slides = journeyDeck(one.document, options).slides.length
  expect(slides).toBeGreaterThan(50)
  expect(one.reads.count / 1_500).toBeLessThan(5)
})
