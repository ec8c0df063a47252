/** Another process on the same library, which only another profile can bring about. */
import { expect, it } from 'vitest'
import { recordSteps } from '../../electron/storage/journeys/history.ts'
import { readJourney } from '../../electron/storage/journeys/journeys.ts'
import { updateJourney } from '../../shared/journey/edits/edits.ts'
import { openForTest } from '../storage/libraries.ts'
import { at, closedLibrary, journeyOf } from './support/journeys.ts'
import { prepareProcesses, run } from './support/processes.ts'

prepareProcesses()

it('is refused at once, ten times, writes nothing and disturbs nobody', async () => {
  const path = closedLibrary(journeyOf(20))
  const library = openForTest(path)
  for (let attempt = 0; attempt < 10; attempt += 1) {
    expect(await run(['look', path])).toEqual(['library-busy'])
    const change = updateJourney(readJourney(library.database, 'j'), { title: `Title ${attempt}` })
    recordSteps(library.database, 'j', [{ kind: 'do', label: 'Retitle', mergeKey: null, change }], at)
  }
  expect(readJourney(library.database, 'j').notes.size).toBe(0)
  library.close()
  expect(await run(['look', path])).toEqual(['writable', 'Title 9', 'edited'])
})
