/** On the map letters type: on a card, in a cell, on a header; Escape keeps what was typed, and the place on the grid. */
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { inOrder, type JourneyDocument } from '../../shared/journey/document.ts'
import { titlesByCell } from '../support/titles-by-cell.ts'
import { canvasOf, cardTitled, expectSaved, openExample } from './support/canvas.ts'
import { openThroughline } from './support/shared-window.ts'
import { openWithCards } from './support/with-cards.ts'

const titles = ({ touchpoints }: JourneyDocument) => inOrder(touchpoints).map(({ title }) => title)
const stageNames = ({ stages }: JourneyDocument) => inOrder(stages).map(({ name }) => name)
const channelNames = ({ channels }: JourneyDocument) => inOrder(channels).map(({ name }) => name)

async function press(page: Page, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key)
}

describe('letters', () => {
  it('name a selected header, chosen by mouse or by keys, and nothing else happens', async () => {
    const { page, stages, channels } = await openWithCards([])
    await page.locator('[data-stage-id]').nth(1).click()
    await page.keyboard.type('Narrow')
    await press(page, 'Escape')
    await expectSaved(page, stageNames, [stages[0], 'Narrow', ...stages.slice(2)])
    await press(page, 'ArrowRight')
    await page.keyboard.type('Gets left in time')
    await press(page, 'Tab')
    await page.keyboard.type('Very much')
    await press(page, 'Enter')
    await expectSaved(page, stageNames, [stages[0], 'Narrow', 'Gets left in time', 'Very much', ...stages.slice(4)])
    await page.locator('[data-channel-id]').nth(0).click()
    await page.keyboard.type('Sees a winter film')
    await press(page, 'Enter')
    await expectSaved(page, channelNames, ['Sees a winter film', ...channels.slice(1)])
    expect(await page.locator('[data-note]').count()).toBe(0)
    await press(page, 'ControlOrMeta+z')
    await expectSaved(page, channelNames, channels)
  })

  it('rename a selected card, every one of them, and label a connection', async () => {
    const { page } = await openWithCards([
      [1, 0, 'Asks'],
      [2, 0, 'Pays'],
    ])
    await cardTitled(page, 'Asks').click()
    for (const letter of 'abcdefghijklmnopqrstuvwxyzACEGILMNSTV/-+1!') {
      await page.keyboard.type(letter)
      await press(page, 'Escape')
      await expect
        .poll(() => page.locator('article[data-selected]').textContent(), { message: `after ${letter}` })
        .toContain(letter)
    }
    await page.keyboard.type('Asks')
    await press(page, 'Escape', 'Alt+c', 'ArrowRight', 'Enter', 'Alt+l')
    await page.keyboard.type('calls')
    await press(page, 'Enter')
    await expectSaved(page, ({ connections }) => inOrder(connections).map(({ label }) => label), ['calls'])
    await expectSaved(page, titles, ['Asks', 'Pays'])
  })

  it('go on to the card that a repair made, which Escape keeps', async () => {
    const { page } = await openThroughline()
    await openExample(page)
    await page.locator('[data-row="awareness-kind-missing"]').click()
    const row = page.locator('[data-rule-row="awareness-kind-missing"]')
    await row.getByRole('button', { name: 'Phone and text', exact: true }).click()
    await row
      .getByRole('button', { name: /^Add touchpoint/ })
      .first()
      .click()
    await page.getByRole('textbox', { name: 'Title', exact: true }).and(page.locator(':focus')).waitFor()
    await page.keyboard.type('Sees a poster')
    await press(page, 'Escape')
    await expectSaved(page, (journey) => titles(journey).filter((title) => title === 'Sees a poster').length, 1)
    expect(await cardTitled(page, 'Sees a poster').getAttribute('data-selected')).toBe('true')
  })
})

describe('Escape', () => {
  it('pressed twice keeps the place on the grid: for arrows, for Enter, for typing', async () => {
    const { page, stages, channels } = await openWithCards([
      [2, 1, 'Asks'],
      [3, 1, 'Pays'],
    ])
    const at = (stage: number, channel: number) => `${stages[stage]} / ${channels[channel]}`
    await cardTitled(page, 'Asks').click()
    await page.keyboard.type('Calls')
    await press(page, 'Escape', 'Escape', 'Escape', 'ArrowRight')
    await expect.poll(() => cardTitled(page, 'Pays').getAttribute('data-selected')).toBe('true')
    await press(page, 'ArrowDown', 'Escape', 'Escape')
    await page.keyboard.type('Rides')
    await press(page, 'Escape', 'Escape', 'Escape', 'Enter')
    await page.keyboard.type('Sleeps')
    await press(page, 'Escape')
    await expectSaved(page, titlesByCell, [`${at(2, 1)}: Calls`, `${at(3, 1)}: Pays`, `${at(3, 2)}: Rides, Sleeps`])
    await page.locator('[data-stage-id]').nth(3).click()
    await press(page, 'Escape', 'Escape', 'ArrowRight')
    await page.keyboard.type('Later')
    await press(page, 'Escape')
    await expectSaved(page, stageNames, [...stages.slice(0, 4), 'Later'])
  })

  it('keeps a changed name and title, and leaves an emptied title as it was', async () => {
    const { page, stages } = await openWithCards([[1, 0, 'Asks']])
    await cardTitled(page, 'Asks').click()
    await press(page, 'F2', 'End')
    await page.keyboard.type(' twice')
    await press(page, 'Escape')
    await expectSaved(page, titles, ['Asks twice'])
    await press(page, 'F2', 'Delete', 'Escape')
    await expectSaved(page, titles, ['Asks twice'])
    await page.locator('[data-stage-id]').nth(0).dblclick()
    await page.keyboard.type('Hears')
    await press(page, 'Escape')
    await expectSaved(page, stageNames, ['Hears', ...stages.slice(1)])
  })
})

