import type { Page } from 'playwright-core'
import { atRest } from './at-rest.ts'
import type { OpenWindow } from './launch.ts'
import { ifAnswerIsLost } from './lost-answer.ts'

/** Gives the page exactly this size, as it is on a screen of this scaling, and waits until all has its place in it. */
export async function resizeTo({ app, page }: OpenWindow, width: number, height: number, scaling = 1): Promise<void> {
  const resize = () =>
    app.evaluate(
      ({ BrowserWindow }, [width, height, scaling]) => {
        const [window] = BrowserWindow.getAllWindows()
        window?.webContents.setZoomFactor(scaling)
        window?.setContentSize(width * scaling, height * scaling)
      },
      [width, height, scaling] as const,
    )
  await resize().catch(ifAnswerIsLost)
  await page.waitForFunction(([width, height]) => innerWidth === width && innerHeight === height, [
    width,
    height,
  ] as const)
  await atRest(page)
}

let isOnTheWayBack = true

/** The sizes in their order and, the next time, from the last to the first: the window has the size of the first already. */
export function thereAndBack<T>(sizes: readonly T[]): readonly T[] {
  isOnTheWayBack = !isOnTheWayBack
  return isOnTheWayBack ? sizes.toReversed() : sizes
}

/** Pixels of the text in the first element that fits. */
export async function fontSizeOf(page: Page, selector: string): Promise<number> {
  return await page
    .locator(selector)
    .first()
    .evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize))
}
