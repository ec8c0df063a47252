/** People who write in turn: hidden from each other and from the wall, shown together, and added in one step. */
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { inOrder, type JourneyDocument } from '../../shared/journey/document.ts'
import { expectSaved, openExample } from './support/canvas.ts'
import { chooseOption } from './support/choose-option.ts'
import { saveScreenshot } from './support/screenshots.ts'
import { openThroughline } from './support/shared-window.ts'
import { onWall, presentApart } from './support/wall.ts'

const dialog = (page: Page) => page.getByRole('dialog')

it('shows nothing until all is shown together, on the wall too, and adds it to the touchpoint in focus', async () => {
  const { page, wall } = await presentApart()
  await page.keyboard.press('3')
  await expect.poll(() => onWall(wall).getByRole('heading', { level: 1 }).textContent()).toBe('Booking')
  await page.getByRole('article', { name: 'Pays', exact: true }).click()
  const pains = ({ touchpoints }: JourneyDocument) =>
    inOrder(touchpoints)
      .find(({ title }) => title === 'Pays')
      ?.pains.toSorted()
  await expectSaved(page, (document) => pains(document)?.length, 0)
  await page.keyboard.press('ControlOrMeta+F9')
  await dialog(page).getByText('Added on Pays.').waitFor()
  await page.getByRole('textbox', { name: 'Question' }).fill('What hurts when you pay?')
  await page.getByRole('button', { name: 'Start writing' }).click()
  await page.keyboard.type('Fees come last')
  await page.keyboard.press('Enter')
  await page.keyboard.type('No idea whom to call')
  await page.keyboard.press('ControlOrMeta+Enter')
  await page.getByText('Thank you. Pass the keyboard on.').waitFor()
  // Closing the dialog keeps what was written.
  await page.keyboard.press('Escape')
  await dialog(page).waitFor({ state: 'detached' })
  await page.keyboard.press('ControlOrMeta+F9')
  await page.getByText('1 person so far').waitFor()
  for (const window of [page, wall]) expect(await window.getByText('Fees come last').count()).toBe(0)
  await page.getByRole('button', { name: 'Start writing' }).click()
  await page.keyboard.type('It asks twice')
  await page.getByRole('button', { name: 'Show all together' }).click()
  await page.getByText('3 lines from 2 people').waitFor()
  const list = wall.getByRole('region', { name: 'What hurts when you pay?' })
  for (const line of ['Fees come last', 'No idea whom to call', 'It asks twice']) {
    await list.getByText(line, { exact: true }).waitFor()
  }
  await saveScreenshot(page, 'written-in-turn')
  await saveScreenshot(wall, 'written-in-turn-on-the-wall')
  await page.getByRole('checkbox', { name: 'It asks twice' }).click()
  await page.getByRole('button', { name: 'Add 2 to journey' }).click()
  await dialog(page).waitFor({ state: 'detached' })
  await list.waitFor({ state: 'detached' })
  await page.getByText('Added 2 pains.').waitFor()
  await expectSaved(page, (document) => pains(document)?.filter((pain) => /Fees come|No idea whom|twice/.test(pain)), [
    'Fees come last',
    'No idea whom to call',
  ])
  await page.getByRole('button', { name: 'Undo', exact: true }).click()
  await expectSaved(page, (document) => pains(document)?.length, 0)
})

it('says what a pain needs, and takes questions without a touchpoint, word for word', async () => {
  const { page } = await openThroughline()
  await openExample(page)
  await page.keyboard.press('Escape')
  await page.keyboard.press('ControlOrMeta+F9')
  await page.getByText('Select a touchpoint first. Each pain belongs to one.').waitFor()
  expect(await page.getByRole('button', { name: 'Start writing' }).isDisabled()).toBe(true)
  await chooseOption(page.getByRole('combobox', { name: 'Each line becomes' }), 'Question')
  await page.getByRole('button', { name: 'Start writing' }).click()
  await dialog(page).getByRole('heading', { name: 'What do you need to find out?' }).waitFor()
  await page.keyboard.type('D day: who decides')
  await page.getByRole('button', { name: 'Show all together' }).click()
  await page.getByRole('button', { name: 'Add 1 to journey' }).click()
  await expectSaved(page, ({ notes }) => [inOrder(notes).at(-1)?.kind, inOrder(notes).at(-1)?.text], [
    'question',
    'D day: who decides',
  ])
})

