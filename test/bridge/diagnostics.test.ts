/** Whatever the journeys hold and whatever goes wrong: the diagnostics have not a word of it. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { keepErrorsIn, lastErrors, noteError } from '../../electron/errors/error-log.ts'
import { traceOf } from '../../electron/errors/error-trace.ts'
import { failureOf } from '../../electron/errors/failures.ts'
import { readKeptErrors } from '../../electron/errors/kept-errors.ts'
import { diagnosticsText, type Surroundings } from '../../electron/library/diagnostics-text.ts'
import { makeBackup } from '../../electron/storage/backups/backups.ts'
import { insertJourney } from '../../electron/storage/journeys/journeys.ts'
import { libraryHealth } from '../../electron/storage/library/health.ts'
import { openLibrary } from '../../electron/storage/library/open.ts'
import { checkArguments } from '../../shared/bridge/check-arguments.ts'
import { FailureError } from '../../shared/failure.ts'
import { arbitraryDocument } from '../support/arbitrary-journey.ts'
import { randomCases } from '../support/long-run.ts'

const secret = 'Geheim'
const folder = join(mkdtempSync(join(tmpdir(), 'throughline-diagnostics-')), `Users ${secret}`)
const quiet = vi.spyOn(process.stderr, 'write')

beforeAll(() => {
  quiet.mockReturnValue(true)
  mkdirSync(folder)
  keepErrorsIn(join(folder, 'errors.json'), readKeptErrors(join(folder, 'errors.json')))
})
afterAll(() => {
  quiet.mockRestore()
  rmSync(join(folder, '..'), { recursive: true, force: true })
})

const surroundings: Surroundings = {
  ...{ version: '1.2.3', isPackaged: true, system: 'linux 6.1 x64', processors: 2, memoryBytes: 4e9, locale: 'en-GB' },
  runtime: { electron: '45.0.0', chromium: '156', node: '24.1.0', sqlite: '3.53.0' },
  displays: [{ width: 1920, height: 1080, scaling: 1 }],
  ...{ window: null, interfaceZoom: 1, theme: 'system', runningSeconds: 90, ownMemoryBytes: 2e8 },
}
const at = '2026-11-30T06:00:00.000Z'

const secretText = fc.string({ maxLength: 12 }).map((text) => `${text}${secret}${text}`)
/** A message may look like a stack, with places in files of ours. */
const hostileMessage = fc.oneof(
  secretText,
  secretText.map((text) => `${text}\n    at ${text} (/home/${secret}/out/main/main.js:666:13)`),
  secretText.map((text) => `\n    at ${secret} (app://throughline/${text}/index-abcdefgh.js:666:13)`),
)
const hostileError: fc.Arbitrary<unknown> = fc.oneof(
  secretText,
  fc.record({ message: secretText }, { noNullPrototype: true }),
  hostileMessage.map((message) => new Error(message)),
  hostileMessage.map((message) => Object.assign(new TypeError(message), { code: secret, name: message })),
  hostileMessage.map((message) => Object.assign(new Error(message), { code: 'ENOSPC', path: `/home/${secret}/x` })),
  hostileMessage.map((message) => Object.assign(new Error(message), { message: 'another' })),
  hostileMessage.map((message) => new FailureError('file-refused', message, { cause: new Error(message) })),
  secretText.map((text) => checkArguments('journey:read', { [text]: text }).error),
)

it('tells of 200 random errors where they happened, and no word of theirs', () => {
  fc.assert(
    fc.property(hostileError, fc.oneof(secretText, fc.constant('library:list')), (error, during) => {
      failureOf(error, during)
      failureOf(error, `/home/${secret}/library.db`)
      const kept = JSON.stringify(traceOf(error, during))
      expect(kept).not.toContain(secret)
      expect(kept).not.toContain('666:13')
    }),
    { numRuns: randomCases(200) },
  )
  expect(JSON.stringify(lastErrors())).not.toContain(secret)
  expect(readFileSync(join(folder, 'errors.json'), 'utf8')).not.toContain(secret)
  expect(lastErrors().length).toBeGreaterThan(3)
  expect(lastErrors().length).toBeLessThanOrEqual(40)
})

it('has no word of random journeys, nor of the folder that they lie in', () => {
  fc.assert(
    fc.property(fc.array(arbitraryDocument(secretText), { minLength: 1, maxLength: 3 }), (documents) => {
      const path = join(folder, `${secret} library.db`)
      const backups = join(folder, 'backups')
      const library = openLibrary(path)
      try {
        documents.forEach((document, place) => {
          insertJourney(library.database, { ...document, journey: { ...document.journey, id: `j${place}` } })
        })
        makeBackup(library.database, backups, new Date(at))
        try {
          library.database.prepare(`SELECT ${secret} FROM journeys`)
        } catch (error) {
          failureOf(error, path)
        }
        for (const _ of library.damage.search());
        const health = libraryHealth(library, backups)
        const told = { at, surroundings, library: health, hasDeparted: true, errors: lastErrors() }
        const text = diagnosticsText(told)
        expect(text).not.toContain(secret)
        expect(text).toContain(`${documents.length} journey`)
        expect(text).toContain('1 backup, 0 damaged')
        expect(text).toContain('SqliteError SQLITE_ERROR')
      } finally {
        library.close()
        for (const name of [path, backups]) rmSync(name, { recursive: true, force: true })
      }
    }),
    { numRuns: randomCases(20) },
  )
})

it('counts an error that comes again, and keeps the last ones over a restart', () => {
  for (let time = 0; time < 3; time++) noteError(Object.assign(new Error(), { stack: '' }), 'The backup', at)
  expect(lastErrors().at(-1)).toEqual({ at, times: 3, during: 'The backup', kind: 'Error', code: '', places: [] })
  noteError(
    Object.assign(new Error(''), { stack: 'Error\n    at f (app://throughline/assets/index-a1B2c3_4.js:7:9)' }),
    'The page',
  )
  expect(lastErrors().at(-1)?.places).toEqual(['index-a1B2c3_4.js:7:9'])
  keepErrorsIn(join(folder, 'errors.json'), readKeptErrors(join(folder, 'errors.json')))
  expect(lastErrors().at(-1)?.places).toEqual(['index-a1B2c3_4.js:7:9'])
})
