/** Undo while something is typed: a run of typing is one step in every field, and the browser's own undo has no say. */
import type { Locator, Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { inOrder, type JourneyDocument } from '../../shared/journey/document.ts'
import { cardTitled, expectSaved } from './support/canvas.ts'
import { compose } from './support/compose.ts'
import { openWithCards } from './support/with-cards.ts'

const titles = ({ touchpoints }: JourneyDocument) => inOrder(touchpoints).map(({ title }) => title)

async function press(page: Page, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key)
}

/** Two runs are typed with the caret moved between; each is taken back and done again by one key, the field open all the time. */
async function expectRuns(page: Page, field: Locator, before: string): Promise<void> {
  await field.and(page.locator(':focus')).waitFor()
  await press(page, 'Control+End')
  await page.keyboard.type('one two')
  await press(page, 'Backspace')
  await page.keyboard.type('o, three')
  await press(page, 'Control+Home')
  await page.keyboard.type('zero ')
  const [first, second] = [`${before}one two, three`, `zero ${before}one two, three`]
  expect(await field.inputValue()).toBe(second)
  const steps = [
    ['ControlOrMeta+z', first],
    ['ControlOrMeta+z', before],
    ['ControlOrMeta+Shift+z', first],
    ['ControlOrMeta+y', second],
    ['ControlOrMeta+z', first],
  ] as const
  for (const [keys, text] of steps) {
    await press(page, keys)
    await expect.poll(() => field.inputValue(), { message: keys }).toBe(text)
  }
  expect(await field.evaluate((element) => element === document.activeElement)).toBe(true)
}

