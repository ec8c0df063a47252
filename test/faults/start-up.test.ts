/** Row 10: how long the check at the start takes, and row 5: what an edit costs, in a library of 10,000 touchpoints. */
import { expect, it } from 'vitest'
import { findDamaged } from '../../electron/storage/checksums.ts'
import { recordSteps } from '../../electron/storage/history.ts'
import { readJourney } from '../../electron/storage/journeys.ts'
import { openLibrary } from '../../electron/storage/open.ts'
import { updateTouchpoint } from '../../shared/journey/edits.ts'
import { openForTest } from '../storage/libraries.ts'
import { at, closedLibrary, journeyOf, times } from './support/journeys.ts'

/** Loose, since other programs run beside this: what is reached stands in the README beside. */
const bounds = { start: 500, edit: 50 }

it('is checked while nobody notices', { timeout: 300_000 }, () => {
  for (const count of [10_000, ...(times(0, 1) ? [100_000] : [])]) {
    const path = closedLibrary(journeyOf(count))
    const durations = Array.from({ length: 7 }, () => {
      const library = openLibrary(path)
      const began = performance.now()
      library.database.pragma('quick_check(1)')
      expect(findDamaged(library.database)).toEqual([])
      const duration = performance.now() - began
      library.close()
      return duration
    }).sort((a, b) => a - b)
    const [best = 0, , , median = 0] = durations
    process.stdout.write(
      `${count} touchpoints: check ${Math.round(best)} ms at best, ${Math.round(median)} ms mostly\n`,
    )
    expect(best).toBeLessThan((bounds.start * count) / 10_000)
  }
})

it('takes an edit quickly', () => {
  const { database } = openForTest(closedLibrary(journeyOf(10_000)))
  const document = readJourney(database, 'j')
  const durations = Array.from({ length: 300 }, (_, place) => {
    const change = updateTouchpoint(document, `t${place}`, { title: `Edited ${place}` })
    const began = performance.now()
    recordSteps(database, 'j', [{ kind: 'do', label: 'Retitle', mergeKey: null, change }], at)
    return performance.now() - began
  }).sort((a, b) => a - b)
  const [median = 0, slow = 0] = [durations[150], durations[296]]
  process.stdout.write(`an edit: ${median.toFixed(2)} ms mostly, ${slow.toFixed(2)} ms at the 99th percentile\n`)
  expect(slow).toBeLessThan(bounds.edit)
})
