/** A write-ahead log that a power cut left short, or with garbage at any place. */
import { copyFileSync, readFileSync, truncateSync, writeFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { recordSteps } from '../../electron/storage/journeys/history.ts'
import { readJourney } from '../../electron/storage/journeys/journeys.ts'
import { openLibrary } from '../../electron/storage/library/open.ts'
import { addTouchpoint, updateJourney } from '../../shared/journey/edits/edits.ts'
import { ordinaryOrLong } from '../support/long-run.ts'
import { at, closedLibrary, copyOf, fingerprintOf, journeyOf, randomFrom } from './support/journeys.ts'

it('opens at a revision that was committed, wherever the log is cut or garbled', { timeout: 600_000 }, () => {
  const { path, revisions } = libraryWithLog()
  const log = readFileSync(`${path}-wal`)
  const random = randomFrom(4)
  const reached = new Map<number, number>()
  for (let round = 0; round < ordinaryOrLong(40, 4_000); round += 1) {
    const copy = copyOf(path)
    const place = Math.floor(random() * log.length)
    writeFileSync(`${copy}-wal`, log)
    if (round % 2 === 0) truncateSync(`${copy}-wal`, place)
    else writeFileSync(`${copy}-wal`, garbled(log, place, random))
    const library = openLibrary(copy)
    const revision = revisions.indexOf(fingerprintOf(readJourney(library.database, 'j')))
    expect([library.database.pragma('integrity_check', { simple: true }), library.damage.findAll()]).toEqual(['ok', []])
    expect(revision, `round ${round}`).toBeGreaterThanOrEqual(0)
    reached.set(revision, (reached.get(revision) ?? 0) + 1)
    // What is saved next is there the next time.
    const document = readJourney(library.database, 'j')
    const change = updateJourney(document, { title: `After ${round}` })
    recordSteps(library.database, 'j', [{ kind: 'do', label: 'Retitle', mergeKey: null, change }], at)
    library.close()
    const again = openLibrary(copy)
    expect(readJourney(again.database, 'j').journey.title).toBe(`After ${round}`)
    again.close()
  }
  process.stdout.write(
    `${reached.size} different revisions of ${revisions.length} reached, none that was never committed\n`,
  )
})

/** A library whose last edits are only in its log, and all its revisions. */
function libraryWithLog() {
  const path = closedLibrary(journeyOf(30))
  const library = openLibrary(path)
  const revisions = [fingerprintOf(readJourney(library.database, 'j'))]
  for (let edit = 0; edit < 40; edit += 1) {
    const document = readJourney(library.database, 'j')
    const change = addTouchpoint(document, { id: `new${edit}`, stageId: 's0', channelId: 'c0' })
    recordSteps(library.database, 'j', [{ kind: 'do', label: 'Add', mergeKey: null, change }], at)
    revisions.push(fingerprintOf(readJourney(library.database, 'j')))
  }
  const copy = copyOf(path)
  copyFileSync(`${path}-wal`, `${copy}-wal`)
  library.close()
  return { path: copy, revisions }
}

function garbled(log: Buffer, place: number, random: () => number): Buffer {
  const bytes = Buffer.from(log)
  const length = 1 + Math.floor(random() * 512)
  for (let at = place; at < Math.min(place + length, bytes.length); at += 1) bytes[at] = Math.floor(random() * 256)
  return bytes
}
