/** What a hand does on the canvas, and what is on disk afterwards. */
import type { Locator, Page } from 'playwright-core'
import { expect } from 'vitest'
import { inOrder, type JourneyDocument } from '../../../shared/journey/document.ts'
import { documentOf } from '../../../shared/journey/wire.ts'
import { atRest } from './at-rest.ts'
import { request } from './request.ts'

/** The journey that a first start shows. */
export async function openExample(page: Page): Promise<void> {
  await canvasOf(page).waitFor()
  await page.getByRole('textbox', { name: 'Title of the journey' }).waitFor()
  await atRest(page)
}

/** Leaves the journey that a first start shows. */
export async function openLibrary(page: Page): Promise<void> {
  await openExample(page)
  await page.getByRole('button', { name: 'All journeys' }).click()
  await page.getByRole('button', { name: 'New journey' }).waitFor()
}

export function canvasOf(page: Page): Locator {
  return page.locator('[data-canvas]')
}

export function cardTitled(page: Page, title: string): Locator {
  return page.getByRole('article', { name: new RegExp(`^${title}`) })
}

export function cellOf(page: Page, stageId: string, channelId: string): Locator {
  return page.locator(`[data-cell="${stageId}/${channelId}"]`)
}

/** The open journey as the disk has it, once the window says that all is saved. */
export async function savedJourney(page: Page): Promise<JourneyDocument> {
  await page.locator('[role=status][data-state=saved]').waitFor()
  const [{ journeyId } = { journeyId: '' }] = await request(page, 'library:list')
  const { lastJourneyId } = (await request(page, 'app:start')).settings
  const { records } = await request(page, 'journey:open', { journeyId: lastJourneyId ?? journeyId })
  return documentOf(records)
}

/** "First -> second" for each connection, in order. */
export function connectionsByTitle(document: JourneyDocument): string[] {
  const title = (id: string) => document.touchpoints.get(id)?.title
  return inOrder(document.connections).map(({ from, to }) => `${title(from)} -> ${title(to)}`)
}

/** Waits until the journey on disk looks as expected. */
export async function expectSaved<T>(page: Page, look: (document: JourneyDocument) => T, expected: T): Promise<void> {
  await expect.poll(async () => look(await savedJourney(page)), { timeout: 15_000 }).toEqual(expected)
}

/** Drags from one place to another in steps, as a hand does. */
export async function drag(page: Page, from: { x: number; y: number }, to: { x: number; y: number }): Promise<void> {
  await page.mouse.move(from.x, from.y)
  await page.mouse.down()
  await page.mouse.move((from.x + to.x) / 2, (from.y + to.y) / 2, { steps: 6 })
  await page.mouse.move(to.x, to.y, { steps: 6 })
}

export async function middleOf(locator: Locator): Promise<{ x: number; y: number }> {
  const box = await locator.boundingBox()
  if (!box) throw new Error('It is not on the screen.')
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}

export type CardInCell = readonly [stage: number, channel: number, title: string]

/** A new journey with a card in each of the given cells, by number of stage and channel. */
export async function journeyWithCards(page: Page, cells: readonly CardInCell[]) {
  await openExample(page)
  await page.keyboard.press('ControlOrMeta+n')
  await page.locator('[data-ghost]').nth(3).waitFor()
  const { stages, channels } = await savedJourney(page)
  const names = { stages: inOrder(stages), channels: inOrder(channels) }
  for (const [stage, channel, title] of cells) {
    const key = `${names.stages[stage]?.id}/${names.channels[channel]?.id}`
    // Over the empty awareness cell's invitation, which would add the touchpoint at once.
    await page.locator(`[data-cell="${key}"]`).click({ position: { x: 100, y: stage === 0 ? 5 : 78 } })
    await page.keyboard.type(title)
    await page.keyboard.press('Escape')
  }
  return { stages: names.stages.map(({ name }) => name), channels: names.channels.map(({ name }) => name) }
}
