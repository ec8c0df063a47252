/** What floats over a screen once more, with many entries of every list: stages, tags, personas, views, steps back, journeys, folders. */
import { expect, it } from 'vitest'
import { isLongRun } from '../support/long-run.ts'
import { journeyOfMany } from './support/odd-journeys.ts'
import { lookAtDialogs, lookAtLibrary, lookAtMenus, openText } from './support/surfaces.ts'

/** More than any list of the window has room for. */
const count = 300

// An ordinary run opens the same with few entries of very long words, in surfaces.e2e.ts.
it.runIf(isLongRun)('keeps every dialog, menu, list and popover in the window, with very many entries', async () => {
  const launched = await openText(journeyOfMany(count, 'channels'))
  const faults = await lookAtDialogs(launched, count)
  faults.push(...(await lookAtMenus(launched, `${count}`)))
  faults.push(...(await lookAtLibrary(launched, count)))
  expect(faults).toEqual([])
})
