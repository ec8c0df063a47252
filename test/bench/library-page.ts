/** A library of many journeys, and how long its page takes to show them. */
import { join } from 'node:path'
import { insertJourney } from '../../electron/storage/journeys/journeys.ts'
import { openLibrary } from '../../electron/storage/library/open.ts'
import { boardOf } from './board.ts'
import { type Figure, timingOf } from './figure.ts'
import { type Window, withApp, withFolder } from './window-app.ts'

const journeys = 1_000
const touchpoints = 20

function writeLibrary(path: string): void {
  const library = openLibrary(path)
  const board = boardOf(touchpoints)
  library.database.transaction(() => {
    for (let at = 0; at < journeys; at += 1) {
      insertJourney(library.database, { ...board, journey: { ...board.journey, id: `j${at}`, title: `Journey ${at}` } })
    }
  })()
  library.close()
}

/** Milliseconds from the click on "All journeys" to the frame in which cards are painted, each time from an open journey. */
async function timesOfReturn({ page }: Window, rounds: number): Promise<number[]> {
  const times: number[] = []
  // The first time each journey is analyzed for its card; from then on that is kept.
  for (let round = 0; round <= rounds; round += 1) {
    await page.locator('[data-journey-id]').first().click()
    await page.locator('[data-canvas]').waitFor()
    const took = await page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          const began = performance.now()
          const look = () => {
            if (document.querySelector('[data-journey-id]'))
              requestAnimationFrame(() => resolve(performance.now() - began))
            else requestAnimationFrame(look)
          }
          for (const button of document.querySelectorAll('button'))
            if (button.ariaLabel === 'All journeys') button.click()
          look()
        }),
    )
    if (round > 0) times.push(took)
  }
  return times
}

export const libraryPageFigures: readonly Figure[] = [
  {
    name: 'window: library of 1,000 journeys',
    touchpoints: journeys * touchpoints,
    required: 300,
    measure: () =>
      withFolder(async (folder) => {
        const path = join(folder, 'many.db')
        writeLibrary(path)
        return await withApp(folder, ['--library', path], async (window) => {
          await window.page.locator('[data-journey-id]').first().waitFor({ timeout: 60_000 })
          return timingOf(await timesOfReturn(window, 7))
        })
      }),
  },
]
