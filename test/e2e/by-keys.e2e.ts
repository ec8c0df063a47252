/** What a touchpoint is like, how it is connected and what the grid is called: all by keys, without leaving the map. */
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { inOrder, type JourneyDocument } from '../../shared/journey/document.ts'
import { cardTitled, connectionsByTitle, expectSaved, savedJourney } from './support/canvas.ts'
import { saveScreenshot } from './support/screenshots.ts'
import { openWithCards } from './support/with-cards.ts'

const stageNames = ({ stages }: JourneyDocument) => inOrder(stages).map(({ name }) => name)
const channelNames = ({ channels }: JourneyDocument) => inOrder(channels).map(({ name }) => name)

async function press(page: Page, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key)
}

async function expectFocus(page: Page, label: string): Promise<void> {
  const focused = page.getByRole('textbox', { name: label }).and(page.locator(':focus'))
  await focused.waitFor()
}

async function addPia(page: Page): Promise<void> {
  await press(page, 'ControlOrMeta+k')
  await page.keyboard.type('Add persona')
  await press(page, 'Enter')
  await expectFocus(page, 'Add persona')
  await page.keyboard.type('Pia')
  await press(page, 'Enter', 'Escape')
  await expectSaved(page, ({ personas }) => [...personas.values()].map(({ name }) => name), ['Pia'])
}

describe('what a touchpoint is like', () => {
  it('is said while its title is typed, and of many at once', async () => {
    const { page } = await openWithCards([])
    await addPia(page)
    await press(page, 'ArrowRight', 'ArrowRight', 'Enter')
    await page.keyboard.type('Waits')
    await press(page, 'ControlOrMeta+ArrowDown', 'ControlOrMeta+ArrowDown', 'Alt+m', 'Alt+s')
    await page.keyboard.type(' for an hour')
    await press(page, 'Tab')
    await page.keyboard.type('Pays')
    await press(page, 'ControlOrMeta+ArrowUp', 'Escape')
    const looks = ({ touchpoints }: JourneyDocument) =>
      inOrder(touchpoints).map(
        ({ title, emotions, momentOfTruth, status }) =>
          `${title}: ${Object.values(emotions).join()} ${momentOfTruth ? 'truth ' : ''}${status}`,
      )
    await expectSaved(page, looks, ['Waits for an hour: -2 truth planned', 'Pays: 1 live'])
    await press(page, 'Shift+ArrowLeft', 'ControlOrMeta+ArrowUp', 'Alt+s')
    await expectSaved(page, looks, ['Waits for an hour: -1 truth idea', 'Pays: 2 idea'])
    await press(page, 'ControlOrMeta+z', 'ControlOrMeta+z')
    await expectSaved(page, looks, ['Waits for an hour: -2 truth planned', 'Pays: 1 live'])
    await saveScreenshot(page, 'key-hints')

    // From there to the persona itself, and back.
    await cardTitled(page, 'Pays').click()
    await page.getByRole('tab', { name: 'Details' }).click()
    await page.getByRole('button', { name: 'Open “Pia” in the brief' }).click()
    const brief = page.getByRole('region', { name: 'Brief' })
    await expect.poll(() => brief.getByRole('textbox', { name: 'Name' }).first().inputValue()).toBe('Pia')
    await page.getByRole('radio', { name: 'Map' }).click()
    expect(await cardTitled(page, 'Pays').getAttribute('data-selected')).toBe('true')
  })

  it('gets its pains in the details, from which Escape leads back to the map', async () => {
    const { page } = await openWithCards([[1, 0, 'Asks']])
    await cardTitled(page, 'Asks').click()
    await press(page, 'Alt+a')
    await expectFocus(page, 'Add pain')
    await page.keyboard.type('Nobody answers')
    await press(page, 'Enter')
    await page.keyboard.type('The line is bad')
    await press(page, 'Escape', 'ArrowRight')
    await page.keyboard.type('Pays')
    await press(page, 'Escape')
    await expectSaved(page, ({ touchpoints }) => inOrder(touchpoints).map(({ title, pains }) => [title, ...pains]), [
      ['Asks', 'Nobody answers', 'The line is bad'],
      ['Pays'],
    ])
  })
})

describe('keys that mean the map', () => {
  it('rest while another screen stands in its place', async () => {
    const { page } = await openWithCards([[1, 0, 'Asks']])
    await cardTitled(page, 'Asks').click()
    await press(page, 'ControlOrMeta+Shift+g')
    await page
      .getByRole('heading', { name: /coverage/i })
      .first()
      .waitFor()
    await press(page, 'Alt+m', 'Alt+s')
    await press(page, 'Escape')
    await page.getByRole('grid').waitFor({ state: 'detached' })
    await cardTitled(page, 'Asks').click()
    await press(page, 'Alt+s')
    await expectSaved(
      page,
      ({ touchpoints }) => inOrder(touchpoints).map(({ status, momentOfTruth }) => [status, momentOfTruth]),
      [['planned', false]],
    )
  })
})

