/** What users get is supported by those who make it. Whether it is the newest only a registry knows: the workflows ask. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import SqliteDatabase from 'better-sqlite3'
import { expect, it } from 'vitest'
import { currencyFaults } from '../../electron/development/currency-faults.ts'
import { repositoryFolder } from '../../electron/development/repository-folder.ts'
import { canUseStandIn } from '../../electron/development/stand-in.ts'

const read = (name: string) => readFileSync(join(repositoryFolder, name), 'utf8')
const lock = JSON.parse(read('package-lock.json'))
const locked = { electron: lock.packages['node_modules/electron'].version, sqlite: sqliteVersion() }

function sqliteVersion(): string {
  const database = new SqliteDatabase(':memory:')
  const version = String(database.prepare('SELECT sqlite_version()').pluck().get())
  database.close()
  return version
}

it.each([
  ['45.4.1', '45.5.0', '3.53.0', 0],
  ['45.4.1', '47.0.0', '3.54.1', 0],
  ['45.4.1', '48.0.0', '3.54.1', 1],
  ['45.4.1', 'unknown', '3.54.1', 1],
  ['45.4.1', '45.5.0', '3.52.9', 1],
  ['45.4.1', '45.5.0', '3.60.0', 0],
  ['45.4.1', '45.5.0', '4.0.0', 0],
  ['9.4.4', '45.5.0', '3.8.12', 2],
])('Electron %s while %s is the newest, with SQLite %s, has %s faults', (electron, newestElectron, sqlite, count) => {
  expect(currencyFaults({ electron, newestElectron, sqlite })).toHaveLength(count)
})

it('the SQLite that is bundled has all that was fixed, and the tests run on it', () => {
  expect(currencyFaults({ ...locked, newestElectron: locked.electron })).toEqual([])
})

it('both workflows ask which Electron is the newest and for advisories, each time and each week', () => {
  for (const name of ['check', 'release']) expect(read(`.github/workflows/${name}.yml`)).toContain('npm run currency')
  expect(read('.github/workflows/check.yml')).toMatch(/schedule:\n +- cron:/)
})

it('hosted runners try what users get: they refuse the stand-in, and show afterwards that there was none', () => {
  expect(canUseStandIn('linux', 'x64', {})).toBe(true)
  expect(canUseStandIn('linux', 'x64', { THROUGHLINE_STAND_IN: 'never' })).toBe(false)
  for (const name of ['check', 'release']) {
    const workflow = read(`.github/workflows/${name}.yml`)
    expect(workflow).toContain('THROUGHLINE_STAND_IN: never')
    expect(workflow).toContain('test ! -e ~/.cache/throughline-development/electron-stand-in-*')
    expect(workflow).toContain('npm run package:try')
  }
})

it('a package for users has the addon that better-sqlite3 brings, not one that was compiled for the stand-in', () => {
  const files = read('electron-builder.yml')
  expect(files).not.toContain('build/Release')
  expect(files).toContain("'!node_modules/**'")
  expect(files).toMatch(/node_modules\/better-sqlite3\/prebuilds\//)
})