it('adds what was written although the window was closed and the stage it was for deleted meanwhile', async () => {
  const { page } = await openThroughline()
  await openExample(page)
  await page.locator('[data-stage-id]').first().click()
  await page.keyboard.press('ControlOrMeta+F9')
  await chooseOption(page.getByRole('combobox', { name: 'Each line becomes' }), 'Touchpoint')
  await page.getByText(/^Added in Research and planning/).waitFor()
  await page.getByRole('button', { name: 'Start writing' }).click()
  await page.keyboard.type('Sees a poster')
  await page.keyboard.press('ControlOrMeta+Enter')
  await page.getByText('Thank you. Pass the keyboard on.').waitFor()
  await page.reload()
  await openExample(page)
  await page.locator('[data-stage-id]').first().click()
  await page.keyboard.press('Delete')
  await expectSaved(page, ({ stages }) => stages.size, 5)
  await page.keyboard.press('ControlOrMeta+F9')
  await page.getByText('1 person so far').waitFor()
  await page.getByRole('button', { name: 'Show all together' }).click()
  await page.getByRole('button', { name: 'Add 1 to journey' }).click()
  await expectSaved(
    page,
    ({ touchpoints }) => inOrder(touchpoints).some(({ title }) => title === 'Sees a poster'),
    true,
  )
})

it('shows many lines on several pages, which the keys of a remote turn', async () => {
  const { page, wall } = await presentApart()
  await page.keyboard.press('3')
  await page.keyboard.press('.')
  await onWall(wall).locator('[data-cover=black]').waitFor()
  await page.keyboard.press('ControlOrMeta+F9')
  await chooseOption(page.getByRole('combobox', { name: 'Each line becomes' }), 'Question')
  // A wall that is black stays so until there is something to show.
  expect(await onWall(wall).locator('[data-cover=black]').count()).toBe(1)
  await page.getByRole('textbox', { name: 'Question' }).fill('What is missing?')
  await page.keyboard.press('Enter')
  const lines = Array.from({ length: 90 }, (_, at) => `Nobody says what happens next, number ${at}.`)
  await page.getByRole('textbox', { name: 'What is missing?' }).fill(lines.join('\n'))
  await page.getByRole('button', { name: 'Show all together' }).press('Enter')
  const list = onWall(wall).getByRole('region', { name: 'What is missing?' })
  const foot = list.getByText(/^\d of \d$/)
  const pageCount = Number((await foot.textContent())?.at(-1))
  expect(pageCount).toBeGreaterThan(1)
  await saveScreenshot(wall, 'written-on-pages')
  const seen: string[] = []
  for (let number = 1; number <= pageCount; number += 1) {
    await list.getByText(`${number} of ${pageCount}`, { exact: true }).waitFor()
    seen.push(...(await list.getByRole('listitem').allTextContents()))
    await page.keyboard.press('PageDown')
  }
  expect(seen.toSorted()).toEqual(lines.toSorted())
  await page.keyboard.press('PageUp')
  await list.getByText(`${pageCount - 1} of ${pageCount}`, { exact: true }).waitFor()
})

it('waits in the journey that it was begun in while another one is open', async () => {
  const { page } = await openThroughline()
  await openExample(page)
  const start = page.getByRole('button', { name: 'Start writing' })
  await page.keyboard.press('ControlOrMeta+F9')
  await page.getByRole('textbox', { name: 'Question' }).fill('What annoys you?')
  await chooseOption(page.getByRole('combobox', { name: 'Each line becomes' }), 'Question')
  await start.click()
  await page.keyboard.type('Who answers at night')
  await page.keyboard.press('ControlOrMeta+Enter')
  await page.getByText('1 person so far').waitFor()
  await page.keyboard.press('Escape')
  await dialog(page).waitFor({ state: 'detached' })
  await page.keyboard.press('ControlOrMeta+n')
  await page.locator('[data-ghost]').nth(3).waitFor()
  await page.keyboard.press('ControlOrMeta+F9')
  await dialog(page).getByRole('heading', { name: 'Write in turn' }).waitFor()
  await page.keyboard.press('Escape')
  await dialog(page).waitFor({ state: 'detached' })
  await page.keyboard.press('ControlOrMeta+k')
  await page.keyboard.type('Travelling Europe by rail')
  await page.getByRole('option', { name: 'Travelling Europe by rail' }).first().click()
  await openExample(page)
  await page.keyboard.press('ControlOrMeta+F9')
  await dialog(page).getByText('1 person so far').waitFor()
})