describe('connections', () => {
  it('join a whole row, and are led elsewhere, turned and labelled', async () => {
    const { page } = await openWithCards([
      [1, 0, 'Asks'],
      [2, 0, 'Pays'],
      [3, 0, 'Rides'],
      [4, 0, 'Tells'],
    ])
    await cardTitled(page, 'Asks').click()
    await press(page, 'Shift+ArrowRight', 'Shift+ArrowRight', 'Alt+c')
    await expectSaved(page, connectionsByTitle, ['Asks -> Pays', 'Pays -> Rides'])
    await press(page, 'Alt+c')
    await expectSaved(page, connectionsByTitle, ['Asks -> Pays', 'Pays -> Rides'])

    await cardTitled(page, 'Rides').click()
    await press(page, 'Alt+l', 'Shift+F10')
    await page.getByRole('menuitem', { name: /^Change end/ }).click()
    await page.getByText('Select the end touchpoint').waitFor()
    await saveScreenshot(page, 'reconnecting-by-keys')
    await press(page, 'ArrowRight', 'Enter')
    await expectSaved(page, connectionsByTitle, ['Asks -> Pays', 'Pays -> Tells'])
    await press(page, 'Enter')
    await page.keyboard.type('by word of mouth')
    await press(page, 'Enter', 'ArrowRight')
    await expectSaved(page, ({ connections }) => inOrder(connections).map(({ label }) => label), [
      '',
      'by word of mouth',
    ])
    expect(await cardTitled(page, 'Tells').getAttribute('data-selected')).toBe('true')
  })
})

describe('headers', () => {
  it('are reached by arrow keys, and named one after the other', async () => {
    const { page, stages, channels } = await openWithCards([])
    await press(page, 'ArrowRight', 'ArrowUp', 'Enter')
    await page.keyboard.type('Hears')
    const menu = page.getByRole('button', { name: 'Menu for Hears' })
    expect(await menu.count()).toBe(0)
    await press(page, 'Tab')
    await page.keyboard.type('Compares')
    expect(await menu.count()).toBe(1)
    await press(page, 'Enter')
    await expectSaved(page, stageNames, ['Hears', 'Compares', ...stages.slice(2)])
    const hints = page.locator('[data-hints=header]')
    await expect.poll(() => hints.textContent()).toMatch(/^Enter rename, or just type.*collapse/)
    await press(page, 'Alt+F')
    await expect.poll(() => hints.textContent()).toContain('expand')
    await press(page, 'Alt+F')
    await expect.poll(() => hints.textContent()).toContain('collapse')
    await press(page, 'ArrowRight', 'ArrowRight', 'ArrowRight', 'F2', 'Tab')
    await page.keyboard.type('Renews')
    await press(page, 'Enter')
    await expectSaved(page, stageNames, ['Hears', 'Compares', ...stages.slice(2), 'Renews'])
    await press(
      page,
      'Delete',
      ...stages.slice(1).map(() => 'ArrowLeft'),
      'ArrowDown',
      'ArrowLeft',
      'ArrowDown',
      'Enter',
    )
    await page.keyboard.type('Shops')
    await press(page, 'Shift+Tab')
    await page.keyboard.type('Feeds')
    await press(page, 'Enter')
    await expectSaved(page, stageNames, ['Hears', 'Compares', ...stages.slice(2)])
    await expectSaved(page, channelNames, ['Feeds', 'Shops', ...channels.slice(2)])
  })
})

