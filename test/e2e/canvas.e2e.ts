/** A journey made by mouse alone and by keyboard alone, taken back, done again, and found after a restart. */

import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { writeJourneyFile } from '../../shared/formats/journey/journey-file.ts'
import { inOrder } from '../../shared/journey/document.ts'
import { titlesByCell } from '../support/titles-by-cell.ts'
import {
  canvasOf,
  cardTitled,
  cellOf,
  connectionsByTitle,
  drag,
  expectSaved,
  middleOf,
  openExample,
  openLibrary,
  savedJourney,
} from './support/canvas.ts'
import { launchThroughline, temporaryFolder } from './support/launch.ts'
import { saveScreenshot } from './support/screenshots.ts'
import { openThroughline } from './support/shared-window.ts'

async function newBlankJourney(page: Page): Promise<void> {
  await openLibrary(page)
  await page.getByRole('button', { name: 'New journey' }).click()
  await page.getByRole('menuitem', { name: /Blank/ }).click()
  await canvasOf(page).waitFor()
}

const stagesOf = (page: Page) => savedJourney(page).then(({ stages }) => inOrder(stages).map(({ name }) => name))
const channelsOf = (page: Page) => savedJourney(page).then(({ channels }) => inOrder(channels).map(({ name }) => name))

describe('by mouse', () => {
  it('adds, renames, moves, connects and deletes touchpoints, takes all back, and keeps all over a restart', async () => {
    const userDataFolder = temporaryFolder()
    const first = await launchThroughline({ userDataFolder })
    const { page } = first
    await newBlankJourney(page)
    const start = await savedJourney(page)
    const [discover, consider] = inOrder(start.stages)
    const [social, mobile] = inOrder(start.channels)
    if (!discover || !consider || !social || !mobile) throw new Error('The blank journey has no grid.')

    await cellOf(page, consider.id, social.id).dblclick({ position: { x: 60, y: 60 } })
    await page.keyboard.type('Compares offers')
    await page.keyboard.press('Enter')
    await page.locator('[data-ghost]').first().click()
    await page.keyboard.type('Sees a story')
    await page.keyboard.press('Enter')
    await cellOf(page, consider.id, mobile.id).hover()
    await cellOf(page, consider.id, mobile.id)
      .getByRole('button', { name: /Add touchpoint/ })
      .click()
    await page.keyboard.type('Asks in the app')
    await page.keyboard.press('Enter')
    const added = [
      `${discover.name} / ${social.name}: Sees a story`,
      `${consider.name} / ${social.name}: Compares offers`,
      `${consider.name} / ${mobile.name}: Asks in the app`,
    ]
    await expectSaved(page, titlesByCell, added)

    const card = await middleOf(cardTitled(page, 'Asks in the app'))
    await drag(page, card, await middleOf(cellOf(page, discover.id, mobile.id)))
    await page.locator('[data-drop]').waitFor()
    await saveScreenshot(page, 'drag-to-a-cell')
    await page.mouse.up()
    const moved = [
      `${discover.name} / ${social.name}: Sees a story`,
      `${discover.name} / ${mobile.name}: Asks in the app`,
      `${consider.name} / ${social.name}: Compares offers`,
    ]
    await expectSaved(page, titlesByCell, moved)

    await cardTitled(page, 'Sees a story').hover()
    const handle = await middleOf(cardTitled(page, 'Sees a story').locator('.source'))
    await drag(page, handle, await middleOf(cardTitled(page, 'Compares offers')))
    await page.mouse.up()
    await expectSaved(page, connectionsByTitle, ['Sees a story -> Compares offers'])

    await cardTitled(page, 'Asks in the app').dblclick()
    await page.keyboard.press('ControlOrMeta+a')
    await page.keyboard.type('Reads a push message')
    await page.keyboard.press('Enter')
    await cardTitled(page, 'Compares offers').click()
    await page.keyboard.press('Delete')
    await expectSaved(page, connectionsByTitle, [])
    const ended = [
      `${discover.name} / ${social.name}: Sees a story`,
      `${discover.name} / ${mobile.name}: Reads a push message`,
    ]
    await expectSaved(page, titlesByCell, ended)

    const undo = page.locator('header').getByRole('button', { name: /^Undo/ })
    for (let steps = 0; (await undo.isEnabled()) && steps < 30; steps++) await undo.click()
    await expectSaved(page, titlesByCell, [])
    const redo = page.getByRole('button', { name: /^Redo/ })
    for (let steps = 0; (await redo.isEnabled()) && steps < 30; steps++) await redo.click()
    await expectSaved(page, titlesByCell, ended)

    const before = writeJourneyFile(await savedJourney(page))
    await first.close()
    const second = await launchThroughline({ userDataFolder })
    await cardTitled(second.page, 'Reads a push message').waitFor()
    expect(writeJourneyFile(await savedJourney(second.page))).toBe(before)
  })

  it('does nothing when a drag is ended by Escape', async () => {
    const { page } = await openThroughline()
    await newBlankJourney(page)
    await page.locator('[data-ghost]').first().click()
    await page.keyboard.type('Stays here')
    await page.keyboard.press('Enter')
    const before = titlesByCell(await savedJourney(page))
    const card = await middleOf(cardTitled(page, 'Stays here'))
    await drag(page, card, { x: card.x + 300, y: card.y + 200 })
    await page.keyboard.press('Escape')
    await page.mouse.up()
    await expectSaved(page, titlesByCell, before)
    await expect.poll(() => middleOf(cardTitled(page, 'Stays here'))).toEqual(card)
  })
})

