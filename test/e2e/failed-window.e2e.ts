/** A window in which something can't be drawn says so, and leads on; nothing is lost. */
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { openExample, savedJourney } from './support/canvas.ts'
import { launchThroughline } from './support/launch.ts'
import { saveScreenshot } from './support/screenshots.ts'

type Texts = { replace: unknown; sound?: unknown }

/** From now on no number can be written, as if the app had a fault there. */
async function breakNumbers(page: Page): Promise<void> {
  await page.evaluate(() => {
    const texts: Texts = String.prototype
    texts.sound = texts.replace
    texts.replace = () => {
      throw new Error('broken by the test')
    }
  })
}

async function restoreNumbers(page: Page): Promise<void> {
  await page.evaluate(() => {
    const texts: Texts = String.prototype
    texts.replace = texts.sound
  })
}

async function failing(page: Page): Promise<void> {
  const cards = page.getByRole('article')
  await cards.first().click()
  await breakNumbers(page)
  await cards.nth(1).click({ modifiers: ['Shift'] })
  await page.getByRole('alert').getByText('Something went wrong in this window').waitFor()
}

it('is loaded again by one key, with the last edit', async () => {
  const { page } = await launchThroughline()
  await openExample(page)
  await page.getByRole('textbox', { name: 'Title of the journey' }).fill('Typed before')
  await failing(page)
  await saveScreenshot(page, 'failed-window')
  await page.keyboard.press('Enter')
  await page.getByRole('article').first().waitFor()
  expect((await savedJourney(page)).journey.title).toBe('Typed before')
})

it('leads to the library where reloading would not help', async () => {
  const { page } = await launchThroughline()
  await openExample(page)
  await failing(page)
  await restoreNumbers(page)
  await page.getByRole('button', { name: 'Open library' }).click()
  await page.getByRole('heading', { name: 'All journeys' }).waitFor()
})
