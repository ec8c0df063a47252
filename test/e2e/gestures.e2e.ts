/** What hands that know other drawing tools try here without reading anything. */
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { inOrder, type JourneyDocument } from '../../shared/journey/document.ts'
import { titlesByCell } from '../support/titles-by-cell.ts'
import {
  canvasOf,
  cardTitled,
  cellOf,
  connectionsByTitle,
  drag,
  expectSaved,
  journeyWithCards,
  middleOf,
  savedJourney,
} from './support/canvas.ts'
import { saveScreenshot } from './support/screenshots.ts'
import { openThroughline } from './support/shared-window.ts'

const titles = ({ touchpoints }: JourneyDocument) => inOrder(touchpoints).map(({ title }) => title)

/** Where the map stands in its window. */
function viewOf(page: Page): Promise<{ x: number; y: number; zoom: number }> {
  return page.locator('.react-flow__viewport').evaluate((element) => {
    const { e: x, f: y, a: zoom } = new DOMMatrix(getComputedStyle(element).transform)
    return { x, y, zoom }
  })
}

async function twoCards(page: Page) {
  const names = await journeyWithCards(page, [
    [1, 0, 'Asks'],
    [2, 0, 'Pays'],
  ])
  const { stages, channels } = await savedJourney(page)
  const cell = (stage: number, channel: number) =>
    cellOf(page, inOrder(stages)[stage]?.id ?? '', inOrder(channels)[channel]?.id ?? '')
  return { ...names, cell }
}

describe('dragging', () => {
  it('copies a card with Alt, and puts it between two others', async () => {
    const { page } = await openThroughline()
    const { stages, channels, cell } = await twoCards(page)
    const asks = await middleOf(cardTitled(page, 'Asks'))
    await page.keyboard.down('Alt')
    await drag(page, asks, await middleOf(cell(2, 1)))
    await page.mouse.up()
    await page.keyboard.up('Alt')
    const copied = [
      `${stages[1]} / ${channels[0]}: Asks`,
      `${stages[2]} / ${channels[0]}: Pays`,
      `${stages[2]} / ${channels[1]}: Asks`,
    ]
    await expectSaved(page, titlesByCell, copied)
    await page.keyboard.press('ControlOrMeta+z')
    await expectSaved(page, titles, ['Asks', 'Pays'])

    await cardTitled(page, 'Pays').click()
    await page.keyboard.press('ControlOrMeta+d')
    await page.locator('article[data-selected]').waitFor()
    const [first, second] = [cardTitled(page, 'Pays').first(), cardTitled(page, 'Pays').last()]
    const [upper, lower] = [await middleOf(first), await middleOf(second)]
    await drag(page, await middleOf(cardTitled(page, 'Asks')), { x: upper.x, y: (upper.y + lower.y) / 2 })
    await page.mouse.up()
    await expectSaved(page, titlesByCell, [`${stages[2]} / ${channels[0]}: Pays, Asks, Pays 2`])
  })

  it('ends where a card is deleted in the hand', async () => {
    const { page } = await openThroughline()
    const { cell, stages, channels } = await twoCards(page)
    await drag(page, await middleOf(cardTitled(page, 'Asks')), await middleOf(cell(2, 1)))
    await page.locator('[data-carried-cards] article').waitFor()
    await page.keyboard.press('Delete')
    await page.mouse.up()
    await page.locator('[data-carried-cards]').waitFor({ state: 'detached' })
    await expectSaved(page, titles, ['Pays'])
    await drag(page, await middleOf(cardTitled(page, 'Pays')), await middleOf(cell(3, 1)))
    await page.mouse.up()
    await expectSaved(page, titlesByCell, [`${stages[3]} / ${channels[1]}: Pays`])
  })

  it('from the edge of a card into an empty cell makes a connected touchpoint there', async () => {
    const { page } = await openThroughline()
    const { stages, channels, cell } = await twoCards(page)
    await cardTitled(page, 'Pays').hover()
    await drag(page, await middleOf(cardTitled(page, 'Pays').locator('.source')), await middleOf(cell(3, 1)))
    await page.mouse.up()
    await page.keyboard.type('Rides')
    await page.keyboard.press('Escape')
    await expectSaved(page, connectionsByTitle, ['Pays -> Rides'])
    expect(titlesByCell(await savedJourney(page))).toContain(`${stages[3]} / ${channels[1]}: Rides`)
    await page.keyboard.press('ControlOrMeta+z')
    await expectSaved(page, titles, ['Asks', 'Pays'])
  })

  it('goes on at the edge of the window: a frame, and a card', async () => {
    const { page } = await openThroughline()
    await twoCards(page)
    const asksIn = inOrder((await savedJourney(page)).touchpoints)[0]?.stageId
    for (let press = 0; press < 4; press++) await page.keyboard.press('ControlOrMeta+=')
    await expect.poll(async () => (await viewOf(page)).zoom).toBeGreaterThan(1.5)
    await page.keyboard.press('Escape')
    const map = await canvasOf(page).boundingBox()
    if (!map) throw new Error('There is no map.')
    const before = await viewOf(page)
    const edge = { x: map.x + map.width - 6, y: map.y + 30 }
    await drag(page, { x: map.x + map.width - 200, y: map.y + map.height - 120 }, edge)
    await expect.poll(async () => (await viewOf(page)).x).toBeLessThan(before.x - 200)
    await page.mouse.up()
    await page.keyboard.press('ControlOrMeta+1')
    await cardTitled(page, 'Asks').click()
    await page.keyboard.press('ControlOrMeta+2')
    await expect.poll(async () => (await viewOf(page)).zoom).toBe(1.5)
    const start = await viewOf(page)
    await drag(page, await middleOf(cardTitled(page, 'Asks')), edge)
    await expect.poll(async () => (await viewOf(page)).x).toBeLessThan(start.x - 200)
    await page.mouse.move(edge.x - 120, edge.y + 60)
    await page.mouse.up()
    await expect
      .poll(async () => inOrder((await savedJourney(page)).touchpoints).find(({ title }) => title === 'Asks')?.stageId)
      .not.toBe(asksIn)
  })
})

