/** Screens of the strategy on a grid of hundreds: only the cells in view are there, and keys lead to all of them. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { writeJourneyFile } from '../../shared/formats/journey/journey-file.ts'
import { newNeed, newObjective } from '../../shared/journey/new-records.ts'
import { boardOf } from '../bench/board.ts'
import { canvasOf, expectSaved } from './support/canvas.ts'
import { launchThroughline, temporaryFolder } from './support/launch.ts'
import { saveScreenshot } from './support/screenshots.ts'

const size = 300
/** Each has a row of its own over the matrix. */
const personas = 3

function largeFile(): string {
  const board = boardOf(size, { stages: size, channels: size })
  const ranks = [...board.stages.values()].map(({ rank }) => rank)
  const needs = ranks.map((rank, at) => newNeed({ id: `n${at}`, rank, text: `Need ${at}` }))
  const objectives = ranks.map((rank, at) => newObjective({ id: `o${at}`, rank, text: `Objective ${at}` }))
  const file = join(temporaryFolder(), 'large.journey')
  const byId = <T extends { id: string }>(records: readonly T[]) => new Map(records.map((one) => [one.id, one]))
  writeFileSync(file, writeJourneyFile({ ...board, needs: byId(needs), objectives: byId(objectives) }))
  return file
}

const elementCount = (page: Page) => page.evaluate(() => document.querySelectorAll('*').length)
const focusedPlace = (page: Page) => page.evaluate(() => (document.activeElement as HTMLElement | null)?.dataset.place)

async function expectInView(page: Page): Promise<void> {
  // Rows are measured once they are drawn, and then what is held is where they leave it.
  await expect
    .poll(() =>
      page.evaluate(() => {
        const { left, top, right, bottom } = document.activeElement?.getBoundingClientRect() ?? new DOMRect(-1, -1)
        // Places are fractions of pixels, a scrolled box has whole ones.
        return left > -1 && top > -1 && right < innerWidth + 1 && bottom < innerHeight + 1
      }),
    )
    .toBe(true)
}

it('draws only what is in view of coverage and of needs by objectives', { timeout: 180_000 }, async () => {
  const { page } = await launchThroughline({ args: [largeFile()] })
  await canvasOf(page).waitFor()
  await canvasOf(page).focus()
  await page.keyboard.press('ControlOrMeta+Shift+g')
  const grid = page.getByRole('grid')
  await grid.waitFor({ timeout: 60_000 })
  expect(await elementCount(page)).toBeLessThan(12_000)
  expect(await grid.getAttribute('aria-rowcount')).toBe(String(size + personas + 2))
  const places = grid.locator('[data-place]')
  await places.first().focus()
  await page.keyboard.press('ControlOrMeta+End')
  await expect.poll(() => focusedPlace(page)).toBe(`${size - 1}/${size - 1}`)
  await expectInView(page)
  await expect.poll(() => places.count()).toBeLessThan(800)
  await saveScreenshot(page, 'large-coverage-end')
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('ArrowLeft')
  await expect.poll(() => focusedPlace(page)).toBe(`${size - 2}/${size - 2}`)
  await page.keyboard.type('Written far away')
  await page.keyboard.press('Enter')
  await expectSaved(page, ({ touchpoints }) => [...touchpoints.values()].at(-1)?.title, 'Written far away')
  await expect.poll(() => focusedPlace(page)).toBe(`${size - 2}/${size - 2}`)
  await page.keyboard.press('Home')
  await expect.poll(() => focusedPlace(page)).toBe(`${size - 2}/0`)
  await expectInView(page)
  await saveScreenshot(page, 'large-coverage-home')
  await page.keyboard.press('ControlOrMeta+Home')
  await expect.poll(() => focusedPlace(page)).toBe('0/0')
  expect(await elementCount(page)).toBeLessThan(12_000)
  await page.getByRole('tab', { name: 'Why', exact: true }).click()
  await page.getByRole('grid', { name: 'Needs and objectives' }).waitFor({ timeout: 60_000 })
  expect(await elementCount(page)).toBeLessThan(12_000)
  await places.first().focus()
  await page.keyboard.press('ControlOrMeta+End')
  await expect.poll(() => focusedPlace(page)).toBe(`${size - 1}/${size - 1}`)
  await expectInView(page)
  expect(await elementCount(page)).toBeLessThan(12_000)
  await saveScreenshot(page, 'large-overlap-end')
  const reasons = page.getByRole('grid', { name: 'Why, what and how' })
  await reasons.locator('[data-place]').first().focus()
  await page.keyboard.press('ControlOrMeta+End')
  await expect.poll(() => focusedPlace(page)).toBe(`${size}/2`)
  await expectInView(page)
  expect(await elementCount(page)).toBeLessThan(12_000)
})
