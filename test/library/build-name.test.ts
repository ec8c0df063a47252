import { mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { nameOfBuild } from '../../electron/library/build-name.ts'

it('the same build bears the same name whenever it is started, and another build another one', () => {
  const folder = mkdtempSync(join(tmpdir(), 'throughline-build-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const entry = join(folder, 'main.js')
  writeFileSync(entry, "import './summary-content-a1b2c3d4.js'")
  const name = nameOfBuild(entry)
  // Inside an archive a file has the time of the app's start.
  utimesSync(entry, new Date(0), new Date(0))
  expect(nameOfBuild(entry)).toBe(name)
  writeFileSync(entry, "import './summary-content-e5f6g7h8.js'")
  expect(nameOfBuild(entry)).not.toBe(name)
})
