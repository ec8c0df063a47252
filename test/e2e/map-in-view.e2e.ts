/** What is seen of the map: lanes of any height, folded gaps, notes beside the grid, and nothing over what is worked on. */
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { canvasOf, drag, middleOf, openExample } from './support/canvas.ts'
import { saveScreenshot } from './support/screenshots.ts'
import { openThroughline } from './support/shared-window.ts'
import { resizeTo } from './support/window-size.ts'
import { openWithCards } from './support/with-cards.ts'

/** A note over the grid, where a double click alone would begin a touchpoint. */
async function noteAt(page: Page, x: number, y: number): Promise<void> {
  await page.keyboard.down('Alt')
  await page.mouse.dblclick(x, y)
  await page.keyboard.up('Alt')
}

describe('the lanes under the grid', () => {
  it('are as high as one wants, by mouse and by keys, also where the window is loaded again', async () => {
    const { page } = await openThroughline()
    await openExample(page)
    const strip = page.getByRole('region', { name: 'Lanes under the map' })
    const height = async () => Math.round((await strip.boundingBox())?.height ?? 0)
    const usual = await height()
    const edge = await middleOf(page.getByRole('slider', { name: 'Height of the lanes' }))
    await drag(page, edge, { x: edge.x, y: edge.y + 30 })
    await page.mouse.up()
    await expect.poll(height).toBe(usual - 30)
    await saveScreenshot(page, 'low-lanes')
    await page.getByRole('slider', { name: 'Height of the lanes' }).press('ArrowUp')
    await expect.poll(height).toBe(usual - 6)
    await page.reload()
    await openExample(page)
    await expect.poll(height).toBe(usual - 6)
    await page.getByRole('slider', { name: 'Height of the lanes' }).dblclick()
    await expect.poll(height).toBe(usual)
  })
})

describe('a folded channel', () => {
  it('still says that awareness is missing there', async () => {
    const { page, channels } = await openWithCards([[1, 1, 'Calls']])
    await page.locator('[data-channel-id]').nth(1).click({ button: 'right' })
    await page.getByRole('menuitem', { name: /^Collapse/ }).click()
    await page.getByRole('img', { name: `Awareness gap: nothing on ${channels[1]}` }).waitFor()
    await saveScreenshot(page, 'folded-gap')
    const count = () => page.getByRole('img', { name: /^Awareness gap: nothing on/ }).count()
    expect(await count()).toBe(1)
    await page.locator('[data-stage-id]').first().click()
    await page.keyboard.press('Alt+f')
    await expect.poll(count).toBe(channels.length)
  })
})

describe('a gap that must be fixed and is out of view', () => {
  it('is counted below the map with its direction, and shown by a click', async () => {
    const launched = await openThroughline()
    const { page } = launched
    await openExample(page)
    await resizeTo(launched, 1280, 720)
    const below = page.getByRole('button', { name: /^\d more gaps? below$/ })
    await below.waitFor()
    await saveScreenshot(page, 'gaps-out-of-view')
    await below.click()
    const shown = page.locator('[data-focused][data-ghost], article[data-selected]').first()
    await expect.poll(() => shown.evaluate((gap) => gap.getBoundingClientRect().bottom <= innerHeight)).toBe(true)
    // As a whole, after as wide as the window.
    await canvasOf(page).focus()
    await page.keyboard.press('ControlOrMeta+1')
    await page.keyboard.press('ControlOrMeta+1')
    await page.locator('[data-gaps-out-of-view]').waitFor({ state: 'detached' })
  })
})

describe('the whole map', () => {
  it('has the notes beside the grid in it', async () => {
    const { page } = await openWithCards([])
    const map = await page.locator('[data-canvas]').boundingBox()
    if (!map) throw new Error('There is no map.')
    await noteAt(page, map.x + 300, map.y + map.height - 110)
    await page.keyboard.type('Below all')
    await page.keyboard.press('Escape')
    await page.keyboard.press('Escape')
    for (let press = 0; press < 20; press++) await page.keyboard.press('Control+Alt+n')
    await page.locator('[data-note]').focus()
    for (let press = 0; press < 20; press++) await page.keyboard.press('Shift+ArrowDown')
    await page.keyboard.press('Escape')
    await page.keyboard.press('ControlOrMeta+0')
    await page.keyboard.press('ControlOrMeta+1')
    await page.keyboard.press('ControlOrMeta+1')
    await expect
      .poll(async () => {
        const note = await page.locator('[data-note]').boundingBox()
        return note && note.y + note.height < map.y + map.height && note.y > map.y
      })
      .toBe(true)
  })
})

describe('the overview', () => {
  it('shows where one is, goes out of the way of what is worked on, and is gone where all is in view', async () => {
    const { page } = await openWithCards([])
    const overview = page.locator('[data-overview]')
    await page.keyboard.press('ControlOrMeta+0')
    await page.keyboard.press('Alt+Shift+m')
    for (let press = 0; press < 3; press += 1) await page.keyboard.press('ControlOrMeta+=')
    await overview.waitFor()
    const left = async () => (await overview.boundingBox())?.x ?? 0
    await expect.poll(left).toBeGreaterThan(600)
    const { x, y } = (await overview.boundingBox()) ?? { x: 0, y: 0 }
    // A note beside it, which is wide enough to lie under it.
    await noteAt(page, x - 60, y + 30)
    await page.keyboard.type('Ask them')
    await expect.poll(left).toBeLessThan(x - 200)
    await saveScreenshot(page, 'overview-aside')
    await page.keyboard.press('Escape')
    await page.keyboard.press('Escape')
    await expect.poll(left).toBe(x)
    await page.keyboard.press('ControlOrMeta+1')
    await page.keyboard.press('ControlOrMeta+1')
    await overview.waitFor({ state: 'detached' })
  })
})
