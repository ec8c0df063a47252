/** A journey of many touchpoints written by keyboard alone, taken back and done again; and how typing goes on. */
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { inOrder } from '../../shared/journey/document.ts'
import { ordinaryOrLong } from '../support/long-run.ts'
import { titlesByCell } from '../support/titles-by-cell.ts'
import { connectionsByTitle, expectSaved, openExample, savedJourney } from './support/canvas.ts'
import { saveScreenshot } from './support/screenshots.ts'
import { openThroughline } from './support/shared-window.ts'

async function newJourneyByKeys(page: Page): Promise<{ stages: string[]; channels: string[] }> {
  await openExample(page)
  await page.keyboard.press('ControlOrMeta+n')
  await page.locator('[data-ghost]').nth(3).waitFor()
  await page.keyboard.press('ArrowRight')
  const { stages, channels } = await savedJourney(page)
  return { stages: inOrder(stages).map(({ name }) => name), channels: inOrder(channels).map(({ name }) => name) }
}

async function write(page: Page, ...titlesAndKeys: string[]): Promise<void> {
  for (const key of titlesAndKeys) {
    if (/^\[.+\]$/.test(key)) await page.keyboard.press(key.slice(1, -1))
    else await page.keyboard.type(key)
  }
}

describe('writing a journey by keyboard', () => {
  it('makes forty touchpoints, or eighty, takes all back and does all again', async () => {
    const { page } = await openThroughline()
    const { stages, channels } = await newJourneyByKeys(page)
    const perCell = ordinaryOrLong(2, 4)
    const columns = Math.min(5, stages.length)
    const lanes = Math.min(4, channels.length)
    const count = perCell * columns * lanes
    expect(count).toBe(ordinaryOrLong(40, 80))
    const expected: string[] = []
    for (let lane = 0; lane < lanes; lane++) {
      for (let column = 0; column < columns; column++) {
        const titles = Array.from({ length: perCell }, (_, index) => `Moment ${lane}${column}${index}`)
        await write(page, ...titles.flatMap((title, index) => (index > 0 ? ['[Enter]', title] : [title])))
        expected.push(`${stages[column]} / ${channels[lane]}: ${titles.join(', ')}`)
        const isLast = column === columns - 1
        if (!isLast) await write(page, '[Tab]')
        // Back to the first stage, one channel down.
        else if (lane < lanes - 1) {
          await write(page, '[Escape]', ...stages.slice(1, columns).map(() => '[Shift+Tab]'), '[ArrowDown]')
        }
      }
    }
    await write(page, '[Escape]')
    const sorted = (lines: string[]) => [...lines].sort()
    await expectSaved(page, (document) => sorted(titlesByCell(document)), sorted(expected))
    await saveScreenshot(page, 'many-touchpoints')
    const touchpoints = inOrder((await savedJourney(page)).touchpoints)
    for (let step = 0; step < count; step++) await page.keyboard.press('ControlOrMeta+z')
    await expectSaved(page, titlesByCell, [])
    for (let step = 0; step < count; step++) await page.keyboard.press('ControlOrMeta+Shift+z')
    await expectSaved(page, (document) => inOrder(document.touchpoints), touchpoints)
  })

  it('types a new title on a selected touchpoint, a new touchpoint in an empty cell, and keeps C for connecting', async () => {
    const { page } = await openThroughline()
    const { stages, channels } = await newJourneyByKeys(page)
    const cell = (stage: number, channel: number) => `${stages[stage]} / ${channels[channel]}`
    await write(page, 'finds us', '[Enter]', '[Escape]')
    await expectSaved(page, titlesByCell, [`${cell(0, 0)}: finds us`])
    await write(page, 'Meets us', '[Tab]')
    await expectSaved(page, titlesByCell, [`${cell(0, 0)}: Meets us`])
    await write(page, 'Compares', '[Escape]', '[Alt+c]', '[ArrowLeft]', '[Enter]')
    await expectSaved(page, connectionsByTitle, ['Compares -> Meets us'])
    await write(page, '[F2]', '[End]', ' again', '[Tab]', '[Shift+ArrowLeft]', '[Alt+ArrowDown]')
    await expectSaved(page, titlesByCell, [`${cell(0, 1)}: Meets us again`, `${cell(1, 1)}: Compares`])
  })

  it('types nothing on the map while a control beside it has the focus', async () => {
    const { page } = await openThroughline()
    const { stages, channels } = await newJourneyByKeys(page)
    await write(page, 'First', '[Escape]')
    await page.getByRole('tab', { name: 'Details' }).focus()
    await write(page, 'x', '[ControlOrMeta+d]')
    await expectSaved(page, titlesByCell, [`${stages[0]} / ${channels[0]}: First, First 2`])
  })

  it('types the question mark too if it is to open no sheet', async () => {
    const { page } = await openThroughline()
    const { stages, channels } = await newJourneyByKeys(page)
    await write(page, 'First', '[Escape]', '[?]')
    await page.getByRole('switch', { name: /Single-key shortcuts/ }).click()
    await saveScreenshot(page, 'help-sheet')
    await write(page, '[Escape]')
    await page.getByRole('dialog').waitFor({ state: 'hidden' })
    await write(page, '?called', '[Enter]')
    await expectSaved(page, titlesByCell, [`${stages[0]} / ${channels[0]}: ?called`])
    await write(page, '[F1]')
    expect(await page.getByRole('switch', { name: /Single-key shortcuts/ }).isChecked()).toBe(false)
  })
})
