/** What hands do to the map, as the browser gets it from the system. */
import type { Page } from 'playwright-core'

const middle = { x: 760, y: 520 }

export async function fitWholeMap(page: Page): Promise<void> {
  await page.locator('[data-canvas]').focus()
  await page.keyboard.press('Control+0')
  // As wide as the window, then all of it.
  await page.keyboard.press('Control+1')
  await page.keyboard.press('Control+1')
  await page.waitForTimeout(600)
}

export async function zoomTo100(page: Page): Promise<void> {
  await page.locator('[data-canvas]').focus()
  await page.keyboard.press('Control+0')
  await page.waitForTimeout(600)
}

export const wheelSteps = 120

/** Down, then up again. */
export async function pan(page: Page): Promise<void> {
  await page.mouse.move(middle.x, middle.y)
  for (let step = 0; step < wheelSteps; step += 1) await page.mouse.wheel(0, step < wheelSteps / 2 ? 60 : -60)
}

/** Out, then in again. */
export async function zoom(page: Page): Promise<void> {
  await page.mouse.move(middle.x, middle.y)
  await page.keyboard.down('Control')
  for (let step = 0; step < wheelSteps; step += 1) await page.mouse.wheel(0, step < wheelSteps / 2 ? 20 : -20)
  await page.keyboard.up('Control')
}

export const dragSteps = 60

/** The first card, to and fro, and back where it was. */
export async function dragCard(page: Page): Promise<void> {
  const box = await page.locator('[data-touchpoint-id]').first().boundingBox()
  if (!box) throw new Error('No card is on the screen.')
  await page.mouse.move(box.x + 60, box.y + 20)
  await page.mouse.down()
  for (let step = 0; step < dragSteps; step += 1) {
    await page.mouse.move(box.x + 60 + step * 6, box.y + 20 + (step % 20) * 12)
  }
  await page.keyboard.press('Escape')
  await page.mouse.up()
}

export const manyCards = 50

/** The first card and those that follow it in its cell, by keyboard; the view then goes back to the first. */
export async function selectMany(page: Page): Promise<void> {
  await page.locator('[data-touchpoint-id]').first().click()
  for (let count = 1; count < manyCards; count += 1) await page.keyboard.press('Shift+ArrowDown')
  await page.waitForFunction(
    (count) => document.querySelectorAll('[data-touchpoint-id][data-selected]').length === count,
    manyCards,
  )
  await page.mouse.move(middle.x, middle.y)
  for (let step = 0; step < wheelSteps; step += 1) await page.mouse.wheel(0, -60)
  await page.waitForTimeout(600)
}

const typed = 'Hears of it at the station and asks a friend'
export const letters = typed.length

/** A new title for the first card, letter by letter, over the one that it has. */
export async function typeTitle(page: Page): Promise<void> {
  await page.locator('[data-touchpoint-id]').first().dblclick()
  await page.getByRole('textbox', { name: 'Title', exact: true }).waitFor()
  await page.keyboard.type(typed, { delay: 80 })
}
