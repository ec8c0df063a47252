/** Bits that flip on the disk. Whatever changes a journey is reported, and what can be read of it is shown. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { makeBackup } from '../../electron/storage/backups/backups.ts'
import { readJourney } from '../../electron/storage/journeys/journeys.ts'
import { type Library, openLibrary } from '../../electron/storage/library/open.ts'
import { readOrSalvage, refuseReadOnly } from '../../electron/storage/library/read-or-salvage.ts'
import { FailureError } from '../../shared/failure.ts'
import { integrityFaults } from '../../shared/journey/integrity.ts'
import { journeyRecordsSchema, recordsOf } from '../../shared/journey/wire.ts'
import { temporaryFolder } from '../storage/libraries.ts'
import { ordinaryOrLong } from '../support/long-run.ts'
import { at, closedLibrary, fingerprintOf, journeyOf, randomFrom } from './support/journeys.ts'

const seed = 8

it('are reported wherever they change what is in a journey', { timeout: 900_000 }, () => {
  const original = readFileSync(closedLibrary(journeyOf(500)))
  const whole = fingerprintOf(journeyOf(500))
  const path = join(temporaryFolder(), 'library.db')
  const random = randomFrom(seed)
  const seen = { harmless: 0, refused: 0, 'read-only': 0, 'read-only, nothing changed': 0 }
  for (let flip = 0; flip < ordinaryOrLong(40, 4_000); flip += 1) {
    const bytes = Buffer.from(original)
    const place = Math.floor(random() * bytes.length)
    bytes[place] = (bytes[place] ?? 0) ^ (1 << Math.floor(random() * 8))
    writeFileSync(path, bytes)
    const what = judge(path, whole, `byte ${place}`)
    seen[what] += 1
  }
  process.stdout.write(`${JSON.stringify(seen)}, shown as good though changed: 0\n`)
})

it('change nothing where they only write the name of a column otherwise', () => {
  const original = readFileSync(closedLibrary(journeyOf(20)))
  const whole = fingerprintOf(journeyOf(20))
  const path = join(temporaryFolder(), 'library.db')
  const columns = [...original.toString('latin1').matchAll(/\n {2}([a-z_]+) (?:TEXT|INTEGER|REAL)/g)]
  expect(columns.length).toBeGreaterThan(60)
  for (const { index, 1: name = '' } of columns) {
    const bytes = Buffer.from(original)
    const place = index + 2 + name.length
    bytes[place] = (bytes[place] ?? 0) ^ 0x20
    writeFileSync(path, bytes)
    expect(judge(path, whole, name), name).toBe('harmless')
  }
})

function judge(path: string, whole: string, where: string) {
  let library: Library
  try {
    library = openLibrary(path)
  } catch (error) {
    expect(error, where).toBeInstanceOf(FailureError)
    return 'refused'
  }
  try {
    const isSame = isTheSame(library, whole)
    const damaged = library.damage.findAll()
    if (damaged.length === 0) {
      expect(isSame, where).toBe(true)
      return 'harmless'
    }
    for (const journeyId of damaged) lookAtDamaged(library, journeyId)
    return isSame ? 'read-only, nothing changed' : 'read-only'
  } finally {
    library.close()
  }
}

function isTheSame({ database }: Library, whole: string): boolean {
  try {
    return fingerprintOf(readJourney(database, 'j')) === whole
  } catch {
    return false
  }
}

/** It can be shown, can't be changed, and a backup of it doesn't pass for a whole one. */
function lookAtDamaged(library: Library, journeyId: string): void {
  expect(() => refuseReadOnly(library, journeyId)).toThrow(expect.objectContaining({ code: 'not-saved' }))
  try {
    const document = readOrSalvage(library, journeyId)
    expect(integrityFaults(document)).toEqual([])
    expect(journeyRecordsSchema.safeParse(recordsOf(document)).success).toBe(true)
  } catch (error) {
    expect(error).toMatchObject({ code: 'journey-missing' })
  }
  try {
    expect(makeBackup(library.database, join(temporaryFolder(), 'backups'), new Date(at)).isWhole).toBe(false)
  } catch (error) {
    expect(error).toMatchObject({ code: 'backup-failed' })
  }
}
