/** What is typed in one window and seen in the other, while the wall stands beside the map. */
import type { Page } from 'playwright-core'
import { type Figure, type Timing, timingOf } from './figure.ts'
import { withBoard } from './window-app.ts'

/** The time at which a card of this name is in the page, on the clock that all windows share. */
function seen(page: Page, name: string): Promise<number> {
  return page.evaluate(
    (label) =>
      new Promise<number>((resolve) => {
        const look = () => {
          if (document.querySelector(`article[aria-label="${label}"]`)) resolve(Date.now())
          else requestAnimationFrame(look)
        }
        look()
      }),
    name,
  )
}

/** From the last letter on the window that it is typed in to the same letter on the wall. */
async function timesOnTheWall(page: Page, wall: Page, rounds: number): Promise<Timing> {
  const times: number[] = []
  for (let round = 0; round < rounds; round += 1) {
    const title = `Typed in round ${round}`
    await page.keyboard.press('Enter')
    await page.keyboard.type(title.slice(0, -1))
    const both = Promise.all([seen(page, title), seen(wall, title)])
    await page.keyboard.type(title.slice(-1))
    const [own, other] = await both
    times.push(other - own)
    await page.keyboard.press('Escape')
    await page.keyboard.press('Escape')
  }
  return timingOf(times)
}

export const wallFigures: readonly Figure[] = [
  {
    name: 'wall: an edit on the other window',
    touchpoints: 30,
    required: 100,
    judgedBy: 'p95',
    measure: () =>
      withBoard(30, async ({ app, page }) => {
        const opened = app.waitForEvent('window')
        await page.keyboard.press('ControlOrMeta+Shift+F5')
        const wall = await opened
        await wall.getByRole('application', { name: 'Presentation' }).waitFor()
        await page.bringToFront()
        await page.keyboard.press('1')
        return await timesOnTheWall(page, wall, 9)
      }),
  },
]
