/** Looking at a journey as it was, naming a moment, going back to it and forward again; and undo past what a start loads. */
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { updateJourney } from '../../shared/journey/edits/edits.ts'
import type { LoggedStep } from '../../shared/journey/history/log.ts'
import { documentOf } from '../../shared/journey/wire.ts'
import { canvasOf, cardTitled, savedJourney } from './support/canvas.ts'
import { request } from './support/request.ts'
import { saveScreenshot } from './support/screenshots.ts'
import { openThroughline } from './support/shared-window.ts'

const journeyId = 'rail-europe'
const titleOf = async (page: Page) => (await savedJourney(page)).journey.title

/** Renames the example once for each title, a step each, and opens it again. */
async function openRenamed(page: Page, titles: readonly string[]): Promise<void> {
  const { records } = await request(page, 'journey:open', { journeyId })
  let document = documentOf(records)
  const steps = titles.map((title): LoggedStep => {
    const change = updateJourney(document, { title })
    document = { ...document, journey: { ...document.journey, title } }
    return { kind: 'do', label: 'Rename journey', mergeKey: null, change }
  })
  await request(page, 'journey:apply', { journeyId, steps })
  await request(page, 'app:save-settings', { lastJourneyId: journeyId })
  await page.reload()
  await canvasOf(page).waitFor()
  await canvasOf(page).focus()
}

describe.each(['light', 'dark'] as const)('the timeline in the %s theme', (theme) => {
  it('shows the journey as it was, names moments and restores them', async () => {
    const { page } = await openThroughline()
    await request(page, 'app:save-settings', { theme })
    await openRenamed(page, ['By rail', 'Across Europe by rail'])
    await cardTitled(page, 'Pays').click()
    await page.keyboard.press('Delete')
    await page.keyboard.press('ControlOrMeta+Shift+h')
    const dialog = page.getByRole('dialog')
    const options = dialog.getByRole('option')
    await expect.poll(() => options.count()).toBe(4)
    expect(await options.allInnerTexts()).toEqual([
      expect.stringContaining('Delete touchpoint'),
      expect.stringContaining('Rename journey'),
      expect.stringContaining('Rename journey'),
      expect.stringContaining('Start'),
    ])
    expect(await dialog.getByRole('button', { name: 'Restore this version' }).isEnabled()).toBe(false)
    for (const key of ['ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowUp']) await page.keyboard.press(key)
    await dialog.getByRole('img', { name: 'Earlier version of By rail' }).waitFor()
    await dialog.getByRole('button', { name: 'Name this version…' }).click()
    await page.keyboard.type('After workshop 2')
    await page.keyboard.press('Enter')
    await dialog.getByRole('option', { name: /After workshop 2/ }).waitFor()
    await saveScreenshot(page, `timeline-${theme}`)
    await dialog.getByRole('radio', { name: 'Full size' }).click()
    await saveScreenshot(page, `timeline-full-size-${theme}`)
    await dialog.getByRole('button', { name: 'Restore this version' }).click()
    await dialog.waitFor({ state: 'detached' })
    await expect.poll(() => titleOf(page)).toBe('By rail')
    await cardTitled(page, 'Pays').waitFor()
    await canvasOf(page).focus()
    await page.keyboard.press('ControlOrMeta+z')
    await expect.poll(() => titleOf(page)).toBe('Across Europe by rail')
    await cardTitled(page, 'Pays').waitFor({ state: 'detached' })
  })
})

it('undoes steps that lie before those which a start loads', async () => {
  const { page } = await openThroughline()
  const before = (await request(page, 'journey:open', { journeyId })).records.journey.title
  await openRenamed(
    page,
    Array.from({ length: 530 }, (_, index) => `Title ${index}`),
  )
  const undo = page.getByRole('button', { name: /^Undo/ })
  // Faster than any hand, but no faster than what lies before can be loaded.
  for (let undone = 40; undone <= 480; undone += 40) {
    await pressUndo(page, 40)
    await expect.poll(() => titleOf(page), { timeout: 20_000 }).toBe(`Title ${529 - undone}`)
  }
  for (let presses = 0; presses < 50; presses += 1) await page.keyboard.press('ControlOrMeta+z')
  await expect.poll(() => titleOf(page), { timeout: 20_000 }).toBe(before)
  expect(await undo.isEnabled()).toBe(false)
})

/** Ctrl+Z so many times at once, as a key that is held down; pressing each through the test takes a minute. */
async function pressUndo(page: Page, times: number): Promise<void> {
  const isMac = process.platform === 'darwin'
  await page.evaluate(
    ({ times, isMac }) => {
      const key = { key: 'z', ctrlKey: !isMac, metaKey: isMac, bubbles: true }
      const target = document.querySelector('[data-canvas]') ?? document.body
      for (let press = 0; press < times; press++) target.dispatchEvent(new KeyboardEvent('keydown', key))
    },
    { times, isMac },
  )
}
