import type { Page } from 'playwright-core'

/** Waits until the page has drawn and has nothing left to do: a press on what still moves to its place is missed. */
export async function atRest(page: Page): Promise<void> {
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestIdleCallback(done))))
}
