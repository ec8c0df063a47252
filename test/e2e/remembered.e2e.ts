/** What a first start shows once, and what every later start finds as it was left. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { canvasOf, middleOf, openExample } from './support/canvas.ts'
import { type Launched, launchThroughline, temporaryFolder } from './support/launch.ts'
import { request } from './support/request.ts'
import { saveScreenshot } from './support/screenshots.ts'
import { resizeTo } from './support/window-size.ts'

const viewport = (page: Page) =>
  page.locator('.react-flow__viewport').evaluate((element) => getComputedStyle(element).transform)
const settings = async (page: Page) => (await request(page, 'app:start')).settings
const panelWidth = (page: Page) =>
  page.getByRole('complementary', { name: 'Side panel' }).evaluate((panel) => panel.clientWidth)

function boundsOf({ app }: Launched) {
  return app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getBounds())
}

it('a new library begins with a tour of real things, which never comes again', async () => {
  const launched = await launchThroughline({ isGuided: true })
  const { page } = launched
  await openExample(page)
  await resizeTo(launched, 1440, 900)
  const headings = ['A journey', 'A gap in awareness', 'What this map tells', 'In front of', 'Your own']
  for (const [at, start] of headings.entries()) {
    await page.getByRole('heading', { name: new RegExp(`^${start}`) }).waitFor()
    await page.locator('[data-guide-ring]').waitFor()
    await saveScreenshot(page, `tour-${at + 1}`)
    // The keys are where the tour goes on.
    if (at < headings.length - 1) await page.keyboard.press('Enter')
  }
  await page.getByRole('button', { name: 'Start', exact: true }).click()
  await expect.poll(() => page.locator('[data-guide-ring]').count()).toBe(0)
  await expect.poll(async () => (await settings(page)).isGuideOpen).toBe(false)
  await launched.close()
  const again = await launchThroughline({ isGuided: true, userDataFolder: launched.userDataFolder })
  await openExample(again.page)
  expect(await again.page.getByRole('heading', { name: /^A journey/ }).count()).toBe(0)
})

it('the tour is skipped by one key, and leaves the map to the hands meanwhile', async () => {
  const { page } = await launchThroughline({ isGuided: true })
  await openExample(page)
  await page.getByRole('heading', { name: /^A journey/ }).waitFor()
  await page.getByRole('article', { name: /^Pays/ }).click()
  await page.locator('[data-touchpoint-id][data-selected]').waitFor()
  await page.getByRole('button', { name: 'Next', exact: true }).focus()
  await page.keyboard.press('Escape')
  await expect.poll(() => page.getByRole('button', { name: 'Skip the tour' }).count()).toBe(0)
  await page.keyboard.press('ControlOrMeta+k')
  await page.keyboard.type('tour')
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: /^A journey/ }).waitFor()
})

it('window, panel, zoom, place and journey are as they were left', async () => {
  const first = await launchThroughline()
  const { page, app } = first
  await openExample(page)
  await app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.setBounds({ x: 40, y: 30, width: 1300, height: 820 }),
  )
  await page.waitForFunction(() => innerWidth === 1300)
  await page.keyboard.press('ControlOrMeta+i')
  await page.getByRole('tab', { name: 'Details', selected: true }).waitFor()
  const before = await panelWidth(page)
  await page.getByRole('slider', { name: 'Width of the side panel' }).press('ArrowLeft')
  await expect.poll(() => panelWidth(page)).toBe(before + 24)
  const handle = await middleOf(page.getByRole('slider', { name: 'Width of the side panel' }))
  await page.mouse.move(handle.x, handle.y)
  await page.mouse.down()
  await page.mouse.move(handle.x - 40, handle.y, { steps: 4 })
  await page.mouse.up()
  await expect.poll(() => panelWidth(page)).toBe(before + 64)
  await canvasOf(page).focus()
  await page.keyboard.press('ControlOrMeta+-')
  await page.mouse.move(700, 500)
  await page.mouse.wheel(120, 90)
  await expect.poll(async () => (await settings(page)).views[0]).toMatchObject({ journeyId: 'rail-europe' })
  await expect.poll(async () => Math.round((await settings(page)).views[0]?.y ?? 0)).toBeLessThan(0)
  const left = { view: await viewport(page), bounds: await boundsOf(first) }
  await expect
    .poll(async () => {
      const { x, y, zoom } = (await settings(page)).views[0] ?? {}
      return `matrix(${zoom}, 0, 0, ${zoom}, ${x}, ${y})`
    })
    .toBe(left.view)
  await first.close()
  const second = await launchThroughline({ userDataFolder: first.userDataFolder })
  await openExample(second.page)
  await expect.poll(() => viewport(second.page)).toBe(left.view)
  expect(await boundsOf(second)).toEqual(left.bounds)
  expect(await panelWidth(second.page)).toBe(before + 64)
  await second.page.getByRole('tab', { name: 'Details', selected: true }).waitFor()
})

it('a window of a larger display is seen whole on a smaller one', async () => {
  const userDataFolder = temporaryFolder()
  const larger = { x: 1200, y: 700, width: 3200, height: 1700, isMaximized: false }
  writeFileSync(join(userDataFolder, 'window.json'), JSON.stringify(larger))
  const launched = await launchThroughline({ userDataFolder })
  const area = await launched.app.evaluate(({ screen }) => screen.getPrimaryDisplay().workArea)
  const { x = -1, y = -1, width = 0, height = 0 } = (await boundsOf(launched)) ?? {}
  expect({ x, y }).toEqual({ x: area.x, y: area.y })
  // X11 takes a window of just its size for one that fills the screen, so that it is made a pixel smaller.
  expect([area.width - width, area.height - height].every((less) => less === 0 || less === 1)).toBe(true)
})

it('the map is where it was after presenting', async () => {
  const { page } = await launchThroughline()
  await openExample(page)
  await page.mouse.move(700, 500)
  const beginning = await viewport(page)
  // At once, while the hand may still go on.
  await page.mouse.wheel(200, 120)
  await page.keyboard.press('F5')
  await page.getByRole('application', { name: 'Presentation' }).waitFor()
  await page.keyboard.press('Escape')
  await expect.poll(() => viewport(page)).not.toBe(beginning)
})

it('motion stops where the system asks for none', async () => {
  const { page } = await launchThroughline()
  await openExample(page)
  const durations = () =>
    page.evaluate(() => {
      const style = getComputedStyle(document.documentElement)
      // As seconds or milliseconds, whichever is shorter to write.
      const milliseconds = (value: string) => Number.parseFloat(value) * (value.endsWith('ms') ? 1 : 1000)
      return ['--fast', '--slow'].map((name) => milliseconds(style.getPropertyValue(name)))
    })
  await page.emulateMedia({ reducedMotion: 'no-preference' })
  expect(await durations()).toEqual([120, 200])
  await page.emulateMedia({ reducedMotion: 'reduce' })
  expect(await durations()).toEqual([0, 0])
})

it('the whole interface is as large as was chosen, by the keys of the map where that has not the focus', async () => {
  const first = await launchThroughline()
  const { page } = first
  await openExample(page)
  const width = await page.evaluate(() => innerWidth)
  const zoom = () => page.locator('[data-zoom]').getAttribute('data-zoom')
  await canvasOf(page).focus()
  const before = await zoom()
  await page.keyboard.press('ControlOrMeta+=')
  await expect.poll(zoom).not.toBe(before)
  expect(await page.evaluate(() => innerWidth)).toBe(width)
  await page.getByRole('tab', { name: 'Details' }).focus()
  for (let press = 0; press < 3; press += 1) await page.keyboard.press('ControlOrMeta+=')
  await expect.poll(() => page.evaluate(() => innerWidth)).toBe(Math.round(width / 1.5))
  await first.close()
  const second = await launchThroughline({ userDataFolder: first.userDataFolder })
  await openExample(second.page)
  await expect.poll(() => second.page.evaluate(() => innerWidth)).toBe(Math.round(width / 1.5))
  await second.page.getByRole('tab', { name: 'Details' }).focus()
  await second.page.keyboard.press('ControlOrMeta+0')
  await expect.poll(() => second.page.evaluate(() => innerWidth)).toBe(width)
})