describe('letters', () => {
  it('are left to the field of the map where AltGr makes them', async () => {
    const { page } = await openWithCards([[1, 0, 'Asks']])
    await cardTitled(page, 'Asks').click()
    const typed = await page.evaluate(() => {
      const key = new KeyboardEvent('keydown', {
        key: 'ń',
        code: 'KeyN',
        ctrlKey: true,
        altKey: true,
        modifierAltGraph: true,
        bubbles: true,
        cancelable: true,
      })
      document.activeElement?.dispatchEvent(key)
      return key.defaultPrevented
    })
    expect(typed).toBe(false)
    await page.keyboard.press('Escape')
    await expect.poll(() => page.locator('[data-note]').count()).toBe(0)
  })

  it('that are still being composed end no field', async () => {
    const { page } = await openWithCards([
      [1, 0, 'Asks'],
      [2, 0, 'Pays'],
    ])
    await cardTitled(page, 'Asks').click()
    await press(page, 'Alt+c', 'ArrowRight', 'Enter')
    await expectSaved(page, connectionsByTitle, ['Asks -> Pays'])
    const composing = (selector: string) =>
      page.evaluate((wanted) => {
        const field = document.querySelector<HTMLElement>(wanted)
        if (!field) throw new Error(`There is no ${wanted}.`)
        field.focus()
        for (const key of ['Enter', 'Escape', 'Tab']) {
          field.dispatchEvent(
            new KeyboardEvent('keydown', { key, isComposing: true, keyCode: 229, bubbles: true, cancelable: true }),
          )
        }
        return document.activeElement === field && field.isConnected
      }, selector)

    await cardTitled(page, 'Asks').click()
    await press(page, 'F2')
    expect(await composing('textarea[aria-label=Title]')).toBe(true)
    await press(page, 'Escape', 'Alt+l', 'F2')
    expect(await composing('input[aria-label=Label]')).toBe(true)
    await press(page, 'Escape')
    await page.locator('[data-stage-id]').first().dblclick()
    expect(await composing('input[aria-label=Name]')).toBe(true)
    await press(page, 'Escape', 'ControlOrMeta+Shift+n')
    expect(await composing('[data-note] textarea')).toBe(true)
    await press(page, 'Escape', 'Escape')
    expect(await composing('input[aria-label="Title of the journey"]')).toBe(true)
    await press(page, 'Enter', 'ControlOrMeta+f')
    expect(await composing('[data-search-field]')).toBe(true)
    await press(page, 'Escape', 'ControlOrMeta+k')
    expect(await composing('[aria-label="Search"] input')).toBe(true)
    expect((await savedJourney(page)).touchpoints.size).toBe(2)
  })
})

describe('typed text', () => {
  it('is kept where its field goes away with the journey', async () => {
    const { page } = await openWithCards([[1, 0, 'Asks']])
    await cardTitled(page, 'Asks').click()
    await press(page, 'Alt+a')
    await expectFocus(page, 'Add pain')
    await page.keyboard.type('Nobody answers')
    await press(page, 'ControlOrMeta+l')
    await page.getByRole('button', { name: 'New journey' }).waitFor()
    await page
      .getByRole('button', { name: /Untitled journey/ })
      .first()
      .dblclick()
    await cardTitled(page, 'Asks').waitFor()
    await expectSaved(page, ({ touchpoints }) => inOrder(touchpoints).flatMap(({ pains }) => pains), ['Nobody answers'])
  })
})

describe('an emptied line', () => {
  it('is no pain and no opportunity: not while it stands open, not when it is left, and on no card', async () => {
    const { page } = await openWithCards([[1, 0, 'Asks']])
    const card = cardTitled(page, 'Asks')
    const pains = ({ touchpoints }: JourneyDocument) => inOrder(touchpoints).flatMap((touchpoint) => touchpoint.pains)
    await card.click()
    await press(page, 'Alt+a')
    await expectFocus(page, 'Add pain')
    for (const text of ['Slow', 'Loud', ' ']) {
      await page.keyboard.type(text)
      await press(page, 'Enter')
    }
    await expectSaved(page, pains, ['Slow', 'Loud'])
    await card.getByTitle('2 pains').waitFor()
    const first = page.getByRole('textbox', { name: 'pain 1' })
    await first.fill('')
    await expectSaved(page, pains, ['Loud'])
    await card.getByText('Loud').waitFor()
    await first.fill('  ')
    await expectSaved(page, pains, ['Loud'])
    await press(page, 'Tab')
    await page.getByRole('textbox', { name: 'pain 2' }).waitFor({ state: 'detached' })
    await page.getByRole('textbox', { name: 'pain 1' }).fill('')
    await press(page, 'Tab')
    await expectSaved(page, pains, [])
    await card.getByText('Loud').waitFor({ state: 'detached' })

    const line = page.getByRole('textbox', { name: 'Add opportunity' })
    await line.fill('Answer by mail')
    await press(page, 'Enter')
    await card.getByTitle('1 opportunity').waitFor()
    await line.fill('  ')
    await press(page, 'Enter')
    await page.getByRole('textbox', { name: 'Opportunity', exact: true }).fill('')
    await card.getByTitle(/opportunit/).waitFor({ state: 'detached' })
    await expectSaved(page, ({ opportunities }) => inOrder(opportunities).map(({ text }) => text), [''])
  })
})
