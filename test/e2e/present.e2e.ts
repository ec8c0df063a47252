/** Projector mode in the real window: read from the last row, edited while it is shown. */
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { titlesByCell } from '../support/titles-by-cell.ts'
import { canvasOf, expectSaved, openExample } from './support/canvas.ts'
import type { OpenWindow } from './support/launch.ts'
import { request } from './support/request.ts'
import { saveScreenshot } from './support/screenshots.ts'
import { openThroughline } from './support/shared-window.ts'
import { fontSizeOf, resizeTo } from './support/window-size.ts'

async function present(launched: OpenWindow): Promise<Page> {
  const { page } = launched
  await openExample(page)
  await page.keyboard.press('F5')
  await page.getByRole('application', { name: 'Presentation' }).waitFor()
  return page
}

const stageName = (page: Page) => page.getByRole('heading', { level: 1 }).textContent()

/** Whether the things of a kind stand apart and inside the window. */
async function standApart(page: Page, selector: string): Promise<boolean> {
  return await page.locator(selector).evaluateAll((elements) => {
    const boxes = elements.map((element) => element.getBoundingClientRect())
    const isInside = boxes.every((box) => box.left >= 0 && box.right <= innerWidth && box.bottom <= innerHeight)
    const isApart = boxes.every((a, at) =>
      boxes
        .slice(at + 1)
        .every((b) => a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top),
    )
    return isInside && isApart
  })
}

it('goes stage by stage over the whole screen, and leaves', async () => {
  const launched = await openThroughline()
  const page = await present(launched)
  expect(await stageName(page)).toBe('Travelling Europe by rail')
  expect(await page.getByRole('button', { name: 'Share' }).count()).toBe(0)
  await expect.poll(() => page.getByText('Overview', { exact: true }).count()).toBe(1)
  const seen: (string | null)[] = []
  // A stage with more than fits has several screens.
  while (seen.at(-1) !== 'After travel') {
    await page.keyboard.press('ArrowRight')
    const name = await stageName(page)
    if (name !== seen.at(-1)) seen.push(name)
    expect(await standApart(page, '[data-touchpoint-id], [data-gap]')).toBe(true)
  }
  expect(seen).toEqual([
    'Research and planning',
    'Shopping',
    'Booking',
    'After booking, before travel',
    'Travel',
    'After travel',
  ])
  await page.keyboard.press('ArrowRight')
  await page.getByText('Persona 1 of').waitFor()
  await page.keyboard.press('ArrowLeft')
  expect(await stageName(page)).toBe('After travel')
  while ((await stageName(page)) === 'After travel') await page.keyboard.press('ArrowLeft')
  expect(await stageName(page)).toBe('Travel')
  await page.keyboard.press('Home')
  await page.getByRole('button', { name: 'Awareness Research and planning' }).click()
  expect(await stageName(page)).toBe('Research and planning')
  await page.keyboard.press('Escape')
  await canvasOf(page)
    .and(page.getByRole('application', { name: 'Journey map' }))
    .waitFor()
  await page.getByRole('button', { name: 'Share' }).waitFor()
})

it('fills the screen without frame and menu, and gives the window back as it was', async () => {
  const launched = await openThroughline()
  const look = () =>
    launched.app.evaluate(({ BrowserWindow }) => {
      const [window] = BrowserWindow.getAllWindows()
      return { isFull: window?.isFullScreen(), hasMenu: window?.isMenuBarVisible(), bounds: window?.getBounds() }
    })
  await openExample(launched.page)
  const before = await look()
  expect(before).toMatchObject({ isFull: false, hasMenu: true })
  const page = await present(launched)
  await expect.poll(look).toMatchObject({ isFull: true, hasMenu: false })
  await page.keyboard.press('Escape')
  await expect.poll(look).toEqual(before)
})

it('is edited while it is shown, and each edit is undone by one step', async () => {
  const launched = await openThroughline()
  const page = await present(launched)
  await page.keyboard.press('ArrowRight')
  expect(await page.getByText('2 gaps').count()).toBe(0)
  await page.keyboard.press('Alt+g')
  await page.getByText('2 gaps').waitFor()
  await page.keyboard.press('Enter')
  await page.keyboard.type('Sees a banner in a travel app')
  await page.keyboard.press('Escape')
  const phone = 'Research and planning / Phone and text: Sees a banner in a travel app'
  await expectSaved(page, (document) => titlesByCell(document).includes(phone), true)
  await page.getByText('1 gap', { exact: true }).waitFor()
  await page.keyboard.press('F2')
  await page.keyboard.type('Sees an offer in a travel app')
  await page.keyboard.press('Enter')
  const renamed = 'Research and planning / Phone and text: Sees an offer in a travel app'
  await expectSaved(page, (document) => titlesByCell(document).includes(renamed), true)
  await page.keyboard.press('Delete')
  await page.getByText('2 gaps').waitFor()
  await page.keyboard.press('ControlOrMeta+z')
  await expectSaved(page, (document) => titlesByCell(document).includes(renamed), true)
  await page.keyboard.press('ControlOrMeta+z')
  await expectSaved(page, (document) => titlesByCell(document).includes(phone), true)
  await page.keyboard.press('ControlOrMeta+z')
  await page.getByText('2 gaps').waitFor()
  await page.getByRole('button', { name: 'No touchpoints here' }).first().click()
  await page.keyboard.type('By hand')
  await page.keyboard.press('Enter')
  await page.keyboard.type('And by hand')
  await page.keyboard.press('Escape')
  await page.getByRole('article', { name: 'And by hand' }).waitFor()
  await page.getByText('1 gap', { exact: true }).waitFor()
  await page.getByRole('article', { name: 'By hand', exact: true }).dblclick()
  await page.getByRole('textbox', { name: 'Title' }).fill('By hand, twice')
  await page.keyboard.press('Enter')
  await page.getByRole('article', { name: 'By hand, twice' }).waitFor()
})

it('follows a touchpoint that is moved to another stage', async () => {
  const launched = await openThroughline()
  const page = await present(launched)
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Alt+ArrowRight')
  await expect.poll(() => stageName(page)).toBe('Shopping')
  await page.getByRole('article', { name: 'Talks with friends who have been' }).waitFor()
})

it.each([
  ['light', 'window'],
  ['dark', 'window'],
  ['light', 'contrast'],
] as const)('is readable on laptop and wall: %s, projector %s', async (theme, projectorTheme) => {
  const launched = await openThroughline()
  await request(launched.page, 'app:save-settings', { theme, projectorTheme })
  await launched.page.reload()
  const page = await present(launched)
  const look = projectorTheme === 'window' ? theme : projectorTheme
  for (const [width, height] of [
    [1440, 900],
    [1920, 1080],
  ] as const) {
    await resizeTo(launched, width, height)
    await page.keyboard.press('Home')
    await saveScreenshot(page, `projector-overview-${look}-${width}`)
    for (let stage = 1; stage <= 3; stage += 1) {
      await page.keyboard.press('ArrowRight')
      expect(await fontSizeOf(page, '[data-touchpoint-id] > div:nth-child(2)')).toBeCloseTo((48 * height) / 1080, 1)
      expect(await standApart(page, '[data-touchpoint-id], [data-gap]')).toBe(true)
      await saveScreenshot(page, `projector-stage-${stage}-${look}-${width}`)
    }
  }
})
