// The licences of all that is bundled into the app: what the lock file names for more than development.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

export type Licence = {
  readonly name: string
  readonly version: string
  /** What it is called, such as MIT. */
  readonly kind: string
  readonly text: string
}

type Locked = { readonly version?: string; readonly dev?: boolean; readonly devOptional?: boolean }
type Described = {
  readonly version: string
  readonly license?: string
  /** How packages of long ago named it. */
  readonly licenses?: readonly { readonly type: string }[]
}

/** Ourselves first, then what the app stands on, then all others by name. */
export function collectLicences(repository: string): readonly Licence[] {
  const lock: { packages: Readonly<Record<string, Locked>> } = readJson(join(repository, 'package-lock.json'))
  const bundled = Object.entries(lock.packages)
    .filter(([path, { dev, devOptional }]) => path !== '' && !dev && !devOptional)
    // Types are gone when the app is built.
    .filter(([path]) => !path.includes('node_modules/@types/') && existsSync(join(repository, path, 'package.json')))
    .map(([path]) => licenceIn(join(repository, path), path.slice(path.lastIndexOf('node_modules/') + 13)))
  const once = new Map(bundled.map((licence) => [`${licence.name} ${licence.version}`, licence]))
  const byName = [...once.values()].sort((a, b) => a.name.localeCompare(b.name, 'en'))
  return [licenceIn(repository, 'Throughline'), ...runtime(repository), ...byName]
}

function runtime(repository: string): Licence[] {
  const electron = licenceIn(join(repository, 'node_modules', 'electron'), 'Electron')
  const beside =
    'Chromium, Node.js and all that Electron is made of: see LICENSES.chromium.html in the folder of the app.'
  const sqlite = 'SQLite is in the public domain. The authors disclaim copyright to its source code.'
  return [
    { ...electron, text: `${electron.text}\n\n${beside}` },
    { name: 'SQLite', version: 'as in better-sqlite3', kind: 'public domain', text: sqlite },
  ]
}

function licenceIn(folder: string, name: string): Licence {
  const { version, license, licenses }: Described = readJson(join(folder, 'package.json'))
  const read = (pattern: RegExp) =>
    readdirSync(folder)
      .filter((file) => pattern.test(file))
      .map((file) => readFileSync(join(folder, file), 'utf8').trim())
  const texts = read(/^(licen[cs]e|copying|notice)/i)
  // Some say it at the end of what introduces them.
  const [said] = texts.length > 0 ? [] : read(/^readme/i).map((readme) => /^#* *licen[cs]e[\s\S]*/im.exec(readme)?.[0])
  const kind = license ?? licenses?.[0]?.type ?? (/MIT/.test(said ?? '') ? 'MIT' : undefined)
  const text = texts.length > 0 ? texts.join('\n\n') : said
  if (kind === undefined || text === undefined) throw new Error(`The licence of ${name} was not found in ${folder}.`)
  return { name, version, kind, text }
}

/** All of them as one plain text. */
export function licencesAsText(licences: readonly Licence[]): string {
  return licences
    .map(({ name, version, kind, text }) => `${name} ${version} (${kind})\n\n${text}\n`)
    .join(`\n${rule}\n\n`)
}

const rule = '-'.repeat(72)

function readJson<T>(file: string): T {
  return JSON.parse(readFileSync(file, 'utf8'))
}
