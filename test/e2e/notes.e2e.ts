/** Sticky notes: written, moved, coloured and deleted, by mouse and by keyboard. */
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { inOrder, type JourneyDocument } from '../../shared/journey/document.ts'
import { canvasOf, cellOf, drag, expectSaved, middleOf, openExample, savedJourney } from './support/canvas.ts'
import { launchThroughline } from './support/launch.ts'
import { saveScreenshot } from './support/screenshots.ts'

const notes = ({ notes: all }: JourneyDocument) => inOrder(all).map(({ text, color }) => `${color}: ${text}`)
const noteSaying = (page: Page, text: string) => page.getByRole('group', { name: new RegExp(`^${text}`) })
const placeOf = (text: string) => (document: JourneyDocument) => {
  const note = inOrder(document.notes).find((one) => one.text === text)
  return [note?.x, note?.y]
}

it('by keyboard: write, move, colour, find again and delete', async () => {
  const { page } = await launchThroughline()
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await openExample(page)
  const start = notes(await savedJourney(page))
  await page.keyboard.press('n')
  await page.keyboard.type('Ask the call centre')
  await page.keyboard.press('Escape')
  await expectSaved(page, notes, [...start, 'yellow: Ask the call centre'])
  const [x = 0, y = 0] = placeOf('Ask the call centre')(await savedJourney(page))
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Shift+ArrowDown')
  await expectSaved(page, placeOf('Ask the call centre'), [x + 8, y + 40])
  await page.keyboard.press('Shift+Tab')
  await page.keyboard.press('Shift+Tab')
  await expect.poll(() => page.locator(':focus').getAttribute('aria-label')).toBe('Green')
  await page.keyboard.press('Enter')
  await expectSaved(page, notes, [...start, 'green: Ask the call centre'])
  await saveScreenshot(page, 'notes')
  await canvasOf(page).focus()
  await page.keyboard.press('ControlOrMeta+f')
  await page.keyboard.type('call centre')
  const hits = page.getByRole('option', { name: /Sticky note/ })
  await hits.click()
  await expect.poll(() => page.locator(':focus').getAttribute('data-note')).not.toBeNull()
  await page.keyboard.press('Delete')
  await expectSaved(page, notes, start)
  await page.keyboard.press('ControlOrMeta+z')
  await expectSaved(page, notes, [...start, 'green: Ask the call centre'])
})

it('by mouse: leave one anywhere, drag it in one step, and none without a word', async () => {
  const { page } = await launchThroughline()
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await openExample(page)
  const start = notes(await savedJourney(page))
  const cell = await middleOf(cellOf(page, 'shopping', 'social'))
  await page.keyboard.down('Alt')
  await page.mouse.dblclick(cell.x, cell.y)
  await page.keyboard.up('Alt')
  await page.keyboard.type('Parking lot')
  await canvasOf(page).focus()
  await expectSaved(page, notes, [...start, 'yellow: Parking lot'])
  const before = placeOf('Parking lot')(await savedJourney(page))
  const grip = await middleOf(noteSaying(page, 'Parking lot'))
  await drag(page, grip, { x: grip.x + 160, y: grip.y + 120 })
  await page.keyboard.press('Escape')
  await page.mouse.up()
  await expectSaved(page, placeOf('Parking lot'), before)
  await drag(page, grip, { x: grip.x + 160, y: grip.y + 120 })
  await page.mouse.up()
  await expect.poll(async () => placeOf('Parking lot')(await savedJourney(page))).not.toEqual(before)
  await page.getByRole('button', { name: 'Undo: Move sticky note' }).click()
  await expectSaved(page, placeOf('Parking lot'), before)
  await page.getByRole('button', { name: 'Add sticky note', exact: true }).click()
  await canvasOf(page).focus()
  await expectSaved(page, notes, [...start, 'yellow: Parking lot'])
})