describe('by keyboard', () => {
  it('makes, moves, connects, renames and deletes touchpoints without the mouse', async () => {
    const { page } = await openThroughline()
    await openExample(page)
    await page.keyboard.press('ControlOrMeta+n')
    await page.locator('[data-ghost]').nth(3).waitFor()
    const start = await savedJourney(page)
    const [first, second] = inOrder(start.stages).map(({ name }) => name)
    const [top] = inOrder(start.channels).map(({ name }) => name)
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('Enter')
    await page.keyboard.type('One')
    await page.keyboard.press('Enter')
    await page.keyboard.press('Enter')
    await page.keyboard.type('Two')
    await page.keyboard.press('Enter')
    await expectSaved(page, titlesByCell, [`${first} / ${top}: One, Two`])
    await page.keyboard.press('Alt+ArrowUp')
    await expectSaved(page, titlesByCell, [`${first} / ${top}: Two, One`])
    await page.keyboard.press('Alt+ArrowRight')
    await expectSaved(page, titlesByCell, [`${first} / ${top}: One`, `${second} / ${top}: Two`])
    await page.keyboard.press('Alt+c')
    await page.keyboard.press('ArrowLeft')
    await page.keyboard.press('Enter')
    await expectSaved(page, connectionsByTitle, ['Two -> One'])
    await page.keyboard.press('F2')
    await page.keyboard.press('ControlOrMeta+a')
    await page.keyboard.type('First')
    await page.keyboard.press('Enter')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await page.keyboard.press('Escape')
    await expectSaved(page, titlesByCell, [`${first} / ${top}: First`, `${second} / ${top}: Two`])
    await page.keyboard.press('ArrowUp')
    await page.keyboard.press('Delete')
    await expectSaved(page, titlesByCell, [`${second} / ${top}: Two`])
    await page.keyboard.press('ControlOrMeta+z')
    await expectSaved(page, connectionsByTitle, ['Two -> First'])
    await page.keyboard.press('ControlOrMeta+Shift+z')
    await expectSaved(page, titlesByCell, [`${second} / ${top}: Two`])
  })
})

describe('stages and channels', () => {
  it('are added, renamed, reordered and deleted, what they hold in one undo step', async () => {
    const { page } = await openThroughline()
    await newBlankJourney(page)
    const stages = await stagesOf(page)
    const channels = await channelsOf(page)
    await page.locator('[data-ghost]').first().click()
    await page.keyboard.type('Held')
    await page.keyboard.press('Enter')

    await page.getByRole('button', { name: 'Add stage' }).click()
    await page.keyboard.type('Renews')
    await page.keyboard.press('Enter')
    await expect.poll(() => stagesOf(page)).toEqual([...stages, 'Renews'])
    await page.keyboard.press('Alt+ArrowLeft')
    await expect.poll(() => stagesOf(page)).toEqual([...stages.slice(0, -1), 'Renews', stages.at(-1)])

    await page.getByRole('button', { name: 'Add channel' }).click()
    await page.keyboard.type('Partner shops')
    await page.keyboard.press('Enter')
    await page.keyboard.press('Alt+ArrowUp')
    await expect.poll(() => channelsOf(page)).toEqual([...channels.slice(0, -1), 'Partner shops', channels.at(-1)])

    await page.getByRole('button', { name: `Menu for ${stages[0]}` }).click({ force: true })
    await page.getByRole('menuitem', { name: /^Delete/ }).click()
    await expect.poll(() => stagesOf(page)).not.toContain(stages[0])
    expect(titlesByCell(await savedJourney(page))).toEqual([])
    await page.getByRole('button', { name: 'Undo', exact: true }).last().click()
    await expect.poll(() => stagesOf(page)).toContain(stages[0])
    await expect
      .poll(async () => titlesByCell(await savedJourney(page)))
      .toEqual([`${stages[0]} / ${channels[0]}: Held`])
  })
})
