// `npm run currency`: whether what users get is still supported by those who make it. Asks the npm registry, so that it is no part of the tests.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import SqliteDatabase from 'better-sqlite3'
import { currencyFaults } from './currency-faults.ts'
import { capture, passThrough } from './processes.ts'
import { runScript, SetUpError, say } from './progress.ts'
import { repositoryFolder } from './repository-folder.ts'

/** On Windows npm is a script. */
const npm = { command: 'npm', options: { cwd: repositoryFolder, shell: process.platform === 'win32' } }

await runScript(async () => {
  const versions = { electron: lockedElectron(), newestElectron: await newestElectron(), sqlite: sqliteVersion() }
  const faults = currencyFaults(versions)
  for (const fault of faults) say(fault)
  say(`Electron ${versions.electron} of ${versions.newestElectron}, SQLite ${versions.sqlite}.`)
  const advisories = await passThrough(npm.command, ['audit', '--audit-level=high'], npm.options)
  return faults.length > 0 ? 1 : advisories
})

function lockedElectron(): string {
  const lock = JSON.parse(readFileSync(join(repositoryFolder, 'package-lock.json'), 'utf8'))
  return lock.packages['node_modules/electron'].version
}

async function newestElectron(): Promise<string> {
  const { code, output } = await capture(npm.command, ['view', 'electron', 'version'], npm.options)
  const version = /^\d+\.\d+\.\d+$/m.exec(output)?.[0]
  if (code !== 0 || version === undefined)
    throw new SetUpError('The npm registry does not say which Electron is the newest.')
  return version
}

function sqliteVersion(): string {
  const database = new SqliteDatabase(':memory:')
  try {
    return String(database.prepare('SELECT sqlite_version()').pluck().get())
  } finally {
    database.close()
  }
}
