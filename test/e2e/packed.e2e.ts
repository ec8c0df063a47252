/** The app as it is packed for this system: nothing strange in it, no way in, and its commands need no display. */
import {
  chmodSync,
  copyFileSync,
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { FuseV1Options, FuseVersion, flipFuses, getCurrentFuseWire } from '@electron/fuses'
import SqliteDatabase from 'better-sqlite3'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { capture } from '../../electron/development/processes.ts'
import { repositoryFolder } from '../../electron/development/repository-folder.ts'
import { isRoot } from '../../electron/development/runtime.ts'
import { listAsar } from '../support/asar.ts'
import { openExample } from './support/canvas.ts'
import { pngSize } from './support/export.ts'
import { temporaryFolder } from './support/launch.ts'
import { ordinaryUser } from './support/ordinary-user.ts'
import { request } from './support/request.ts'
import { type AppCommand, openTraced, runCommand, straceMissing, traced } from './support/traced.ts'

const example = join(repositoryFolder, 'resources', 'examples', 'rail-europe.journey')
const { DISPLAY: _, WAYLAND_DISPLAY: __, ...withoutDisplay } = process.env
const version: string = JSON.parse(readFileSync(join(repositoryFolder, 'package.json'), 'utf8')).version

/** Only the folder for Linux is packed here; each system packs its own. */
describe.runIf(process.platform === 'linux')('the packed app', () => {
  let folder = ''
  let packed = ''
  let command: AppCommand = { executable: '', args: [] }

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'throughline-packed-'))
    // So that an ordinary user may run it, as the tests do where they are root.
    chmodSync(folder, 0o755)
    const script = join(repositoryFolder, 'electron', 'development', 'packaging', 'package.ts')
    const target = ['--linux', 'dir', `--config.directories.output=${folder}`]
    const { code, output } = await capture(process.execPath, [script, ...target], { cwd: repositoryFolder })
    expect(code, output).toBe(0)
    packed = join(folder, 'linux-unpacked')
    command = { executable: join(packed, 'throughline'), args: isRoot() ? ['--no-sandbox'] : [] }
  })

  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  it('has nothing in it but what runs, and the licences of all that', () => {
    const resources = join(packed, 'resources')
    expect(readdirSync(resources).sort()).toEqual(['app.asar', 'app.asar.unpacked', 'resources'])
    expect(readdirSync(join(resources, 'resources')).sort()).toEqual(['examples', 'fonts', 'icon.png', 'templates'])
    const asar = listAsar(join(resources, 'app.asar'))
    expect(asar.unpacked).toEqual([expect.stringMatching(/^node_modules\/better-sqlite3\/.*\.node$/)])
    const unpacked = readdirSync(join(resources, 'app.asar.unpacked'), { recursive: true, withFileTypes: true })
    expect(unpacked.filter((entry) => entry.isFile()).map(({ name }) => name)).toHaveLength(1)
    const folders = new Set(asar.packed.map((path) => path.split('/').slice(0, 2).join('/')))
    expect([...folders].sort()).toEqual([
      'node_modules/better-sqlite3',
      'out/main',
      'out/preload',
      'out/renderer',
      'package.json',
    ])
    expect(asar.packed.filter((path) => /\.(tsx?|map|md|cpp|h|gypi?)$|test|development/.test(path))).toEqual([])
    const licences = readdirSync(packed).filter((name) => name.startsWith('LICENSE'))
    expect(licences.sort()).toEqual([
      'LICENSE.electron.txt',
      'LICENSE.throughline.txt',
      'LICENSES.chromium.html',
      'LICENSES.throughline.txt',
    ])
    expect(readFileSync(join(packed, 'LICENSES.throughline.txt'), 'utf8')).toContain('better-sqlite3')
  })

  it('has every fuse as it should be', async () => {
    const wire = await getCurrentFuseWire(command.executable)
    const on = (fuse: FuseV1Options) => wire[fuse] === '1'.charCodeAt(0)
    const held = Object.fromEntries(
      Object.values(FuseV1Options)
        .filter((fuse) => typeof fuse === 'number')
        .filter((fuse) => wire[fuse] !== undefined)
        .map((fuse) => [FuseV1Options[fuse], on(fuse)]),
    )
    expect(held).toMatchObject({
      RunAsNode: false,
      EnableCookieEncryption: false,
      EnableNodeOptionsEnvironmentVariable: false,
      EnableNodeCliInspectArguments: false,
      EnableEmbeddedAsarIntegrityValidation: true,
      OnlyLoadAppFromAsar: true,
      LoadBrowserProcessSpecificV8Snapshot: false,
      GrantFileProtocolExtraPrivileges: false,
    })
    // Electrons of before it have no such fuse, and handle the traps.
    expect(held.WasmTrapHandlers ?? true).toBe(true)
  })

  it('can’t be made a Node, be given a script or be listened to', async () => {
    const there = temporaryFolder()
    const [script, mark] = [join(there, 'script.cjs'), join(there, 'mark')]
    writeFileSync(script, `require('node:fs').writeFileSync(${JSON.stringify(mark)}, '')`)
    const asNode = await runCommand(command, ['--version'], { ...withoutDisplay, ELECTRON_RUN_AS_NODE: '1' })
    expect(asNode.answered).toBe(`${version}\n`)
    const given = await runCommand(command, ['--version'], { ...withoutDisplay, NODE_OPTIONS: `--require=${script}` })
    expect(given.answered).toBe(`${version}\n`)
    expect(existsSync(mark)).toBe(false)
    for (const flag of ['--inspect=0', '--inspect-brk=0']) {
      const { answered, told, status } = await runCommand(command, [flag, 'gaps', example], withoutDisplay)
      expect(status, told).toBe(0)
      expect(answered).toContain('awareness')
      expect(told).not.toContain('Debugger')
    }
    const out = join(temporaryFolder(), 'map.png')
    const drawing = await runCommand(
      command,
      ['--remote-debugging-port=0', 'export', example, '-o', out],
      withoutDisplay,
    )
    expect(drawing.status, drawing.told).toBe(0)
    expect(drawing.told).not.toContain('DevTools')
  })

  it('answers its commands without a display, with what they write and their status', async () => {
    const gaps = await runCommand(command, ['gaps', example], withoutDisplay)
    expect(gaps.status, gaps.told).toBe(0)
    expect(gaps.answered).toContain('awareness')
    const failing = await runCommand(command, ['gaps', example, '--fail-on', 'must'], withoutDisplay)
    expect(failing.status).toBe(1)
    const report = join(temporaryFolder(), 'report.pdf')
    expect((await runCommand(command, ['report', example, '-o', report], withoutDisplay)).status).toBe(0)
    expect(existsSync(report)).toBe(true)
    expect((await runCommand(command, ['nonsense'], withoutDisplay)).status).toBe(2)
  })

  it('answers where nothing can be written in the home, and where the display that is named is not there', async () => {
    const homeless = { ...withoutDisplay, HOME: '/dev/null', XDG_CONFIG_HOME: '' }
    for (const env of [homeless, { ...withoutDisplay, DISPLAY: ':4242' }]) {
      const gaps = await runCommand(command, ['gaps', example], env)
      expect(gaps.status, gaps.told).toBe(0)
      const out = join(temporaryFolder(), 'map.png')
      const drawing = await runCommand(command, ['export', example, '-o', out], env)
      expect(drawing.status, drawing.told).toBe(0)
      expect(pngSize(out).width).toBeGreaterThan(1_000)
    }
  })

  it('says why no window comes without a display', async () => {
    const { status, answered, told } = await runCommand(command, [], withoutDisplay)
    expect({ status, answered }).toEqual({ status: 1, answered: '' })
    expect(told).toContain('Throughline needs a display for its window.')
  })

  it('tells an ordinary user the answer and nothing else, in its sandbox', async (test) => {
    const user = ordinaryUser()
    if (typeof user === 'string') return test.skip(user)
    const launcher: AppCommand = { executable: join(packed, 'bin', 'throughline'), args: [] }
    expect(await runCommand(launcher, ['--version'], user.env, user)).toEqual({
      ...{ status: 0, answered: `${version}\n`, told: '' },
    })
    const gaps = await runCommand(launcher, ['gaps', example], user.env, user)
    expect(gaps).toMatchObject({ status: 0, told: '' })
    expect(gaps.answered).toContain('awareness')
    const out = join(user.home, 'map.png')
    const picture = await runCommand(launcher, ['export', example, '-o', out], user.env, user)
    expect(picture).toMatchObject({ status: 0, answered: '' })
    // It may say how far it is.
    expect(picture.told.replace(/^.*: \d+%\n/gm, '')).toBe(`1 of 1: wrote ${out}\n`)
    expect(pngSize(out).width).toBeGreaterThan(1_000)
    expect(await runCommand(launcher, ['nonsense'], user.env, user)).toMatchObject({ status: 2, answered: '' })
  })

  it('is never started without its sandbox by anything in it', () => {
    const launchers = ['bin/throughline'].map((name) => readFileSync(join(packed, name), 'utf8'))
    const linux = join(repositoryFolder, 'resources', 'linux')
    const forSystem = readdirSync(linux).map((name) => readFileSync(join(linux, name), 'utf8'))
    for (const text of [...launchers, ...forSystem]) expect(text).not.toContain('no-sandbox')
  })

  it('opens its window and exports without a call to anyone', async (test) => {
    if (straceMissing) return test.skip(straceMissing)
    const window = traced(await inspectable(packed, command))
    const data = temporaryFolder()
    const { app, page } = await openTraced(window.command, data)
    await openExample(page)
    expect(await request(page, 'library:list')).toHaveLength(1)
    await app.close()
    expect(window.callsAbroad()).toEqual([])
    const kept = keptSummaries(data)
    expect(kept).toHaveLength(1)
    // Started again it analyzes nothing again: what it kept is of this very build.
    const again = await openTraced(window.command, data)
    await again.page.getByRole('heading', { name: 'Do next' }).waitFor()
    expect(await request(again.page, 'library:list')).toHaveLength(1)
    await again.app.close()
    expect(keptSummaries(data)).toEqual(kept)
    const drawing = traced(command)
    const { status, told } = await runCommand(drawing.command, [
      'export',
      example,
      '-o',
      join(temporaryFolder(), 'a.png'),
    ])
    expect(status, told).toBe(0)
    expect(drawing.callsAbroad()).toEqual([])
  })
})

function keptSummaries(userDataFolder: string): unknown[] {
  const database = new SqliteDatabase(join(userDataFolder, 'library.db'), { readonly: true })
  try {
    return database.prepare('SELECT journey_id, made_for FROM journey_summaries').all()
  } finally {
    database.close()
  }
}

/** The same app with the one fuse changed without which no test can look into it. */
async function inspectable(packed: string, { args }: AppCommand): Promise<AppCommand> {
  const folder = join(packed, '..', 'inspectable')
  const executable = join(folder, 'throughline')
  cpSync(packed, folder, { recursive: true, filter: (from) => from !== join(packed, 'throughline') })
  copyFileSync(join(packed, 'throughline'), executable)
  await flipFuses(executable, { version: FuseVersion.V1, [FuseV1Options.EnableNodeCliInspectArguments]: true })
  return { executable, args }
}
