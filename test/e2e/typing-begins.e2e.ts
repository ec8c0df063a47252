/** Typing begins in a real field on the map, so that dead keys and input methods compose from the first key on. */
import type { Locator, Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { inOrder, type JourneyDocument } from '../../shared/journey/document.ts'
import { cardTitled, cellOf, expectSaved, openExample, savedJourney } from './support/canvas.ts'
import { compose } from './support/compose.ts'
import { saveScreenshot } from './support/screenshots.ts'
import { openThroughline } from './support/shared-window.ts'
import { openWithCards } from './support/with-cards.ts'

const titles = ({ touchpoints }: JourneyDocument) => inOrder(touchpoints).map(({ title }) => title)
const stageNames = ({ stages }: JourneyDocument) => inOrder(stages).map(({ name }) => name)

/** The same where what is being composed has to be seen before it is handed over. */
async function composeInSight(page: Page, place: Locator, step: string, text: string): Promise<void> {
  const session = await page.context().newCDPSession(page)
  await session.send('Input.imeSetComposition', { text: step, selectionStart: step.length, selectionEnd: step.length })
  await expect.poll(() => place.textContent()).toContain(step)
  await session.send('Input.insertText', { text })
  await session.detach()
}

describe('the first character', () => {
  it('may be composed: on a card, in a cell, on a header, by dead key or input method', async () => {
    const { page, stages } = await openWithCards([[1, 0, 'Asks']])
    await cardTitled(page, 'Asks').click()
    await compose(page, ['´'], 'é')
    await page.keyboard.type('tude')
    await page.keyboard.press('Escape')
    await expectSaved(page, titles, ['étude'])

    await page.keyboard.press('ArrowRight')
    await compose(page, ['に', 'にほ', 'にほん'], '日本')
    await compose(page, ['で'], 'で')
    await page.keyboard.press('Enter')
    await compose(page, ['ㅎ', '하', '한'], '한')
    await page.keyboard.press('Escape')
    await expectSaved(page, titles, ['étude', '日本で', '한'])

    await page.locator('[data-stage-id]').nth(3).click()
    await compose(page, ['¨'], 'Ü')
    await page.keyboard.type('ben')
    await page.keyboard.press('Enter')
    await expectSaved(page, stageNames, [...stages.slice(0, 3), 'Üben', ...stages.slice(4)])
  })

  it('is seen where it will stand while it is composed, and stays there though another place is chosen', async () => {
    const { page } = await openWithCards([
      [1, 0, 'Asks'],
      [2, 1, 'Pays'],
    ])
    const { stages, channels } = await savedJourney(page)
    const cell = cellOf(page, inOrder(stages)[3]?.id ?? '', inOrder(channels)[1]?.id ?? '')
    await cell.click({ position: { x: 100, y: 78 } })
    const session = await page.context().newCDPSession(page)
    await session.send('Input.imeSetComposition', { text: 'にほ', selectionStart: 2, selectionEnd: 2 })
    const field = page.locator('[data-typist][data-composing]')
    await field.waitFor()
    await saveScreenshot(page, 'composing-in-a-cell')
    const [of, around] = [await field.boundingBox(), await cell.boundingBox()]
    if (!of || !around) throw new Error('It is not on the screen.')
    expect(Math.abs(of.x - around.x) + Math.abs(of.y - around.y)).toBeLessThan(4)
    expect(await field.inputValue()).toBe('にほ')
    await cardTitled(page, 'Asks').click()
    await expectSaved(page, (journey) => titles(journey).sort(), ['Asks', 'Pays', 'にほ'])
  })

  it('may be composed on a sticky note, and what is typed elsewhere afterwards stays there', async () => {
    const { page } = await openWithCards([
      [1, 0, 'Asks'],
      [2, 0, 'Pays'],
    ])
    const noteTexts = ({ notes }: JourneyDocument) => inOrder(notes).map(({ text }) => text)
    await page.keyboard.press('ControlOrMeta+Shift+n')
    await page.keyboard.type('Caf')
    await page.keyboard.press('Escape')
    await expectSaved(page, noteTexts, ['Caf'])
    const note = page.locator('[data-note]')
    await compose(page, ['´'], 'é')
    await page.keyboard.type(' now')
    await page.keyboard.press('Escape')
    await expectSaved(page, noteTexts, ['Café now'])
    await composeInSight(page, note, 'にほ', '日本')
    await compose(page, ['で'], 'で')
    await page.keyboard.press('Escape')
    await expectSaved(page, noteTexts, ['Café now日本で'])
    await page.keyboard.press('ControlOrMeta+z')
    await expectSaved(page, noteTexts, ['Café now'])
    await page.keyboard.press('ArrowRight')
    await page.keyboard.type('!')
    await page.keyboard.press('Escape')
    await expectSaved(page, noteTexts, ['Café now!'])

    // What is being composed is kept where something else is chosen.
    const session = await page.context().newCDPSession(page)
    await session.send('Input.imeSetComposition', { text: 'ん', selectionStart: 1, selectionEnd: 1 })
    await expect.poll(() => note.textContent()).toContain('ん')
    await cardTitled(page, 'Pays').click()
    await expectSaved(page, noteTexts, ['Café now!ん'])
    await cardTitled(page, 'Asks').click()
    await compose(page, ['´'], 'é')
    await page.keyboard.type('tude')
    await page.keyboard.press('Escape')
    await expectSaved(page, (journey) => [...noteTexts(journey), ...titles(journey)], ['Café now!ん', 'étude', 'Pays'])
  })

  it('may be composed on the map again, right after another screen stood there', async () => {
    const { page } = await openWithCards([[1, 0, 'Asks']])
    const ways = [
      ['ControlOrMeta+Shift+s', 'section[aria-label=Strategy]', 'Escape'],
      ['ControlOrMeta+Shift+s', 'section[aria-label=Strategy]', 'ControlOrMeta+Shift+s'],
      ['ControlOrMeta+j', '[data-brief]', 'ControlOrMeta+j'],
    ] as const
    for (const [there, screen, back] of ways) {
      await cardTitled(page, 'Asks|É').click()
      await page.keyboard.press(there)
      await page.locator(screen).waitFor()
      await page.keyboard.press(back)
      await page.locator(screen).waitFor({ state: 'detached' })
      await compose(page, ['´'], 'É')
      await page.keyboard.type(` ${there}`)
      await page.keyboard.press('Escape')
      await expectSaved(page, titles, [`É ${there}`])
    }
    // Slides begin with nothing chosen: then it goes to the place that was chosen before.
    await page.keyboard.press('F5')
    await page.getByRole('application', { name: 'Presentation' }).waitFor()
    await page.keyboard.press('Escape')
    await page.getByRole('application', { name: 'Presentation' }).waitFor({ state: 'detached' })
    await compose(page, ['´'], 'É')
    await page.keyboard.type('tude')
    await page.keyboard.press('Escape')
    await expectSaved(page, titles, ['É ControlOrMeta+j', 'Étude'])
  })

  it('may be composed in the cells of the strategy screens', async () => {
    const { page } = await openWithCards([[1, 0, 'Asks']])
    await page.getByRole('radio', { name: 'Strategy' }).click()
    await page.getByRole('tab', { name: 'Coverage', exact: true }).click()
    const grid = page.getByRole('grid', { name: 'Coverage matrix' })
    const cell = grid.locator('[data-place="0/2"]')
    await cell.focus()
    await composeInSight(page, cell, 'にほ', '日本')
    await page.keyboard.type('で')
    await page.keyboard.press('Enter')
    await expectSaved(page, (journey) => titles(journey).sort(), ['Asks', '日本で'])
    // A cell that holds something takes one more.
    await grid.locator('[data-place="0/2"]:focus').waitFor()
    await compose(page, ['´'], 'é')
    await page.keyboard.type('tude')
    await page.keyboard.press('Escape')
    await expectSaved(page, (journey) => titles(journey).sort(), ['Asks', 'étude', '日本で'])
    await page.keyboard.press('ControlOrMeta+z')
    await expectSaved(page, (journey) => titles(journey).sort(), ['Asks', '日本で'])

    await page.getByRole('tab', { name: 'Why', exact: true }).click()
    const blank = page.getByRole('button', { name: /^Why: Asks/ })
    await blank.focus()
    await composeInSight(page, blank, '´', 'É')
    await page.keyboard.type('tude')
    await page.keyboard.press('Escape')
    await expectSaved(page, ({ touchpoints }) => [...touchpoints.values()].map(({ why }) => why).sort(), ['', 'Étude'])
    await page.keyboard.press('ControlOrMeta+z')
    await expectSaved(page, ({ touchpoints }) => [...touchpoints.values()].map(({ why }) => why), ['', ''])
  })
})

it('loses no letter of whoever types at once after a key or a menu has opened a field, however late frames are', async () => {
  const { page } = await openThroughline()
  await openExample(page)
  await page.evaluate(() => {
    const inTime = window.requestAnimationFrame.bind(window)
    window.requestAnimationFrame = (run) => window.setTimeout(() => inTime(run), 400)
  })
  const byPalette = async (action: string) => {
    await page.keyboard.press('ControlOrMeta+k')
    await page.keyboard.type(action)
    await page.getByRole('option', { name: new RegExp(`^${action}`) }).waitFor()
    await page.keyboard.press('Enter')
  }
  const doors: Readonly<Record<string, () => Promise<void>>> = {
    'Find in every field': () => page.keyboard.press('ControlOrMeta+f'),
    'For example: Booking, first-time visitors': () => page.keyboard.press('Alt+Shift+V'),
    'For example: Kestrel Rail': () => byPalette('Brand…'),
    'What matters most?': () => byPalette('Vote…'),
  }
  for (const [placeholder, open] of Object.entries(doors)) {
    await open()
    await page.keyboard.type('At once')
    const field = page.getByPlaceholder(placeholder)
    await expect.poll(() => field.inputValue(), { message: placeholder }).toBe('At once')
    await page.keyboard.press('Escape')
    await field.waitFor({ state: 'detached' })
  }
})