describe('the wheel and the hand', () => {
  it('move and zoom the map where the pointer is', async () => {
    const { page } = await openThroughline()
    await twoCards(page)
    for (let press = 0; press < 3; press++) await page.keyboard.press('ControlOrMeta+=')
    await expect.poll(async () => (await viewOf(page)).zoom).toBeGreaterThan(1.3)
    await canvasOf(page).hover({ position: { x: 400, y: 300 } })
    const start = await viewOf(page)
    await page.mouse.wheel(0, 60)
    await expect.poll(async () => (await viewOf(page)).y).toBeLessThan(start.y)
    await page.keyboard.down('Shift')
    await page.mouse.wheel(0, 60)
    await page.keyboard.up('Shift')
    await expect.poll(async () => (await viewOf(page)).x).toBeLessThan(start.x)

    const before = await viewOf(page)
    await page.keyboard.down('Control')
    await page.mouse.wheel(0, -40)
    await page.keyboard.up('Control')
    await expect.poll(async () => (await viewOf(page)).zoom).toBeGreaterThan(before.zoom)
    const after = await viewOf(page)
    // What was under the pointer still is.
    expect((400 - after.x) / after.zoom).toBeCloseTo((400 - before.x) / before.zoom, 0)
    expect((300 - after.y) / after.zoom).toBeCloseTo((300 - before.y) / before.zoom, 0)

    const map = await canvasOf(page).boundingBox()
    if (!map) throw new Error('There is no map.')
    const middle = { x: map.x + map.width / 2, y: map.y + map.height / 2 }
    await page.keyboard.down('Space')
    await drag(page, middle, { x: middle.x - 60, y: middle.y - 20 })
    await page.mouse.up()
    await page.keyboard.up('Space')
    await expect.poll(async () => (await viewOf(page)).x).toBeCloseTo(after.x - 60, 0)
    await page.mouse.move(middle.x, middle.y)
    await page.mouse.down({ button: 'middle' })
    await page.mouse.move(middle.x - 50, middle.y, { steps: 5 })
    await page.mouse.up({ button: 'middle' })
    await expect.poll(async () => (await viewOf(page)).x).toBeCloseTo(after.x - 110, 0)
  })

  it('zoom by keys', async () => {
    const { page } = await openThroughline()
    await twoCards(page)
    const zoom = async () => Math.round((await viewOf(page)).zoom * 100)
    await cardTitled(page, 'Asks').click()
    await page.keyboard.press('ControlOrMeta+2')
    await expect.poll(zoom).toBe(150)
    await page.keyboard.press('ControlOrMeta+0')
    await expect.poll(zoom).toBe(100)
    await page.keyboard.press('ControlOrMeta+1')
    await expect.poll(zoom).toBeLessThan(101)
    await expectSaved(page, titles, ['Asks', 'Pays'])
  })
})

