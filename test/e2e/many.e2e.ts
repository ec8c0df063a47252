/** Many cards at once by mouse: framed, dragged, changed together; and stages and channels dragged to other places. */
import type { Locator, Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { inOrder, type JourneyDocument } from '../../shared/journey/document.ts'
import { ordinaryOrLong } from '../support/long-run.ts'
import { titlesByCell } from '../support/titles-by-cell.ts'
import { cardTitled, drag, expectSaved, middleOf, savedJourney } from './support/canvas.ts'
import { chooseOption } from './support/choose-option.ts'
import { saveScreenshot } from './support/screenshots.ts'
import { openWithCards } from './support/with-cards.ts'

const stageNames = ({ stages }: JourneyDocument) => inOrder(stages).map(({ name }) => name)
const channelNames = ({ channels }: JourneyDocument) => inOrder(channels).map(({ name }) => name)
const selectedCount = (page: Page) => page.locator('article[data-selected]').count()

describe('many cards by mouse', () => {
  it('are framed, dragged together and changed together', async () => {
    const { page, stages, channels } = await openWithCards([
      [1, 0, 'Asks'],
      [1, 1, 'Calls'],
      [2, 2, 'Pays'],
    ])
    const asks = await middleOf(cardTitled(page, 'Asks'))
    const calls = await middleOf(cardTitled(page, 'Calls'))
    await drag(page, { x: asks.x - 84, y: asks.y + 40 }, { x: calls.x + 20, y: calls.y + 10 })
    await page.keyboard.press('Escape')
    await page.mouse.up()
    expect(await selectedCount(page)).toBeLessThan(2)
    await drag(page, { x: asks.x - 84, y: asks.y + 40 }, { x: calls.x + 20, y: calls.y + 10 })
    await saveScreenshot(page, 'marquee')
    await page.mouse.up()
    await expect.poll(() => selectedCount(page)).toBe(1)
    await cardTitled(page, 'Asks').click({ modifiers: ['Shift'] })
    await expect.poll(() => selectedCount(page)).toBe(2)

    const pays = await middleOf(cardTitled(page, 'Pays'))
    await drag(page, calls, { x: pays.x, y: calls.y })
    await page.mouse.up()
    await expectSaved(page, titlesByCell, [
      `${stages[2]} / ${channels[0]}: Asks`,
      `${stages[2]} / ${channels[1]}: Calls`,
      `${stages[2]} / ${channels[2]}: Pays`,
    ])
    await page.getByRole('tab', { name: 'Details' }).click()
    await saveScreenshot(page, 'many-details')
    await page.getByRole('radio', { name: 'Planned' }).click()
    await page.getByRole('textbox', { name: 'Owner' }).fill('Field sales')
    await chooseOption(page.getByRole('combobox', { name: 'Channel' }), channels[3] ?? '')
    const looks = ({ touchpoints }: JourneyDocument) =>
      inOrder(touchpoints).map(({ title, status, owner }) => `${title}: ${status}, ${owner.name}`)
    await expectSaved(page, (document) => looks(document).sort(), [
      'Asks: planned, Field sales',
      'Calls: planned, Field sales',
      'Pays: live, ',
    ])
    await expectSaved(page, titlesByCell, [
      `${stages[2]} / ${channels[2]}: Pays`,
      `${stages[2]} / ${channels[3]}: Asks, Calls`,
    ])
  })
})

describe('headers by mouse', () => {
  it('are dragged to another place, and Escape takes a drag back', async () => {
    const { page, stages, channels } = await openWithCards([])
    const stage = (name: string | undefined) => page.getByRole('button', { name: new RegExp(`${name}$`) }).first()
    const from = await middleOf(page.locator('[data-stage-id]').nth(0))
    const to = await middleOf(page.locator('[data-stage-id]').nth(2))
    await drag(page, from, { x: to.x + 20, y: to.y })
    await page.locator('[data-landing]').waitFor()
    // The pointer is over another header, whose menu has nothing to do with it.
    const menus = page.locator('[data-stage-id] > button:last-child')
    expect(await menus.evaluateAll((all) => all.map((menu) => getComputedStyle(menu).opacity))).toEqual(
      stages.map(() => '0'),
    )
    await saveScreenshot(page, 'stage-drag')
    await page.keyboard.press('Escape')
    await page.mouse.up()
    await expectSaved(page, stageNames, stages)
    await drag(page, from, { x: to.x + 20, y: to.y })
    await page.mouse.up()
    await expectSaved(page, stageNames, [stages[1], stages[2], stages[0], ...stages.slice(3)])
    const top = await middleOf(page.locator('[data-channel-id]').nth(0))
    const low = await middleOf(page.locator('[data-channel-id]').nth(1))
    await drag(page, low, { x: low.x, y: top.y - 10 })
    await page.mouse.up()
    await expectSaved(page, channelNames, [channels[1], channels[0], ...channels.slice(2)])
    expect(await stage(stages[0]).count()).toBe(1)
  })
})

describe('a folded channel or stage', () => {
  it('shows how many cards it hides, stays folded, and opens for whoever goes there', async () => {
    const { page, stages } = await openWithCards([
      [1, 0, 'Asks'],
      [1, 1, 'Calls'],
      [2, 1, 'Pays'],
    ])
    const saved = JSON.stringify(titlesByCell(await savedJourney(page)))
    await page.locator('[data-channel-id]').nth(1).click({ button: 'right' })
    await page.getByRole('menuitem', { name: /^Collapse/ }).click()
    await cardTitled(page, 'Calls').waitFor({ state: 'detached' })
    expect(await page.getByTitle('1 touchpoint hidden').count()).toBe(2)
    await page.getByTitle(`${stages[1]}`, { exact: true }).click()
    await page.keyboard.press('Alt+f')
    await cardTitled(page, 'Asks').waitFor({ state: 'detached' })
    await saveScreenshot(page, 'folded')
    await page.reload()
    await page.getByTitle('1 touchpoint hidden').first().waitFor()
    expect(await cardTitled(page, 'Asks').count()).toBe(0)
    for (const key of ['ArrowRight', 'ArrowRight']) await page.locator('[data-canvas]').press(key)
    await cardTitled(page, 'Asks').waitFor()
    expect(JSON.stringify(titlesByCell(await savedJourney(page)))).toBe(saved)
  })
})

/** As quickly as a hand may: without a look at the window between two clicks. */
async function clickTimes(page: Page, button: Locator, times: number): Promise<void> {
  const { x, y } = await middleOf(button)
  for (let time = 0; time < times; time++) await page.mouse.click(x, y)
}

describe('writing a journey by mouse', () => {
  it('makes forty touchpoints, or eighty, takes all back and does all again', async () => {
    const { page } = await openWithCards([])
    const { stages, channels } = await savedJourney(page)
    const perCell = ordinaryOrLong(2, 4)
    // From the lowest channel up, so that what grows doesn't push away what comes next.
    const cells = inOrder(channels)
      .toReversed()
      .flatMap((channel) => inOrder(stages).map((stage) => `${stage.id}/${channel.id}`))
    expect(cells.length).toBe(20)
    for (const cell of cells) {
      const place = page.locator(`[data-cell="${cell}"]`)
      const { width, height } = (await place.boundingBox()) ?? { width: 0, height: 0 }
      await place.dblclick({ position: { x: width / 2, y: height - 6 } })
      await page.getByRole('textbox', { name: 'Title', exact: true }).waitFor()
      await page.keyboard.insertText('Moment')
      await page.keyboard.press('Escape')
      await page.keyboard.press('ControlOrMeta+1')
      for (let copy = 1; copy < perCell; copy++) {
        await page.locator('article[data-selected]').click({ button: 'right' })
        await page.getByRole('menuitem', { name: /^Duplicate/ }).click()
      }
    }
    const titles = ({ touchpoints }: JourneyDocument) => inOrder(touchpoints).map(({ title }) => title)
    const made = cells.flatMap(() => ['Moment', 'Moment 2', 'Moment 3', 'Moment 4'].slice(0, perCell))
    await expectSaved(page, titles, made)
    const undo = page.getByRole('button', { name: /^Undo/ })
    await clickTimes(page, undo, made.length)
    await expectSaved(page, titles, [])
    const redo = page.getByRole('button', { name: /^Redo/ })
    await clickTimes(page, redo, made.length)
    await expectSaved(page, titles, made)
  })
})
