/** Connections by hand: labelled on the map, led elsewhere, followed; and what the right button offers. */
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { inOrder, type JourneyDocument } from '../../shared/journey/document.ts'
import { titlesByCell } from '../support/titles-by-cell.ts'
import { cardTitled, connectionsByTitle, drag, expectSaved, journeyWithCards, middleOf } from './support/canvas.ts'
import { saveScreenshot } from './support/screenshots.ts'
import { openThroughline } from './support/shared-window.ts'

const labels = ({ connections }: JourneyDocument) => inOrder(connections).map(({ label }) => label)

async function connectedCards(page: Page): Promise<{ stages: string[]; channels: string[] }> {
  const names = await journeyWithCards(page, [
    [1, 0, 'Asks'],
    [2, 0, 'Pays'],
    [3, 0, 'Rides'],
    [3, 2, 'Complains'],
  ])
  await cardTitled(page, 'Asks').click()
  for (const key of ['Alt+c', 'ArrowRight', 'Enter']) await page.keyboard.press(key)
  await expectSaved(page, connectionsByTitle, ['Asks -> Pays'])
  return names
}

describe('a connection', () => {
  it('gets its label on the map, by double click and by F2', async () => {
    const { page } = await openThroughline()
    await connectedCards(page)
    const line = page.locator('[data-connection-id]').first()
    await line.dblclick({ force: true })
    await page.keyboard.type('by phone')
    await page.keyboard.press('Enter')
    await expectSaved(page, labels, ['by phone'])
    await page.keyboard.press('F2')
    await page.keyboard.type('by mail')
    await page.keyboard.press('Escape')
    await expectSaved(page, labels, ['by mail'])
  })

  it('is led elsewhere by dragging its end, and deleted', async () => {
    const { page } = await openThroughline()
    await connectedCards(page)
    await page.locator('[data-connection-id]').first().click({ force: true })
    const end = await middleOf(page.locator('[data-connection-end=to]'))
    await drag(page, end, await middleOf(cardTitled(page, 'Rides')))
    await saveScreenshot(page, 'reconnecting')
    await page.mouse.up()
    await expectSaved(page, connectionsByTitle, ['Asks -> Rides'])
    await page.keyboard.press('Delete')
    await expectSaved(page, connectionsByTitle, [])
    await page.keyboard.press('ControlOrMeta+z')
    await page.keyboard.press('ControlOrMeta+z')
    await expectSaved(page, connectionsByTitle, ['Asks -> Pays'])
  })

  it('is part of the path that stands out', async () => {
    const { page } = await openThroughline()
    await connectedCards(page)
    await cardTitled(page, 'Pays').click()
    await page.keyboard.press('Alt+p')
    const opacity = (title: string) => cardTitled(page, title).evaluate((card) => getComputedStyle(card).opacity)
    await expect.poll(() => opacity('Complains')).toBe('0.3')
    expect(await opacity('Asks')).toBe('1')
    await saveScreenshot(page, 'path')
    await page.keyboard.press('Alt+p')
    await expect.poll(() => opacity('Complains')).toBe('1')
  })
})

describe('the right button', () => {
  it('offers what can be done with what it meets', async () => {
    const { page } = await openThroughline()
    const { stages, channels } = await connectedCards(page)
    await cardTitled(page, 'Pays').click({ button: 'right' })
    await page.getByRole('menuitem', { name: /pain/i }).waitFor()
    await saveScreenshot(page, 'card-menu')
    expect(await page.locator('[role=menu] [role^=menuitem]').count()).toBeLessThanOrEqual(16)
    await page.keyboard.press('Escape')
    await cardTitled(page, 'Pays').click()
    await page.keyboard.press('ControlOrMeta+k')
    await page.keyboard.type('Split channel')
    await page.keyboard.press('Enter')
    await page.keyboard.type('Messenger')
    await page.keyboard.press('Enter')
    await expectSaved(page, titlesByCell, [
      `${stages[1]} / ${channels[0]}: Asks`,
      `${stages[2]} / Messenger: Pays`,
      `${stages[3]} / ${channels[0]}: Rides`,
      `${stages[3]} / ${channels[2]}: Complains`,
    ])
    await cardTitled(page, 'Complains').click({ button: 'right' })
    await page.getByRole('menuitem', { name: /^Delete/ }).click()
    await cardTitled(page, 'Complains').waitFor({ state: 'detached' })
    await page.locator('[data-stage-id]').nth(1).click({ button: 'right' })
    await page.getByRole('menuitem', { name: /^Move right/ }).click()
    await expectSaved(
      page,
      ({ stages: all }) =>
        inOrder(all)
          .map(({ name }) => name)
          .slice(1, 3),
      [stages[2], stages[1]],
    )
  })
})
