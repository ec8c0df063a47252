/** Undo and redo over a restart, in the real window. */
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { inOrder } from '../../shared/journey/document.ts'
import { recordsOf } from '../../shared/journey/wire.ts'
import { titlesByCell } from '../support/titles-by-cell.ts'
import { canvasOf, cardTitled, cellOf, expectSaved, savedJourney } from './support/canvas.ts'
import { launchThroughline, temporaryFolder } from './support/launch.ts'

/** All but when it was saved last, which no step takes back. */
async function contentOf(page: Page) {
  const document = await savedJourney(page)
  return recordsOf({ ...document, journey: { ...document.journey, updatedAt: '' } })
}

/** Presses the keys until the button says that nothing is left to do; answers how often. */
async function pressUntilDisabled(page: Page, keys: string, button: RegExp): Promise<number> {
  let presses = 0
  for (; await page.getByRole('button', { name: button }).isEnabled(); presses += 1) {
    if (presses === 50) throw new Error(`${keys} never comes to an end.`)
    await page.keyboard.press(keys)
  }
  return presses
}

it('undoes and redoes after a restart what was done before it', async () => {
  const userDataFolder = temporaryFolder()
  const first = await launchThroughline({ userDataFolder })
  const { page } = first
  await page.getByText('Throughline').or(page.getByLabel('Title of the journey')).first().waitFor()
  await page.keyboard.press('ControlOrMeta+n')
  await canvasOf(page).waitFor()
  await expect.poll(async () => (await savedJourney(page)).touchpoints.size).toBe(0)
  const before = await contentOf(page)
  const [stage] = inOrder((await savedJourney(page)).stages)
  const [channel] = inOrder((await savedJourney(page)).channels)
  if (!stage || !channel) throw new Error('The blank journey has no grid.')
  for (const title of ['Sees a story', 'Reads a review', 'Asks a friend']) {
    await cellOf(page, stage.id, channel.id).click({ position: { x: 8, y: 8 } })
    await page.keyboard.press('Enter')
    await page.keyboard.type(title)
    await page.keyboard.press('Enter')
  }
  await cardTitled(page, 'Reads a review').click()
  await page.keyboard.press('F2')
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.type('Compares prices')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Alt+ArrowRight')
  await cardTitled(page, 'Asks a friend').click()
  await page.keyboard.press('Delete')
  await page.keyboard.press('ControlOrMeta+z')
  await expect.poll(async () => (await savedJourney(page)).touchpoints.size).toBe(3)
  const after = await contentOf(page)
  await first.close()

  const second = await launchThroughline({ userDataFolder })
  await cardTitled(second.page, 'Compares prices').waitFor()
  await canvasOf(second.page).focus()
  expect(await contentOf(second.page)).toEqual(after)
  expect(await pressUntilDisabled(second.page, 'ControlOrMeta+z', /^Undo/)).toBe(5)
  await expectSaved(second.page, titlesByCell, [])
  expect(await contentOf(second.page)).toEqual(before)
  expect(await pressUntilDisabled(second.page, 'ControlOrMeta+Shift+z', /^Redo/)).toBe(6)
  await expect.poll(async () => (await savedJourney(second.page)).touchpoints.size).toBe(2)
  await second.page.keyboard.press('ControlOrMeta+z')
  await expect.poll(() => contentOf(second.page)).toEqual(after)
})
