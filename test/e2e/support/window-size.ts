import type { Page } from 'playwright-core'
import type { Launched } from './launch.ts'
import { ifAnswerIsLost } from './lost-answer.ts'

/** Gives the page exactly this size, as it is on a screen of this scaling, and waits until it has it. */
export async function resizeTo({ app, page }: Launched, width: number, height: number, scaling = 1): Promise<void> {
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
}

/** Pixels of the text in the first element that fits. */
export async function fontSizeOf(page: Page, selector: string): Promise<number> {
  return await page
    .locator(selector)
    .first()
    .evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize))
}
