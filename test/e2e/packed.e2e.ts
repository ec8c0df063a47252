/** The app as it is packed for this system: nothing strange beside it, and its commands need no display. */
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { repositoryFolder } from '../../electron/development/folders.ts'
import { capture } from '../../electron/development/processes.ts'
import { isRoot } from '../../electron/development/runtime.ts'
import { openExample } from './support/canvas.ts'
import { pngSize } from './support/export.ts'
import { temporaryFolder } from './support/launch.ts'
import { type AppCommand, openTraced, runCommand, straceMissing, traced } from './support/traced.ts'

const example = join(repositoryFolder, 'resources', 'examples', 'rail-europe.journey')
const { DISPLAY: _, WAYLAND_DISPLAY: __, ...withoutDisplay } = process.env

/** Only the folder for Linux is packed here; each system packs its own. */
describe.runIf(process.platform === 'linux')('the packed app', () => {
  let folder = ''
  let command: AppCommand = { executable: '', args: [] }

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'throughline-packed-'))
    const script = join(repositoryFolder, 'electron', 'development', 'package.ts')
    const target = ['--linux', 'dir', `--config.directories.output=${folder}`]
    const { code, output } = await capture(process.execPath, [script, ...target], { cwd: repositoryFolder })
    expect(code, output).toBe(0)
    command = { executable: join(folder, 'linux-unpacked', 'throughline'), args: isRoot() ? ['--no-sandbox'] : [] }
  })

  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  it('has nothing but itself in its folder', () => {
    const resources = readdirSync(join(folder, 'linux-unpacked', 'resources'))
    expect(resources.sort()).toEqual(['app.asar', 'app.asar.unpacked', 'resources'])
  })

  it('answers its commands without a display, with what they write and their status', async () => {
    const gaps = await runCommand(command, ['gaps', example], withoutDisplay)
    expect(gaps.status, gaps.told).toBe(0)
    expect(gaps.answered).toContain('awareness')
    const failing = await runCommand(command, ['gaps', example, '--fail-on', 'must'], withoutDisplay)
    expect(failing.status).toBe(1)
    const out = join(temporaryFolder(), 'map.png')
    const picture = await runCommand(command, ['export', example, '-o', out], withoutDisplay)
    expect(picture.status, picture.told).toBe(0)
    expect(pngSize(out).width).toBeGreaterThan(1_000)
    const report = join(temporaryFolder(), 'report.pdf')
    expect((await runCommand(command, ['report', example, '-o', report], withoutDisplay)).status).toBe(0)
    expect(existsSync(report)).toBe(true)
    expect((await runCommand(command, ['nonsense'], withoutDisplay)).status).toBe(2)
  })

  it('opens its window and exports without a call to anyone', async (test) => {
    if (straceMissing) return test.skip(straceMissing)
    const window = traced(command)
    const { app, page } = await openTraced(window.command, temporaryFolder())
    await openExample(page)
    await app.close()
    expect(window.callsAbroad()).toEqual([])
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
