/** What floats over a screen once more, with many entries of every list: stages, tags, personas, views, steps back, journeys, folders. */
import { expect, it } from 'vitest'
import { ordinaryOrLong } from '../support/long-run.ts'
import { journeyOfMany } from './support/odd-journeys.ts'
import { lookAtDialogs, lookAtLibrary, lookAtMenus, openText } from './support/surfaces.ts'

/** More than any list of the window has room for. */
const count = ordinaryOrLong(60, 300)

it('keeps every dialog, menu, list and popover in the window, with very many entries', async () => {
  const launched = await openText(journeyOfMany(count, 'channels'))
  const faults = await lookAtDialogs(launched, count)
  faults.push(...(await lookAtMenus(launched, `${count}`)))
  faults.push(...(await lookAtLibrary(launched, count)))
  expect(faults).toEqual([])
})
