/** A library of a thousand journeys: on the page at once, walked by keys to its end, and no heavier than a small one. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { deleteJourney, insertJourney } from '../../electron/storage/journeys/journeys.ts'
import { openLibrary as openFile } from '../../electron/storage/library/open.ts'
import { boardOf } from '../bench/board.ts'
import { launchThroughline, temporaryFolder } from './support/launch.ts'
import { request } from './support/request.ts'
import { saveScreenshot } from './support/screenshots.ts'

const count = 1_000

let made: Buffer | null = null

/** Made once: a thousand journeys take seconds. */
function manyJourneys({ areDiscarded = false } = {}): string {
  made ??= makeJourneys()
  const path = join(temporaryFolder(), 'many.db')
  writeFileSync(path, made)
  if (areDiscarded) {
    const { database, close } = openFile(path)
    database.transaction(() => {
      for (let at = 0; at < count; at += 1) deleteJourney(database, `j${at}`, new Date().toISOString())
    })()
    close()
  }
  return path
}

function makeJourneys(): Buffer {
  const path = join(temporaryFolder(), 'many.db')
  const { database, close } = openFile(path)
  const board = boardOf(20)
  database.transaction(() => {
    for (let at = 0; at < count; at += 1) {
      const title = `Journey ${String(at).padStart(4, '0')}`
      insertJourney(database, { ...board, journey: { ...board.journey, id: `j${at}`, title } })
    }
  })()
  close()
  return readFileSync(path)
}

const nodeCount = (page: Page) => page.evaluate(() => document.querySelectorAll('*').length)
const focusedTitle = (page: Page) => page.evaluate(() => document.activeElement?.textContent ?? '')

it('shows only what is in view, as cards and as a list, and leads through all of it by keys', async () => {
  const { page } = await launchThroughline({ library: manyJourneys() })
  const list = page.getByRole('list', { name: 'Journeys' })
  await list.waitFor({ timeout: 60_000 })
  await request(page, 'app:save-settings', { librarySort: 'title' })
  await page.reload()
  const items = list.getByRole('listitem')
  await items.first().waitFor({ timeout: 60_000 })
  expect(await nodeCount(page)).toBeLessThan(2_000)
  expect(await items.first().getAttribute('aria-setsize')).toBe(String(count))
  expect(await items.first().getAttribute('aria-posinset')).toBe('1')
  await page.locator('[data-journey-id]').first().focus()
  await page.keyboard.press('End')
  await expect.poll(() => focusedTitle(page)).toBe('Journey 0999')
  expect(await page.locator('[data-journey-id="j999"]').isVisible()).toBe(true)
  await expect.poll(() => items.last().getAttribute('aria-posinset')).toBe(String(count))
  await page.keyboard.press('ArrowLeft')
  await expect.poll(() => focusedTitle(page)).toBe('Journey 0998')
  expect(await nodeCount(page)).toBeLessThan(2_000)
  await saveScreenshot(page, 'many-journeys-end')
  // Scrolled far away, the one with the focus keeps it.
  await page.mouse.move(800, 600)
  for (let turn = 0; turn < 30; turn += 1) await page.mouse.wheel(0, -8_000)
  await expect.poll(() => items.first().getAttribute('aria-posinset')).toBe('1')
  expect(await focusedTitle(page)).toBe('Journey 0998')
  await page.keyboard.press('Home')
  await expect.poll(() => focusedTitle(page)).toBe('Journey 0000')
  await page.keyboard.press('ArrowDown')
  await expect.poll(() => focusedTitle(page)).toMatch(/^Journey 000[2-6]$/)
  await page.getByRole('radio', { name: 'List' }).click()
  await expect.poll(() => items.count()).toBeGreaterThan(8)
  expect(await nodeCount(page)).toBeLessThan(2_000)
  await page.locator('[data-journey-id]').first().focus()
  await page.keyboard.press('End')
  await expect.poll(() => focusedTitle(page)).toBe('Journey 0999')
  await saveScreenshot(page, 'many-journeys-list')
  await page.getByRole('searchbox', { name: 'Search all journeys' }).fill('Journey 05')
  await page.getByText(/^\d+ of 1000 journeys$/).waitFor({ timeout: 30_000 })
  expect(await nodeCount(page)).toBeLessThan(2_000)
})

const heldPlace = (page: Page) =>
  page.evaluate(() => Number(document.activeElement?.closest('[aria-posinset]')?.getAttribute('aria-posinset')))

it('shows only what is in view of the trash, and Tab leads through all of it', async () => {
  const { page } = await launchThroughline({ library: manyJourneys({ areDiscarded: true }) })
  await page.getByRole('button', { name: /^Trash/ }).click()
  const items = page.getByRole('list', { name: 'Trash' }).getByRole('listitem')
  await items.first().waitFor({ timeout: 60_000 })
  expect(await items.first().getAttribute('aria-setsize')).toBe(String(count))
  expect(await nodeCount(page)).toBeLessThan(2_000)
  await items.first().getByRole('button', { name: 'Restore' }).focus()
  // Several between two frames, as where a key is held down on a busy machine.
  await Promise.all(Array.from({ length: 80 }, () => page.keyboard.press('Tab')))
  await expect.poll(() => heldPlace(page)).toBe(41)
  await expect.poll(() => page.locator(':focus').isVisible()).toBe(true)
  await page.mouse.move(800, 500)
  for (let turn = 0; turn < 40; turn += 1) await page.mouse.wheel(0, 8_000)
  await expect.poll(() => items.last().getAttribute('aria-posinset')).toBe(String(count))
  expect(await heldPlace(page)).toBe(41)
  expect(await nodeCount(page)).toBeLessThan(2_000)
  await saveScreenshot(page, 'many-discarded-end')
  const last = items.last()
  const title = await last.getByRole('heading').textContent()
  await last.getByRole('button', { name: 'Restore' }).click()
  await expect.poll(() => items.last().getAttribute('aria-setsize')).toBe(String(count - 1))
  expect(await page.getByRole('heading', { name: title ?? '', exact: true }).count()).toBe(0)
})

it('shows only what is in view of the journeys to export', async () => {
  const { page } = await launchThroughline({ library: manyJourneys() })
  await page.getByRole('list', { name: 'Journeys' }).waitFor({ timeout: 60_000 })
  await page.keyboard.press('ControlOrMeta+k')
  await page.keyboard.type('Export journeys')
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog')
  const ticks = dialog.getByRole('listitem')
  await ticks.first().waitFor()
  expect(await nodeCount(page)).toBeLessThan(3_000)
  await ticks.first().getByRole('checkbox').focus()
  for (let turn = 0; turn < 60; turn += 1) await page.keyboard.press('Tab')
  await expect.poll(() => heldPlace(page)).toBe(61)
  await page.keyboard.press('Space')
  await expect.poll(() => dialog.getByText('999 of 1000 journeys').count()).toBe(1)
  expect(await nodeCount(page)).toBeLessThan(3_000)
  await saveScreenshot(page, 'many-ticks')
})
