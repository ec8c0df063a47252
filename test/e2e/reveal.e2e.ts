/** A stage that is revealed step by step by the keys of a remote, in both windows alike. */
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { openExample } from './support/canvas.ts'
import { saveScreenshot } from './support/screenshots.ts'
import { openThroughline } from './support/shared-window.ts'
import { onWall, presentApart } from './support/wall.ts'

const stageName = (page: Page) => onWall(page).getByRole('heading', { level: 1 })
const cards = (page: Page) => onWall(page).getByRole('article')

/** What is seen of the stage that is on the wall. */
async function seen(page: Page): Promise<string[]> {
  const shown = async (name: string, count: Promise<number>) => ((await count) > 0 ? [name] : [])
  return [
    ...(await shown('touchpoints', cards(page).count())),
    ...(await shown(
      'emotions',
      cards(page).locator('[role=img]:not([aria-label=Idea], [aria-label="Must fix"])').count(),
    )),
    ...(await shown('pains', onWall(page).getByText(/^– /).count())),
    ...(await shown('findings', onWall(page).locator('header').locator('p').nth(1).count())),
  ]
}

const reveals = ['Reveal touchpoints', 'Reveal emotions', 'Reveal pains', 'Reveal findings']

const steps = [
  [],
  ['touchpoints'],
  ['touchpoints', 'emotions'],
  ['touchpoints', 'emotions', 'pains'],
  ['touchpoints', 'emotions', 'pains', 'findings'],
]

it('comes one by one and goes the same way back, by the keys that change slides', async () => {
  const { page } = await openThroughline()
  await openExample(page)
  await page.keyboard.press('F5')
  await onWall(page).waitFor()
  await page.keyboard.press('Alt+r')
  await page.keyboard.press('1')
  await expect.poll(() => stageName(page).textContent()).toBe('Research and planning')
  for (const [at, step] of steps.entries()) {
    if (at > 0) await page.keyboard.press('PageDown')
    await expect.poll(() => seen(page)).toEqual(step)
    await saveScreenshot(page, `reveal-${at}`)
  }
  await page.keyboard.press('Space')
  await expect.poll(() => stageName(page).textContent()).toBe('Shopping')
  await expect.poll(() => seen(page)).toEqual([])
  for (const step of steps.toReversed()) {
    await page.keyboard.press('PageUp')
    await expect.poll(() => seen(page)).toEqual(step)
  }
  await expect.poll(() => stageName(page).textContent()).toBe('Research and planning')
  // What is selected is seen.
  await page.keyboard.press('ArrowDown')
  await expect.poll(() => seen(page)).toEqual(['touchpoints'])
  await page.keyboard.press('Escape')
  await page.keyboard.press('Alt+r')
  await expect.poll(() => seen(page)).toEqual(['touchpoints', 'emotions'])
})

it('is the same on the wall as beside it, where one reads what comes next', async () => {
  const { page, wall } = await presentApart()
  await page.getByRole('button', { name: 'Reveal stages step by step' }).click()
  await page.keyboard.press('1')
  await expect.poll(() => stageName(wall).textContent()).toBe('Research and planning')
  const next = page.getByRole('region', { name: 'Next' }).getByRole('heading')
  for (const [at, title] of [...reveals, 'Shopping'].entries()) {
    await expect.poll(() => next.textContent()).toBe(title)
    await expect.poll(() => seen(wall)).toEqual(steps[at])
    await page.keyboard.press('PageDown')
  }
  await expect.poll(() => stageName(wall).textContent()).toBe('Shopping')
  await wall.bringToFront()
  await wall.keyboard.press('PageUp')
  await expect.poll(() => seen(page)).toEqual(steps.at(-1))
})
