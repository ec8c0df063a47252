/** Sticky notes: written, moved, coloured and deleted, by mouse and by keyboard. */
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { inOrder, type JourneyDocument } from '../../shared/journey/document.ts'
import { canvasOf, cellOf, drag, expectSaved, middleOf, openExample, savedJourney } from './support/canvas.ts'
import { saveScreenshot } from './support/screenshots.ts'
import { openThroughline } from './support/shared-window.ts'
import { resizeTo } from './support/window-size.ts'

const notes = ({ notes: all }: JourneyDocument) => inOrder(all).map(({ text, color }) => `${color}: ${text}`)
const noteSaying = (page: Page, text: string) => page.getByRole('group', { name: new RegExp(`^${text}`) })
const placeOf = (text: string) => (document: JourneyDocument) => {
  const note = inOrder(document.notes).find((one) => one.text === text)
  return [note?.x, note?.y]
}

it('by keyboard: write, move, colour, find again and delete', async () => {
  const { page } = await openThroughline()
  await openExample(page)
  const start = notes(await savedJourney(page))
  await page.keyboard.press('ControlOrMeta+Shift+n')
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
  await page.locator('[data-note]:focus-within').waitFor()
  await page.keyboard.press('Delete')
  await expectSaved(page, notes, start)
  await page.keyboard.press('ControlOrMeta+z')
  await expectSaved(page, notes, [...start, 'green: Ask the call centre'])
})

it('by mouse: leave one anywhere, drag it in one step, and none without a word', async () => {
  const { page } = await openThroughline()
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
  await page.keyboard.press('ControlOrMeta+Shift+n')
  await canvasOf(page).focus()
  await expectSaved(page, notes, [...start, 'yellow: Parking lot'])
})

const lastNote = (document: JourneyDocument) => inOrder(document.notes).at(-1)
const kindOf = (document: JourneyDocument) => lastNote(document)?.kind

it('by keyboard: a question with an owner, a due date and an answer, found again by its answer', async () => {
  const launched = await openThroughline()
  const { page } = launched
  await openExample(page)
  await page.keyboard.press('ControlOrMeta+Shift+n')
  await page.keyboard.type('Who answers at night?')
  await page.keyboard.press('Escape')
  await page.keyboard.press('Alt+s')
  await expectSaved(page, kindOf, 'question')
  const note = noteSaying(page, 'Who answers at night\\?, question')
  await note.getByText('Question', { exact: true }).waitFor()
  const back = async () => {
    await page.keyboard.press('Escape')
    await note.focus()
  }
  await page.keyboard.press('Alt+w')
  await page.keyboard.type('Call centre')
  await back()
  await page.keyboard.press('Alt+d')
  await page.keyboard.type('12012026')
  await back()
  await page.keyboard.press('Alt+a')
  await page.keyboard.type('A bot, until six')
  await back()
  await expectSaved(
    page,
    (document) => [lastNote(document)?.owner.name, lastNote(document)?.due?.slice(0, 4), lastNote(document)?.answer],
    ['Call centre', '2026', 'A bot, until six'],
  )
  await page.keyboard.press('ControlOrMeta+d')
  await expectSaved(
    page,
    (document) =>
      inOrder(document.notes)
        .slice(-2)
        .map(({ kind, answer }) => `${kind}: ${answer}`),
    ['question: A bot, until six', 'question: A bot, until six'],
  )
  for (const label of ['Duplicate sticky note', 'Edit answer']) {
    await page.getByRole('button', { name: `Undo: ${label}` }).click()
  }
  await expectSaved(page, (document) => lastNote(document)?.answer, '')
  await page.getByRole('button', { name: 'Redo: Edit answer' }).click()
  await canvasOf(page).focus()
  await page.keyboard.press('ControlOrMeta+f')
  await page.keyboard.type('until six')
  await page.getByRole('option', { name: /A bot, until six/ }).waitFor()
  await page.keyboard.press('Enter')
  await page.getByRole('textbox', { name: 'Answer', exact: true }).waitFor()
  await page.keyboard.press('Escape')
  for (const [width, height] of [
    [1280, 720],
    [1440, 900],
  ] as const) {
    await resizeTo(launched, width, height)
    for (const theme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme: theme })
      // Until no colour is on its way any more.
      await page.waitForFunction(
        (wanted) =>
          document.documentElement.dataset.theme === wanted &&
          document.getAnimations().every((one) => !(one instanceof CSSTransition)),
        theme,
      )
      await saveScreenshot(page, `note-${width}-${theme}`)
    }
  }
})

it('by mouse and palette: a decision from the details, the parking lot from the palette, each one step', async () => {
  const { page } = await openThroughline()
  await openExample(page)
  await page.getByRole('tab', { name: 'Details' }).click()
  await page.keyboard.press('ControlOrMeta+Shift+n')
  await page.keyboard.type('Pay on the site')
  await page.keyboard.press('Escape')
  const kinds = page.getByRole('radiogroup', { name: 'Kind of note' })
  await kinds.getByRole('radio', { name: 'Decision' }).click()
  await page.getByLabel('Due date').fill('2026-12-01')
  await page.getByRole('textbox', { name: 'Owner' }).fill('Web team')
  await expectSaved(page, (document) => [kindOf(document), lastNote(document)?.due, lastNote(document)?.owner.name], [
    'decision',
    '2026-12-01',
    'Web team',
  ])
  await noteSaying(page, 'Pay on the site, decision').click()
  await page.keyboard.press('ControlOrMeta+k')
  await page.keyboard.type('kind of note: parking lot')
  await page.keyboard.press('Enter')
  await expectSaved(page, kindOf, 'parked')
  await page.getByRole('button', { name: 'Undo: Change kind of note' }).click()
  await expectSaved(page, kindOf, 'decision')
  await page.keyboard.press('Delete')
  await expectSaved(page, (document) => lastNote(document)?.text === 'Pay on the site', false)
})
