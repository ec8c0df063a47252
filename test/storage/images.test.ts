/** Images in the library: their bytes are kept once, outside of what the history takes, for as long as anything speaks of them. */
import { expect, it } from 'vitest'
import { historySize, readHistory, readMoment, recordSteps } from '../../electron/storage/journeys/history.ts'
import {
  deleteJourney,
  duplicateJourney,
  insertJourney,
  readJourney,
} from '../../electron/storage/journeys/journeys.ts'
import { removeForGood } from '../../electron/storage/journeys/trash.ts'
import { isAsSaved } from '../../electron/storage/rows/checksums.ts'
import { applyChange, type Change, invertChange } from '../../shared/journey/change.ts'
import { removeRecords } from '../../shared/journey/edits/removal.ts'
import { newRecord } from '../../shared/journey/new-records.ts'
import { fullDocument } from '../support/full-document.ts'
import { tinyJpeg, tinyPng } from '../support/pictures.ts'
import { openForTest } from './libraries.ts'

const at = '2026-11-28T10:00:00.000Z'
const document = fullDocument()
const journeyId = document.journey.id
const step = (change: Change) => ({ kind: 'do', label: 'Image', mergeKey: null, change }) as const
const addition: Change = {
  images: { added: [newRecord('images', { ...tinyJpeg, rank: 'b0' })], updated: [], removed: [] },
}

function openWith() {
  const { database } = openForTest()
  insertJourney(database, document)
  const kept = () => database.prepare('SELECT id FROM image_bytes ORDER BY id').pluck().all() as string[]
  return { database, kept }
}

it('are kept once, however many journeys show them', () => {
  const { database, kept } = openWith()
  duplicateJourney(database, document, 'copy', at)
  expect(kept()).toEqual([...document.images.keys()].sort())
  expect(readJourney(database, 'copy').images).toEqual(document.images)
})

it('take nothing of the history, and come back with each of its steps', () => {
  const { database } = openWith()
  recordSteps(database, journeyId, [step(addition)], at)
  const added = readJourney(database, journeyId)
  const removal = removeRecords(added, 'images', [tinyJpeg.id])
  recordSteps(database, journeyId, [step(removal)], at)
  expect(historySize(database, journeyId).bytes).toBeLessThan(2 * tinyJpeg.data.length)
  expect(readHistory(database, journeyId).rows.map(({ change }) => change)).toEqual([addition, removal])
  expect(readMoment(database, journeyId, 1).images.get(tinyJpeg.id)?.data).toBe(tinyJpeg.data)
  recordSteps(database, journeyId, [{ ...step(invertChange(removal)), kind: 'undo' }], at)
  expect(readJourney(database, journeyId).images).toEqual(applyChange(document, addition).images)
})

it('are forgotten with the last journey and the last step that speak of them', () => {
  const { database, kept } = openWith()
  duplicateJourney(database, document, 'copy', at)
  recordSteps(database, journeyId, [step(addition), step(invertChange(addition))], at)
  expect(kept()).toContain(tinyJpeg.id)
  deleteJourney(database, journeyId, at)
  removeForGood(database, [journeyId])
  expect(kept()).toEqual([...document.images.keys()].sort())
  deleteJourney(database, 'copy', at)
  removeForGood(database, ['copy'])
  expect(kept()).toEqual([])
})

it('are found to be damaged where a bit of them flips', () => {
  const { database } = openWith()
  expect(isAsSaved(database, journeyId)).toBe(true)
  database.prepare('UPDATE image_bytes SET bytes = ? WHERE id = ?').run(Buffer.from('other'), tinyPng.id)
  expect(isAsSaved(database, journeyId)).toBe(false)
})
