/** From one part of the window to the next by key, so that no part of it holds the keyboard. */
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { openExample } from './support/canvas.ts'
import { openThroughline } from './support/shared-window.ts'

/** Which part of the window has the focus. */
async function area(page: Page): Promise<string> {
  return await page.evaluate(() => {
    const focused = document.activeElement
    if (focused?.closest('header')) return 'top bar'
    return focused?.closest('[data-canvas], aside, section')?.getAttribute('aria-label') ?? 'none'
  })
}

it('goes round by F6, and back by Shift and F6', async () => {
  const { page } = await openThroughline()
  await openExample(page)
  await page.locator('[data-canvas]').focus()
  const round: string[] = []
  for (let presses = 0; presses < 4; presses += 1) {
    await page.keyboard.press('F6')
    round.push(await area(page))
  }
  expect(round).toEqual(['Lanes under the map', 'Side panel', 'top bar', 'Journey map'])
  await page.keyboard.press('Shift+F6')
  expect(await area(page)).toBe('top bar')
})
