/** A workshop by keys: those of a remote beside the keyboard, the agenda without its dialog, and what is typed in a hurry. */
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { inOrder, type JourneyDocument } from '../../shared/journey/document.ts'
import { runByPalette } from './support/by-keys.ts'
import { expectSaved, openExample } from './support/canvas.ts'
import { outOfReach } from './support/reach.ts'
import { openThroughline } from './support/shared-window.ts'
import { onWall } from './support/wall.ts'
import { openWithCards } from './support/with-cards.ts'

const titles = ({ touchpoints }: JourneyDocument) => inOrder(touchpoints).map(({ title }) => title)
const cover = (page: Page) => onWall(page).locator('[data-cover=black]')
const field = (page: Page, kind: string) => page.getByRole('textbox', { name: `Capture: ${kind}` })

it('blackens the wall by a remote, also with a touchpoint selected and before anything is captured', async () => {
  const { page } = await openWithCards([[1, 0, 'Looks']])
  await page.keyboard.press('F5')
  await onWall(page).getByText('1–5 stage').waitFor()
  await page.keyboard.press('2')
  await onWall(page).getByRole('article', { name: 'Looks' }).click()
  for (const capture of [false, true]) {
    if (capture) await page.keyboard.press('F9')
    await page.keyboard.press('.')
    await cover(page).waitFor()
    await page.keyboard.press('.')
    await cover(page).waitFor({ state: 'detached' })
  }
  await page.keyboard.type('Waits. ')
  await page.keyboard.press('.')
  await expect.poll(() => field(page, 'touchpoint').inputValue()).toBe('Waits. .')
  expect(await cover(page).count()).toBe(0)
  await expectSaved(page, titles, ['Looks'])
})

it('takes a letter alone for the kind, a question mark without a space, and shows where a long title is', async () => {
  const { page } = await openWithCards([[1, 0, 'Looks']])
  await page.keyboard.press('F9')
  await page.keyboard.type('d')
  await page.keyboard.press('Enter')
  await field(page, 'decision').waitFor()
  await page.keyboard.press('Backspace')
  await page.keyboard.type('?who pays')
  await field(page, 'question').waitFor()
  await page.keyboard.press('Enter')
  await expectSaved(page, ({ notes }) => inOrder(notes).map(({ kind, text }) => `${kind}: ${text}`), [
    'question: who pays',
  ])
  await page.keyboard.press('F5')
  await onWall(page).waitFor()
  await page.keyboard.press('2')
  await page.keyboard.press('F9')
  await page.keyboard.type('x'.repeat(400))
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'Close capture line' }).waitFor()
  expect(await outOfReach(page, '[data-capture]')).toEqual([])
  await expectSaved(page, titles, ['Looks', 'x'.repeat(400)])
})

it('keeps to the agenda without its dialog, and says aloud over a dialog what was deleted', async () => {
  const { page } = await openThroughline()
  await openExample(page)
  await page.keyboard.press('Shift+F7')
  for (const part of ['Welcome 5', 'Collect 20', 'Vote 10', 'Wrap up 5']) {
    await page.getByRole('textbox', { name: 'Add item' }).fill(part)
    await page.keyboard.press('Enter')
  }
  await page.keyboard.press('Escape')
  await page.getByRole('dialog').waitFor({ state: 'detached' })
  const runs = (name: string) => page.getByRole('button', { name: new RegExp(`^Agenda: ${name}, `) }).waitFor()
  await page.keyboard.press('ControlOrMeta+F7')
  await runs('Welcome')
  await runByPalette(page, 'Skip next agenda item')
  await page.keyboard.press('ControlOrMeta+F7')
  await runs('Vote')
  await runByPalette(page, 'Add 1 minute to agenda item')
  await page.getByRole('button', { name: /^Agenda: Vote, 1[01]:\d\d left$/ }).waitFor()
  await page.keyboard.press('Shift+F7')
  await page.getByText('skipped').waitFor()
  await page.getByRole('textbox', { name: 'Minutes of “Collect”' }).fill('15')
  await page.getByText('skipped').waitFor({ state: 'detached' })
  await page.getByRole('button', { name: 'Delete “Vote”' }).focus()
  await page.keyboard.press('Enter')
  // A screen reader hears only what isn’t hidden from it.
  await page.getByRole('status').filter({ hasText: 'Deleted agenda item “Vote”.' }).waitFor()
  await page.keyboard.press('Escape')
  await page.getByRole('dialog').waitFor({ state: 'detached' })
  await runs('Wrap up')
  await runByPalette(page, 'End agenda')
  await page.getByRole('button', { name: /^Agenda: / }).waitFor({ state: 'detached' })
})

it('starts a vote and writing in turn by Enter in a field', async () => {
  const { page } = await openThroughline()
  await openExample(page)
  await page.keyboard.press('F7')
  await page.keyboard.type('Which first?')
  await page.keyboard.press('Enter')
  await page.getByRole('list', { name: 'Ballot' }).waitFor()
  await page.getByRole('button', { name: 'Discard vote' }).click()
  await page.keyboard.press('Escape')
  await page.getByRole('dialog').waitFor({ state: 'detached' })
  await page.locator('[data-touchpoint-id]').first().click()
  await page.keyboard.press('ControlOrMeta+F9')
  await page.getByText(/^Added on/).waitFor()
  await page.keyboard.press('Enter')
  await page.getByRole('textbox', { name: 'Where does it hurt?' }).waitFor()
})