describe('the place', () => {
  it('is kept on the brief and back', async () => {
    const { page } = await openWithCards([
      [2, 1, 'Asks'],
      [3, 1, 'Pays'],
    ])
    await cardTitled(page, 'Asks').click()
    await press(page, 'ControlOrMeta+j')
    await page.locator('[data-brief]').waitFor()
    await press(page, 'ControlOrMeta+j')
    await page.locator('[data-brief]').waitFor({ state: 'detached' })
    await expect.poll(() => canvasOf(page).evaluate((map) => map.contains(document.activeElement))).toBe(true)
    await press(page, 'ArrowRight')
    await expect.poll(() => cardTitled(page, 'Pays').getAttribute('data-selected')).toBe('true')
  })

  it('is kept when Undo takes the chosen card or header away, and beside a deleted header', async () => {
    const { page, stages, channels } = await openWithCards([[2, 1, 'Asks']])
    await cardTitled(page, 'Asks').click()
    await press(page, 'ControlOrMeta+d')
    await expectSaved(page, ({ touchpoints }) => touchpoints.size, 2)
    await press(page, 'ControlOrMeta+z')
    await expectSaved(page, ({ touchpoints }) => touchpoints.size, 1)
    await page.keyboard.type('Pays')
    await press(page, 'Escape')
    await expectSaved(page, titlesByCell, [`${stages[2]} / ${channels[1]}: Asks, Pays`])
    await cardTitled(page, 'Asks').click()
    await press(page, 'ControlOrMeta+k')
    await page.keyboard.type('add stage')
    await press(page, 'Enter')
    await page.getByRole('textbox', { name: 'Name', exact: true }).and(page.locator(':focus')).waitFor()
    await press(page, 'Escape', 'ControlOrMeta+z')
    await expectSaved(page, stageNames, stages)
    await page.keyboard.type('Rides')
    await press(page, 'Escape')
    await expectSaved(page, titlesByCell, [`${stages[2]} / ${channels[1]}: Asks, Rides, Pays`])
    await page.locator('[data-stage-id]').nth(1).click()
    await press(page, 'Delete')
    await expectSaved(page, stageNames, stages.toSpliced(1, 1))
    await page.keyboard.type('Later')
    await press(page, 'Escape')
    await expectSaved(page, stageNames, stages.toSpliced(1, 2, 'Later'))
    await page.locator('[data-channel-id]').last().click()
    await press(page, 'Delete')
    await expectSaved(page, channelNames, channels.slice(0, -1))
    await page.keyboard.type('By hand')
    await press(page, 'Escape')
    await expectSaved(page, channelNames, [...channels.slice(0, -2), 'By hand'])
  })

  it('takes an arrow that is pressed right after the palette closes, and a letter', async () => {
    const { page } = await openWithCards([
      [1, 1, 'Asks'],
      [2, 1, 'Pays'],
      [3, 1, 'Rides'],
    ])
    await page.emulateMedia({ reducedMotion: 'no-preference' })
    await cardTitled(page, 'Asks').click()
    await press(page, 'ControlOrMeta+k')
    await page.getByRole('dialog', { name: 'Search' }).waitFor()
    await press(page, 'Escape', 'ArrowRight')
    await expect.poll(() => cardTitled(page, 'Pays').getAttribute('data-selected')).toBe('true')
    await press(page, 'ControlOrMeta+k')
    await page.getByRole('dialog', { name: 'Search' }).waitFor()
    await page.keyboard.type('moment of truth')
    await press(page, 'Enter', 'ArrowRight')
    await expect.poll(() => cardTitled(page, 'Rides').getAttribute('data-selected')).toBe('true')
    await press(page, 'ControlOrMeta+k')
    await page.getByRole('dialog', { name: 'Search' }).waitFor()
    await press(page, 'Escape')
    await page.keyboard.type('Drives')
    await press(page, 'Escape')
    await expectSaved(page, ({ touchpoints }) => inOrder(touchpoints).map((one) => [one.title, one.momentOfTruth]), [
      ['Asks', false],
      ['Pays', true],
      ['Drives', false],
    ])
  })
})
