/** What a window makes of the maps that ship, and of a large one: how high titles are, and how much of the canvas stays empty. */
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readJourneyFile } from '../../shared/formats/journey/journey-file.ts'
import type { JourneyDocument } from '../../shared/journey/document.ts'
import { cardAnatomy } from '../../shared/layout/grid/card-anatomy.ts'
import { fullSize, headerSizes } from '../../shared/layout/grid/zoom-step.ts'
import { layoutJourney } from '../../shared/layout/layout-journey.ts'
import { openedAt } from '../support/journey-text.ts'
import { largeWorkshopMap } from '../support/large-workshop-map.ts'

/** The bar above the map and the line below it, the map's right edge, and the steps in which a window's size is taken. */
const [barHeight, footHeight, margin, steps] = [52, 40, 8, 16]
const headers = headerSizes(fullSize)

const read = (path: string) => readJourneyFile(readFileSync(path, 'utf8'), openedAt)
const maps: (readonly [string, JourneyDocument])[] = [
  ['rail-europe', read('resources/examples/rail-europe.journey')],
  ...readdirSync('resources/templates').map((file) => [file, read(`resources/templates/${file}`)] as const),
  ['12 x 8 with 80 cards', largeWorkshopMap()],
]

const inSteps = (length: number) => steps * Math.floor(length / steps)

/** The map in a window of this size without panel and lanes, as wide as it or as a whole. */
function shownIn(document: JourneyDocument, window: { width: number; height: number }) {
  const height = window.height - barHeight - footHeight - headers.height
  const canvas = { width: window.width - headers.width, height }
  const room = { width: inSteps(canvas.width - margin), height: inSteps(canvas.height) }
  const map = layoutJourney(document, { room })
  const wide = Math.min(1, (canvas.width - margin) / map.width)
  const whole = Math.min(wide, canvas.height / map.height)
  const filled = (zoom: number) => Math.min(canvas.width, map.width * zoom) * Math.min(canvas.height, map.height * zoom)
  return { wide, whole, emptyShare: 1 - filled(wide) / (canvas.width * canvas.height) }
}

describe.each(maps)('%s', (_, document) => {
  it('fills a wide window: less than 15 % of the canvas is empty', () => {
    expect(shownIn(document, { width: 1920, height: 1080 }).emptyShare).toBeLessThan(0.15)
  })

  it('is whole in a window of 1440x900 at a size at which titles are words', () => {
    expect(shownIn(document, { width: 1440, height: 900 }).whole).toBeGreaterThan(0.45)
  })

  it('can be read as it opens on a laptop', () => {
    const { wide } = shownIn(document, { width: 1440, height: 900 })
    if (document.stages.size <= 6) expect(wide * cardAnatomy.titleStyle.size).toBeGreaterThanOrEqual(11)
  })
})