describe('the clipboard', () => {
  it('pastes under the pointer, and where the keys are when those were used last', async () => {
    const { page } = await openThroughline()
    const { stages, channels, cell } = await twoCards(page)
    await cardTitled(page, 'Asks').click()
    await page.keyboard.press('ControlOrMeta+c')
    await cell(3, 2).hover({ position: { x: 90, y: 60 } })
    await page.keyboard.press('ControlOrMeta+v')
    await expect
      .poll(async () => titlesByCell(await savedJourney(page)))
      .toContain(`${stages[3]} / ${channels[2]}: Asks`)
    await page.keyboard.press('ControlOrMeta+z')
    await expectSaved(page, titles, ['Asks', 'Pays'])
    await cardTitled(page, 'Asks').click()
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('ControlOrMeta+v')
    await expect
      .poll(async () => titlesByCell(await savedJourney(page)))
      .toContain(`${stages[2]} / ${channels[0]}: Pays, Asks`)
  })

  it('copies and cuts sticky notes', async () => {
    const { page } = await openThroughline()
    await twoCards(page)
    await page.keyboard.press('Escape')
    await page.keyboard.press('ControlOrMeta+Shift+n')
    await page.keyboard.type('Ask them')
    await page.keyboard.press('Escape')
    await page.keyboard.press('ControlOrMeta+c')
    await page.keyboard.press('ControlOrMeta+v')
    const texts = ({ notes, touchpoints }: JourneyDocument) => [
      touchpoints.size,
      ...[...notes.values()].map(({ text }) => text),
    ]
    await expectSaved(page, texts, [2, 'Ask them', 'Ask them'])
    await page.keyboard.press('ControlOrMeta+x')
    await expectSaved(page, texts, [2, 'Ask them'])
    await page.keyboard.press('ControlOrMeta+v')
    await expectSaved(page, texts, [2, 'Ask them', 'Ask them'])
  })

  it('pastes what was copied as text where that is asked', async () => {
    const { page } = await openThroughline()
    await twoCards(page)
    await cardTitled(page, 'Asks').click()
    await page.keyboard.press('Alt+m')
    await page.keyboard.press('ControlOrMeta+c')
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('ControlOrMeta+Shift+v')
    const looks = (document: JourneyDocument) =>
      inOrder(document.touchpoints).map(({ title, momentOfTruth }) => `${title}${momentOfTruth ? '!' : ''}`)
    await expectSaved(page, (document) => looks(document).sort(), ['Asks', 'Asks!', 'Pays'])
  })
})

describe('the right button', () => {
  const menu = (page: Page) => page.getByRole('menu')

  it('has something to offer wherever it is pressed', async () => {
    const { page } = await openThroughline()
    const { cell } = await twoCards(page)
    await page.keyboard.press('Escape')
    await page.keyboard.press('ControlOrMeta+Shift+n')
    await page.keyboard.type('Ask them')
    await page.keyboard.press('Escape')
    const note = page.locator('[data-note]')
    await note.click({ button: 'right' })
    await saveScreenshot(page, 'note-menu')
    await page.getByRole('menuitemcheckbox', { name: 'Pink' }).click()
    await expectSaved(page, ({ notes }) => [...notes.values()].map(({ color }) => color), ['pink'])
    await note.click({ button: 'right' })
    await page.getByRole('menuitem', { name: /^Edit/ }).click()
    await page.keyboard.type(' why')
    await page.keyboard.press('Escape')
    await expectSaved(page, ({ notes }) => [...notes.values()].map(({ text }) => text), ['Ask them why'])

    await cardTitled(page, 'Asks').click()
    const map = await canvasOf(page).boundingBox()
    if (!map) throw new Error('There is no map.')
    await page.mouse.click(map.x + 60, map.y + map.height - 80, { button: 'right' })
    await menu(page)
      .getByRole('menuitem', { name: /^Add stage/ })
      .waitFor()
    expect(await page.locator('article[data-selected]').count()).toBe(0)
    await page.keyboard.press('Escape')
    await menu(page).waitFor({ state: 'detached' })

    await cell(3, 1).click({ button: 'right', position: { x: 90, y: 60 } })
    await menu(page)
      .getByRole('menuitem', { name: /^Add touchpoint/ })
      .click()
    await page.keyboard.type('Rides')
    await page.keyboard.press('Escape')
    await expectSaved(page, titles, ['Asks', 'Pays', 'Rides'])

    await page.locator('[data-rule-row] [data-row]').first().click()
    await page.locator('[data-finding]').first().click({ button: 'right' })
    await saveScreenshot(page, 'finding-menu')
    await menu(page)
      .getByRole('menuitem', { name: /^Dismiss/ })
      .waitFor()
    await page.keyboard.press('Escape')
    await menu(page).waitFor({ state: 'detached' })

    await cardTitled(page, 'Pays').click()
    await page.keyboard.press('Shift+F10')
    await menu(page)
      .getByRole('menuitemcheckbox', { name: /^Moment of truth/ })
      .or(menu(page).getByRole('menuitem', { name: /^Moment of truth/ }))
      .click()
    await expectSaved(
      page,
      ({ touchpoints }) =>
        inOrder(touchpoints)
          .filter((one) => one.momentOfTruth)
          .map(({ title }) => title),
      ['Pays'],
    )
  })
})
