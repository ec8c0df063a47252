/** A grid of hundreds of stages and channels: small as a file, and no trouble in the window. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ElectronApplication, Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { journeyText } from '../support/journey-text.ts'
import { canvasOf, expectSaved, openExample, savedJourney } from './support/canvas.ts'
import { dropPaths } from './support/drop-files.ts'
import { launchThroughline, temporaryFolder } from './support/launch.ts'
import { saveScreenshot } from './support/screenshots.ts'
import { openThroughline } from './support/shared-window.ts'

const kinds = ['social', 'mobile', 'digital', 'traditional']

function gridFile(size: number, title: string): string {
  const numbers = Array.from({ length: size }, (_, at) => at)
  const file = join(temporaryFolder(), 'grid.journey')
  const lists = {
    stages: numbers.map((at) => ({ id: `s${at}`, name: `Stage ${at}`, phase: 'awareness' })),
    channels: numbers.map((at) => ({ id: `c${at}`, name: `Channel ${at}`, kind: kinds[at % 4] })),
    touchpoints: numbers.map((at) => ({ id: `t${at}`, stageId: `s${at}`, channelId: `c${at}`, title: `Card ${at}` })),
  }
  writeFileSync(file, journeyText(lists, { title }))
  return file
}

/** Milliseconds since the page began, which is when the file is read: starting the app itself doesn't count. */
const sincePageBegan = (page: Page) => page.evaluate(() => performance.now())

const elementCount = (page: Page) => page.evaluate(() => document.querySelectorAll('*').length)

/** Of all processes of the app, in MB. */
async function memoryOf(app: ElectronApplication): Promise<number> {
  const kilobytes = await app.evaluate(({ app }) =>
    app.getAppMetrics().reduce((sum, { memory }) => sum + memory.workingSetSize, 0),
  )
  return Math.round(kilobytes / 1024)
}

it('draws only what is in view of 90,000 cells, near and far, and can be worked in', async () => {
  const small = await launchThroughline()
  await openExample(small.page)
  const memoryBefore = await memoryOf(small.app)
  await small.close()
  const { app, page } = await launchThroughline({ args: [gridFile(300, 'Grid of 300')] })
  await page.locator('[data-touchpoint-id="t0"]').waitFor()
  const opened = await sincePageBegan(page)
  const near = await elementCount(page)
  expect(near).toBeLessThan(12_000)
  await expect.poll(() => page.getByText(/must fix/i).count()).toBeGreaterThan(0)
  const memory = await memoryOf(app)
  expect(memory - memoryBefore).toBeLessThan(500)
  await canvasOf(page).focus()
  await page.keyboard.press('ControlOrMeta+1')
  await expect.poll(() => page.locator('[data-touchpoint-id]').count()).toBe(0)
  await expect.poll(() => page.locator('[data-cell]').count()).toBeLessThan(4)
  const far = await elementCount(page)
  expect(far).toBeLessThan(12_000)
  await saveScreenshot(page, 'large-grid-far')
  const box = await canvasOf(page).boundingBox()
  if (!box) throw new Error('There is no map.')
  // From afar a cell can be chosen by a click, filled, and left by the keys.
  await page.mouse.move(box.x + 300, box.y + 200)
  await page.locator('[data-cell]').first().waitFor()
  await page.mouse.click(box.x + 300, box.y + 200)
  await page.locator('[data-cell][data-focused]').waitFor()
  await page.keyboard.type('Written from afar')
  await page.keyboard.press('Escape')
  await expectSaved(page, ({ touchpoints }) => touchpoints.size, 301)
  await page.keyboard.press('Alt+Shift+m')
  await page.getByRole('img', { name: 'Overview map' }).click({ position: { x: 100, y: 60 } })
  await page.keyboard.press('ControlOrMeta+0')
  await expect.poll(() => page.locator('[data-stage-id]').count()).toBeGreaterThan(3)
  await expect.poll(() => elementCount(page)).toBeLessThan(12_000)
  await saveScreenshot(page, 'large-grid-near')
  process.stdout.write(
    `300 x 300: card there ${Math.round(opened)} ms after the page began, ${near} elements near, ${far} far, ${memory} MB (the example ${memoryBefore} MB)\n`,
  )
})

it('keeps a header that is named while the view goes elsewhere', async () => {
  const { page } = await openThroughline(gridFile(60, 'Grid of 60'))
  await page.locator('[data-stage-id="s1"]').dblclick()
  await page.keyboard.type('Named ')
  await page.mouse.move(700, 500)
  for (let turn = 0; turn < 20; turn += 1) await page.mouse.wheel(600, 0)
  await expect.poll(() => page.locator('[data-stage-id="s0"]').count()).toBe(0)
  await page.keyboard.type('again')
  await page.keyboard.press('Enter')
  await expectSaved(page, ({ stages }) => stages.get('s1')?.name, 'Named again')
})

it('refuses a grid of a million cells and names their number', async () => {
  const { page } = await openThroughline()
  await dropPaths(page, [gridFile(1_000, 'Million')])
  await page.getByText(/1,000,000 cells/).waitFor()
})

/** A page that crashed is gone for the test itself, so it is looked at by the main process. */
async function inPage<T>(app: ElectronApplication, script: string): Promise<T> {
  return (await app.evaluate(
    async ({ BrowserWindow }, script) => await BrowserWindow.getAllWindows()[0]?.webContents.executeJavaScript(script),
    script,
  )) as T
}

async function crash(app: ElectronApplication): Promise<void> {
  await app.evaluate(async ({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents
    if (!contents) return
    const back = new Promise<void>((resolve) => contents.once('did-finish-load', () => resolve()))
    contents.forcefullyCrashRenderer()
    await back
  })
}

it('comes back in the library after two crashes, names the journey, and the next start leaves it closed', async () => {
  const first = await launchThroughline()
  await openExample(first.page)
  await savedJourney(first.page)
  await crash(first.app)
  await expect.poll(() => inPage<boolean>(first.app, "document.querySelector('[data-canvas]') !== null")).toBe(true)
  await crash(first.app)
  await expect
    .poll(() => inPage<string>(first.app, 'document.body.innerText'))
    .toContain('Throughline closed “Travelling Europe by rail” because its window crashed twice')
  expect(await inPage<boolean>(first.app, "document.querySelector('[data-canvas]') === null")).toBe(true)
  await first.close()
  const second = await launchThroughline({ userDataFolder: first.userDataFolder })
  await second.page.getByRole('button', { name: 'New journey' }).waitFor()
  expect(await canvasOf(second.page).count()).toBe(0)
})
