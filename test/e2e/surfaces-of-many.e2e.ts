/** What floats over a screen once more, with 300 entries of every list: stages, tags, personas, views, steps back, journeys, folders. */
import { expect, it } from 'vitest'
import { journeyOfMany } from './support/odd-journeys.ts'
import { lookAtDialogs, lookAtLibrary, lookAtMenus, openText } from './support/surfaces.ts'

const count = 300

it('keeps every dialog, menu, list and popover in the window, with 300 entries', async () => {
  const launched = await openText(journeyOfMany(count, 'channels'), `Many ${count}`)
  const faults = await lookAtDialogs(launched, count)
  faults.push(...(await lookAtMenus(launched, `${count}`)))
  faults.push(...(await lookAtLibrary(launched, count)))
  expect(faults).toEqual([])
})
