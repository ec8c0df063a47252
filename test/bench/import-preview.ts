/** The dialog of an import, and how long it keeps a hand waiting while it looks at a large table. */
import { chooseOption } from '../e2e/support/choose-option.ts'
import { dropFiles } from '../e2e/support/drop-files.ts'
import { type Figure, timingOf } from './figure.ts'
import { type Window, withBoard } from './window-app.ts'

const rows = 10_000

function largeTable(): string {
  const row = (at: number) =>
    `Asks the ${at}th question,Stage ${at % 12},Channel ${at % 9},too slow,${(at % 5) + 1},red`
  return `Touchpoint,Stage,Channel,Pain points,Emotion,Colour\n${Array.from({ length: rows }, (_, at) => row(at)).join('\n')}\n`
}

/** Milliseconds: the longest pause while the table is read, a column gets another meaning, and the table is turned and back. */
async function longestPause({ page }: Window): Promise<number> {
  await page.evaluate(() => {
    const held = window as unknown as { longest: number }
    held.longest = 0
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) held.longest = Math.max(held.longest, duration)
    }).observe({ type: 'longtask' })
  })
  await dropFiles(page, [['large.csv', largeTable()]])
  const dialog = page.getByRole('dialog')
  const planned = dialog.getByText('10,000 new touchpoints.')
  await planned.waitFor({ timeout: 60_000 })
  await chooseOption(dialog.getByRole('combobox', { name: 'Field for “Colour”' }), 'Pains')
  await dialog.getByText('Stages in columns').click()
  await dialog.getByText('Stages in rows').click()
  await planned.waitFor({ timeout: 60_000 })
  return await page.evaluate(() => (window as unknown as { longest: number }).longest)
}

export const importPreviewFigures: readonly Figure[] = [
  {
    name: 'window: longest pause of an import',
    touchpoints: rows,
    required: 100,
    measure: () => withBoard(30, async (window) => timingOf([await longestPause(window)])),
  },
]
