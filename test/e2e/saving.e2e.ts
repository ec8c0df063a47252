/** A disk that is full: said at once, nothing lost, a copy elsewhere, and saved as soon as there is room. */
import { execFileSync, spawn } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { isRoot } from '../../electron/development/runtime.ts'
import { openExample, savedJourney } from './support/canvas.ts'
import { answerSaveDialog } from './support/dialogs.ts'
import { launchThroughline, temporaryFolder } from './support/launch.ts'
import { request } from './support/request.ts'
import { saveScreenshot } from './support/screenshots.ts'
import { openThroughline } from './support/shared-window.ts'
import { startCommand } from './support/start-command.ts'

/** A disk of its own with two megabytes; null where this user may not make one. */
function smallDisk(): string | null {
  const folder = join(temporaryFolder(), 'small')
  mkdirSync(folder)
  try {
    if (!isRoot()) return null
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=2m', 'tmpfs', folder], { stdio: 'ignore' })
  } catch {
    return null
  }
  onTestFinished(() => {
    execFileSync('umount', ['--lazy', folder])
  })
  return folder
}

/** More than a page of the library holds. */
const manyViews = Array.from({ length: 400 }, (_, at) => ({ journeyId: `journey-${at}`, x: at, y: at, zoom: 1 }))

/** Takes what room is left. */
function fill(folder: string): string {
  const ballast = join(folder, 'ballast')
  for (let size = 1 << 21; size >= 512; size >>= 1) {
    try {
      writeFileSync(ballast, Buffer.alloc(size), { flag: 'a' })
    } catch {
      // No room for so much: half of it may fit.
    }
  }
  return ballast
}

it('keeps every edit while the disk is full and saves it when there is room', async (test) => {
  const disk = smallDisk()
  if (disk === null) test.skip('Only root may mount the small disk that this needs.')
  const { app, page } = await launchThroughline({ library: join(disk ?? '', 'library.db') })
  await openExample(page)
  await savedJourney(page)
  const ballast = fill(disk ?? '')
  const title = page.getByRole('textbox', { name: 'Title of the journey' })
  await title.fill('Written while the disk was full '.repeat(200))
  const banner = page.getByRole('alert').filter({ hasText: 'Not saved.' })
  await banner.getByText('Not saved.').waitFor({ timeout: 1_000 })
  await saveScreenshot(page, 'not-saved')
  // What the window would remember finds no room either, which is no news.
  await request(page, 'app:save-settings', { views: manyViews })
  await page.getByRole('radio', { name: 'Brief' }).click()
  await page.getByRole('radio', { name: 'Map' }).click()
  expect(await page.getByRole('alert').count()).toBe(1)
  await title.fill('The last word')

  const copy = join(temporaryFolder(), 'copy.journey')
  await answerSaveDialog(app, copy)
  await banner.getByRole('button', { name: /Save a copy/ }).click()
  await expect.poll(() => page.getByText(/Saved a copy/).count()).toBe(1)
  expect(JSON.parse(readFileSync(copy, 'utf8')).journey.title).toBe('The last word')

  await page.getByRole('button', { name: 'All journeys' }).click()
  await page.getByText(/this journey stays open/).waitFor()
  rmSync(ballast)
  await banner.getByRole('button', { name: 'Try now' }).click()
  await page.getByText('Not saved.').waitFor({ state: 'detached' })
  expect((await savedJourney(page)).journey.title).toBe('The last word')
})

it('says at a first start that the disk is full, and leaves nothing there', async (test) => {
  const disk = smallDisk()
  if (disk === null) test.skip('Only root may mount the small disk that this needs.')
  const ballast = fill(disk ?? '')
  const library = join(disk ?? '', 'library.db')
  const { executable, args, env } = await startCommand({ userDataFolder: temporaryFolder(), library })
  const child = spawn(executable, args, { env, stdio: ['ignore', 'ignore', 'pipe'], timeout: 30_000 })
  let errors = ''
  child.stderr.on('data', (chunk: Buffer) => {
    errors += chunk.toString()
    if (errors.includes('Free some space')) child.kill('SIGTERM')
  })
  await new Promise((resolve) => child.once('exit', resolve))
  expect(errors).toContain(`Throughline can’t open the library ${library}: the disk is full`)
  expect(readdirSync(disk ?? '')).toEqual([basename(ballast)])
})

it('says that all is saved when the hand rests, not between letters', async () => {
  const { page } = await openThroughline()
  await openExample(page)
  const mark = page.getByRole('banner').getByRole('status')
  const lettersAgo = await mark.evaluateHandle((mark) => {
    const ago: number[] = []
    let typed = performance.now()
    let words = mark.textContent
    document.addEventListener('input', () => {
      typed = performance.now()
    })
    new MutationObserver(() => {
      const before = words
      words = mark.textContent
      if (words !== before && words?.trim() === 'Saved') ago.push(performance.now() - typed)
    }).observe(mark, { childList: true, subtree: true, characterData: true })
    return ago
  })
  await page.getByRole('textbox', { name: 'Title of the journey' }).focus()
  await page.keyboard.type('Typed quickly')
  await mark.getByText('Saved').waitFor()
  const ago = await lettersAgo.jsonValue()
  expect(ago.length).toBeGreaterThan(0)
  expect(Math.min(...ago)).toBeGreaterThan(200)
})
