/** Opening a journey from the library, and whether a window that is worked in for long stays as small as it was. */
import type { Page } from 'playwright-core'
import { type Figure, timingOf } from './figure.ts'
import { withBoard } from './window-app.ts'
import { heapSize } from './window-samples.ts'

async function showLibrary(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'All journeys' }).click()
  await page.locator('[data-journey-id]').first().waitFor()
}

/** Milliseconds from the click on a journey in the library to the second frame after its first cards. */
async function openFromLibrary(page: Page): Promise<number> {
  await showLibrary(page)
  return await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const began = performance.now()
        const look = () => {
          if (!document.querySelector('[data-touchpoint-id]')) requestAnimationFrame(look)
          else requestAnimationFrame(() => requestAnimationFrame(() => resolve(performance.now() - began)))
        }
        document.querySelector<HTMLElement>('[data-journey-id]')?.click()
        look()
      }),
  )
}

async function openOften(page: Page, times: number): Promise<number[]> {
  const took: number[] = []
  for (let at = 0; at < times; at += 1) took.push(await openFromLibrary(page))
  return took
}

/** So many edits, each an undo step of its own. */
async function editOften(page: Page, times: number): Promise<void> {
  await page.locator('[data-touchpoint-id]').first().click()
  for (let at = 0; at < times; at += 1) await page.keyboard.press('Alt+m')
}

/**
 * How much larger the heap is after many edits and openings than after as many before them: in those the engine still translates
 * what is run often, which comes to an end.
 */
async function growthOfHeap(page: Page): Promise<number> {
  const work = async () => {
    await editOften(page, 500)
    await openOften(page, 50)
    return await heapSize(page)
  }
  const before = await work()
  return (await work()) / before
}

export const openingFigures: readonly Figure[] = [
  { touchpoints: 1_000, opening: 200 },
  { touchpoints: 5_000, opening: 400 },
].flatMap(({ touchpoints, opening }): Figure[] => [
  {
    name: 'window: opening from the library',
    touchpoints,
    required: opening,
    measure: () =>
      withBoard(touchpoints, async ({ page }) => {
        await openFromLibrary(page)
        return timingOf(await openOften(page, 9))
      }),
  },
  {
    name: 'window: heap after long work',
    touchpoints,
    required: 1.05,
    unit: 'times',
    measure: () =>
      withBoard(touchpoints, async ({ page }) => {
        const growth = await growthOfHeap(page)
        return { median: growth, p95: growth }
      }),
  },
])
