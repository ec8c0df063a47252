/** Files that are opened by their path, whatever letters stand in it: at the first start, by a second one, by the system. */
import { spawn } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { writeJourneyFile } from '../../shared/formats/journey/journey-file.ts'
import { newDocument, newJourney } from '../../shared/journey/new-records.ts'
import { randomFrom } from '../faults/support/journeys.ts'
import { ordinaryOrLong } from '../support/long-run.ts'
import { oddNames } from '../support/odd-names.ts'
import { type Launched, launchThroughline, temporaryFolder } from './support/launch.ts'
import { request } from './support/request.ts'
import { startCommand } from './support/start-command.ts'

const seed = 20_261_128

/** Journey files of these names, without their folder and ending; the journey's id is its place. */
function writeFiles(folder: string, names: readonly string[]): string[] {
  mkdirSync(folder, { recursive: true })
  return names.map((name, at) => {
    const path = join(folder, `${name}.journey`)
    writeFileSync(
      path,
      writeJourneyFile(newDocument(newJourney({ id: `p${at}`, title: name }, '2026-11-28T00:00:00.000Z'))),
    )
    return path
  })
}

async function opened({ page }: Launched): Promise<string[]> {
  const ids = (await request(page, 'library:list')).map(({ journeyId }) => journeyId)
  return ids.filter((id) => /^p\d+$/.test(id)).sort()
}

const idsOf = (names: readonly string[]) => names.map((_, at) => `p${at}`).sort()

/** The exit status of a second start, in the folder `cwd`. */
async function startAgain(userDataFolder: string, args: readonly string[], cwd?: string): Promise<number | null> {
  const { executable, args: all, env } = await startCommand({ userDataFolder, args })
  const child = spawn(executable, all, { env, cwd, stdio: 'ignore', timeout: 30_000 })
  return await new Promise((resolve) => child.once('exit', resolve))
}

it('opens files of all kinds of names that second starts hand over', async () => {
  const names = oddNames(ordinaryOrLong(50, 200), randomFrom(seed))
  const paths = writeFiles(join(temporaryFolder(), 'Reisepläne für Łódź'), names)
  const launched = await launchThroughline()
  await request(launched.page, 'app:start')
  await launched.page.evaluate(() => {
    const shown: string[] = []
    Object.assign(window, { shown })
    window.throughline.listen('journey:opened', (told) => shown.push((told as { journeyId: string }).journeyId))
  })
  const atOnce = 25
  for (let first = 0; first < paths.length; first += atOnce) {
    expect(await startAgain(launched.userDataFolder, paths.slice(first, first + atOnce))).toBe(0)
  }
  await expect.poll(() => opened(launched), { timeout: 120_000 }).toEqual(idsOf(names))
  const shown = () => launched.page.evaluate(() => (window as unknown as { shown: string[] }).shown)
  await expect.poll(async () => (await shown()).at(-1)).toBe(`p${names.length - 1}`)
  // Each that is shown takes the window far longer than to open it.
  expect((await shown()).length).toBeLessThanOrEqual(names.length / atOnce)
})

it('opens files of such names at the first start, by relative paths, and where the system names them', async () => {
  const names = oddNames(30, randomFrom(seed + 1))
  const folder = join(temporaryFolder(), '旅 %41 “x”')
  const paths = writeFiles(folder, names)
  const launched = await launchThroughline({ args: paths.slice(0, 10) })
  await expect.poll(() => opened(launched)).toHaveLength(10)
  const relative = paths.slice(10, 20).map((path) => `.${path.slice(folder.length)}`)
  expect(await startAgain(launched.userDataFolder, relative, folder)).toBe(0)
  await launched.app.evaluate(({ app }, named) => {
    for (const path of named) app.emit('open-file', { preventDefault: () => undefined }, path)
  }, paths.slice(20))
  await expect.poll(() => opened(launched), { timeout: 120_000 }).toEqual(idsOf(names))
})
