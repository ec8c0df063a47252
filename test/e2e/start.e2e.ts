/** Starting, starting again, ending and being killed, in the real app. */
import { spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { repositoryFolder } from '../../electron/development/repository-folder.ts'
import { updateJourney } from '../../shared/journey/edits/edits.ts'
import { documentOf } from '../../shared/journey/wire.ts'
import { defaultExportOptions } from '../../shared/scene/pictures/export-options.ts'
import { openExample } from './support/canvas.ts'
import { type Launched, launchThroughline, temporaryFolder } from './support/launch.ts'
import { request } from './support/request.ts'
import { startCommand } from './support/start-command.ts'

const example = join(repositoryFolder, 'resources', 'examples', 'rail-europe.journey')
const journeyId = 'rail-europe'

async function retitle({ page }: Pick<Launched, 'page'>, title: string): Promise<void> {
  const { records } = await request(page, 'journey:open', { journeyId })
  const change = updateJourney(documentOf(records), { title })
  await request(page, 'journey:apply', { journeyId, steps: [{ kind: 'do', label: 'Rename', mergeKey: null, change }] })
}

async function titles({ page }: Launched): Promise<string[]> {
  return (await request(page, 'library:list')).map(({ title }) => title)
}

/**
 * The exit status and the error output of the app started by hand; ended by a signal once it has said `until`,
 * since a message box would wait for someone.
 */
async function run(userDataFolder: string, args: readonly string[], until?: string) {
  const { executable, args: all, env } = await startCommand({ userDataFolder, args })
  const child = spawn(executable, all, { env, stdio: ['ignore', 'ignore', 'pipe'], timeout: 30_000 })
  let errors = ''
  let isEnding = false
  child.stderr.on('data', (chunk: Buffer) => {
    errors += chunk.toString()
    // Once: a second signal would end the app before its own ending has given the status.
    if (until === undefined || isEnding || !errors.includes(until)) return
    isEnding = true
    child.kill('SIGTERM')
  })
  const status = await new Promise<number | null>((resolve) => child.once('exit', resolve))
  return { status, errors }
}

describe('the library', () => {
  it('begins with the example and persists over a restart', async () => {
    const first = await launchThroughline()
    expect(await titles(first)).toEqual(['Travelling Europe by rail'])
    await retitle(first, 'By rail, retitled')
    await first.close()
    const second = await launchThroughline({ userDataFolder: first.userDataFolder })
    expect(await titles(second)).toEqual(['By rail, retitled'])
  })

  it('is refused with one sentence where no folder for it can be made', async () => {
    const sentence = 'Throughline can’t open the library /dev/null/throughline/library.db: check that'
    const { status, errors } = await run('/dev/null/throughline', [], sentence)
    expect(errors).toContain(sentence)
    expect(status).toBe(1)
  })

  it('is refused with one sentence where it is not ours, and left alone', async () => {
    const folder = temporaryFolder()
    const library = join(folder, 'mine.db')
    writeFileSync(library, 'not a library')
    const { status, errors } = await run(folder, ['--library', library], 'start an empty library')
    expect(status).toBe(1)
    expect(errors).toContain('is not a Throughline library')
    expect(readFileSync(library, 'utf8')).toBe('not a library')
  })

  it('is one that --library names', async () => {
    const folder = join(temporaryFolder(), 'elsewhere')
    mkdirSync(folder)
    const library = join(folder, 'named.db')
    const launched = await launchThroughline({ library })
    expect(await titles(launched)).toHaveLength(1)
    await launched.close()
    expect(readFileSync(library).subarray(0, 15).toString()).toBe('SQLite format 3')
  })
})

describe('the last journey', () => {
  it('comes with the first answer, as the disk has it', async () => {
    const first = await launchThroughline()
    await first.page.locator('[data-touchpoint-id]').first().waitFor()
    await first.close()
    const { page } = await launchThroughline({ userDataFolder: first.userDataFolder })
    const startedWith = async () => (await request(page, 'app:start')).opening?.records.journey.title
    expect(await startedWith()).toBe('Travelling Europe by rail')
    await retitle({ page }, 'By rail, retitled')
    expect(await startedWith()).toBe('By rail, retitled')
  })

  it('is in the first picture: no empty map stands there before it', async () => {
    const { page } = await launchThroughline()
    await page.locator('[data-touchpoint-id]').first().waitFor()
    await page.addInitScript(() => {
      const look = () => {
        const first = document.getElementById('root')?.firstElementChild
        if (!first) return
        observer.disconnect()
        document.documentElement.dataset.firstPicture = first.querySelector('[data-map]') ? 'map' : 'empty'
      }
      const observer = new MutationObserver(look)
      observer.observe(document, { childList: true, subtree: true })
    })
    await page.reload()
    await page.locator('[data-touchpoint-id]').first().waitFor()
    expect(await page.locator('html').getAttribute('data-first-picture')).toBe('map')
  })

  it('is drawn by files that are all asked for before the first script has run', async () => {
    const { page } = await launchThroughline()
    await page.locator('[data-touchpoint-id]').first().waitFor()
    const asked = { early: new Set<string>(), late: new Set<string>() }
    let hasRun = false
    page.on('request', (file) => {
      if (/\.(js|css)$/.test(file.url())) asked[hasRun ? 'late' : 'early'].add(file.url())
    })
    page.once('domcontentloaded', () => {
      hasRun = true
    })
    await page.reload()
    await page.locator('[data-touchpoint-id]').first().waitFor()
    expect(asked.early.size).toBeGreaterThan(2)
    expect([...asked.late]).toEqual([])
  })

  it('is styled once for its first picture, in its own font', async () => {
    const { page } = await launchThroughline()
    await page.locator('[data-map][data-settled]').waitFor()
    // What is told to the whole window has it styled anew.
    expect(await page.evaluate(() => document.documentElement.style.length)).toBe(0)
    await page.addInitScript(() => {
      const look = () => {
        const map = document.querySelector('[data-map]')
        if (!map) return
        observer.disconnect()
        requestAnimationFrame(() => {
          const isFirst = !map.hasAttribute('data-settled') && document.fonts.check('1em "Inter Variable"')
          document.documentElement.dataset.firstFrame = isFirst ? 'once' : 'to be done again'
        })
      }
      const observer = new MutationObserver(look)
      observer.observe(document, { childList: true, subtree: true })
    })
    await page.reload()
    await page.locator('html[data-first-frame]').waitFor()
    expect(await page.locator('html').getAttribute('data-first-frame')).toBe('once')
  })
})

it('what a start finds of a graphics card is kept for the next one', async () => {
  const { app, userDataFolder } = await launchThroughline()
  const compositing = await app.evaluate(({ app }) => app.getGPUFeatureStatus().gpu_compositing)
  const isKept = () => existsSync(join(userDataFolder, 'graphics.json'))
  await expect.poll(isKept).toBe(compositing.startsWith('disabled'))
})

describe('a journey file', () => {
  it('opens in the window that is started with it', async () => {
    const file = join(temporaryFolder(), 'Given.journey')
    writeFileSync(file, readFileSync(example, 'utf8').replaceAll('"rail-europe"', '"given"'))
    const launched = await launchThroughline({ args: [file] })
    const ids = (await request(launched.page, 'library:list')).map(({ journeyId }) => journeyId)
    expect(ids.sort()).toEqual(['given', 'rail-europe'])
  })

  it('is handed over by a second start, which ends', async () => {
    const launched = await launchThroughline()
    await request(launched.page, 'app:start')
    const file = join(temporaryFolder(), 'Handed.journey')
    writeFileSync(file, readFileSync(example, 'utf8').replaceAll('"rail-europe"', '"handed"'))
    const told = launched.page.evaluate(
      () => new Promise((resolve) => window.throughline.listen('journey:opened', resolve)),
    )
    expect(await run(launched.userDataFolder, [file])).toMatchObject({ status: 0 })
    expect(await told).toEqual({ journeyId: 'handed' })
    expect(launched.app.windows()).toHaveLength(1)
  })

  it.skipIf(process.platform === 'win32')('that is a pipe is refused, and holds nothing up', async () => {
    const pipe = join(temporaryFolder(), 'pipe.journey')
    expect(spawnSync('mkfifo', [pipe]).status).toBe(0)
    const { page } = await launchThroughline({ args: [pipe] })
    await openExample(page)
    await page.getByText(`Couldn’t open ${pipe}: it is not a file.`).waitFor()
  })

  it('that is refused says why and brings nothing in', async () => {
    const launched = await launchThroughline()
    await request(launched.page, 'app:start')
    const file = join(temporaryFolder(), 'Bad.journey')
    writeFileSync(file, '{"format": "something-else"}')
    const told = launched.page.evaluate(() => new Promise((resolve) => window.throughline.listen('notice', resolve)))
    expect(await run(launched.userDataFolder, [file])).toMatchObject({ status: 0 })
    expect(await told).toMatchObject({ message: expect.stringContaining('Bad.journey') })
    expect(await titles(launched)).toHaveLength(1)
  })
})

describe('a picture', () => {
  it('is written where the dialog says, and nowhere where it is cancelled', async () => {
    const { app, page } = await launchThroughline()
    const out = join(temporaryFolder(), 'map')
    const answerDialog = async (canceled: boolean) =>
      await app.evaluate(
        ({ dialog }, answer) => {
          dialog.showSaveDialog = async () => answer
        },
        { canceled, filePath: canceled ? '' : out },
      )
    const picture = { journeyId, format: 'png', options: defaultExportOptions } as const
    await answerDialog(true)
    expect(await request(page, 'journey:export', picture)).toBeNull()
    await answerDialog(false)
    expect(await request(page, 'journey:export', picture)).toEqual({ path: `${out}.png` })
    expect(readFileSync(`${out}.png`).subarray(1, 4).toString()).toBe('PNG')
    expect(await request(page, 'journey:save-file', { journeyId })).toEqual({ path: `${out}.journey` })
    expect(readFileSync(`${out}.journey`, 'utf8')).toBe(readFileSync(example, 'utf8'))
  })
})