describe('one run of typing is one step', () => {
  it('in titles and names on the map', async () => {
    const { page } = await openWithCards([
      [1, 0, 'Asks'],
      [2, 0, 'Pays'],
    ])
    await cardTitled(page, 'Asks').click()
    await press(page, 'F2')
    await expectRuns(page, page.getByRole('textbox', { name: 'Title', exact: true }), 'Asks')
    await press(page, 'Escape')
    await expectSaved(page, titles, ['Asksone two, three', 'Pays'])
    // What the map takes back then is the same run.
    await press(page, 'ControlOrMeta+z')
    await expectSaved(page, titles, ['Asks', 'Pays'])

    await page.locator('[data-stage-id]').nth(0).dblclick()
    const name = page.getByRole('textbox', { name: 'Name', exact: true }).first()
    await expectRuns(page, name, await name.inputValue())
    await press(page, 'Escape')
    await cardTitled(page, 'Asks').click()
    await press(page, 'Alt+c', 'ArrowRight', 'Enter', 'Alt+l', 'F2')
    await expectRuns(page, page.getByRole('textbox', { name: 'Label' }).last(), '')
    await press(page, 'Escape', 'ControlOrMeta+Shift+n')
    await page.keyboard.type('Ask: ')
    await press(page, 'Escape', 'Enter')
    await expectRuns(page, page.locator('[data-note] textarea'), 'Ask: ')
    await press(page, 'Escape', 'Escape', 'Shift+F2')
    const title = page.getByRole('textbox', { name: 'Title of the journey' })
    await expectRuns(page, title, await title.inputValue())
  })

  it('in the details, on the brief, in the strategy', async () => {
    const { page } = await openWithCards([[1, 0, 'Asks']])
    await cardTitled(page, 'Asks').click()
    await press(page, 'Alt+n')
    await expectRuns(page, page.getByRole('textbox', { name: 'Notes' }), '')
    await press(page, 'Escape', 'Alt+w')
    await expectRuns(page, page.getByRole('textbox', { name: /Owner/ }), '')
    await press(page, 'Escape', 'Alt+a')
    await expectRuns(page, page.getByRole('textbox', { name: 'Add pain' }), '')
    await press(page, 'Escape', 'ControlOrMeta+j')
    const vision = page.locator('[data-brief] textarea').nth(1)
    await vision.click()
    await expectRuns(page, vision, await vision.inputValue())
    await press(page, 'Escape', 'Escape', 'ControlOrMeta+Shift+s')
    await page.getByRole('tab', { name: 'Why', exact: true }).click()
    await page.getByRole('gridcell').getByRole('button').locator('visible=true').nth(1).click()
    await expectRuns(page, page.getByRole('grid').locator('textarea'), '')
  })

  it('of a new touchpoint too, from its first letter on', async () => {
    const { page } = await openWithCards([[1, 0, 'Asks']])
    await cardTitled(page, 'Asks').click()
    await press(page, 'ArrowRight')
    await page.keyboard.type('Waits for long')
    await press(page, 'ControlOrMeta+z')
    const field = page.getByRole('textbox', { name: 'Title', exact: true })
    await expect.poll(() => field.inputValue()).toBe('')
    await expectSaved(page, titles, ['Asks'])
    await press(page, 'ControlOrMeta+Shift+z')
    await expect.poll(() => field.inputValue()).toBe('Waits for long')
    await press(page, 'Escape')
    await expectSaved(page, titles, ['Asks', 'Waits for long'])
  })

  it('with what dead keys and input methods compose', async () => {
    const { page } = await openWithCards([[1, 0, 'Asks']])
    await cardTitled(page, 'Asks').click()
    await press(page, 'Alt+n')
    const notes = page.getByRole('textbox', { name: 'Notes' })
    await notes.and(page.locator(':focus')).waitFor()
    await page.keyboard.type('caf')
    await compose(page, ['´'], 'é')
    await page.keyboard.type('s ')
    await compose(page, ['に', 'にほ', 'にほん'], '日本')
    await compose(page, ['で'], 'で')
    await press(page, 'Home')
    await compose(page, ['´'], 'é')
    await compose(page, ['ㅎ', '하', '한'], '한')
    for (const text of ['cafés 日本で', '']) {
      await press(page, 'ControlOrMeta+z')
      await expect.poll(() => notes.inputValue()).toBe(text)
    }
    await press(page, 'ControlOrMeta+y', 'ControlOrMeta+y')
    await expect.poll(() => notes.inputValue()).toBe('é한cafés 日本で')
  })

  it('pasting is a step of its own', async () => {
    const { page } = await openWithCards([[1, 0, 'Asks']])
    await cardTitled(page, 'Asks').click()
    await press(page, 'Alt+n')
    const notes = page.getByRole('textbox', { name: 'Notes' })
    await notes.and(page.locator(':focus')).waitFor()
    await page.keyboard.type('abc')
    await press(page, 'Shift+Home', 'ControlOrMeta+c', 'End', 'ControlOrMeta+v')
    await page.keyboard.type('d')
    for (const text of ['abcabc', 'abc', '']) {
      await press(page, 'ControlOrMeta+z')
      await expect.poll(() => notes.inputValue()).toBe(text)
    }
  })
})

it('with nothing left to undo the browser takes nothing back', async () => {
  const { page } = await openWithCards([])
  const title = page.getByRole('textbox', { name: 'Title of the journey' })
  const before = await title.inputValue()
  await title.click()
  await press(page, 'End')
  await page.keyboard.type(' abc')
  await press(page, 'Enter')
  for (let time = 0; time < 4; time += 1) await press(page, 'ControlOrMeta+z')
  expect(await title.inputValue()).toBe(before)
  await press(page, 'ControlOrMeta+Shift+z', 'ControlOrMeta+Shift+z', 'ControlOrMeta+y')
  await expectSaved(page, ({ journey }) => journey.title, `${before} abc`)
  expect(await title.inputValue()).toBe(`${before} abc`)
  await title.click()
  for (let time = 0; time < 4; time += 1) await press(page, 'ControlOrMeta+z')
  expect(await title.inputValue()).toBe(before)
  await expectSaved(page, ({ journey }) => journey.title, before)
})
