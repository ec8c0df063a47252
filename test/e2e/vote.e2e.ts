/** Votes in front of the room: secret by passing the keyboard, or by hands that are counted; kept, shown with spread, undone. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { inOrder, type JourneyDocument } from '../../shared/journey/document.ts'
import { expectSaved, openExample } from './support/canvas.ts'
import { answerSaveDialog } from './support/dialogs.ts'
import { temporaryFolder } from './support/launch.ts'
import { saveScreenshot } from './support/screenshots.ts'
import { openThroughline } from './support/shared-window.ts'
import { onWall, presentApart } from './support/wall.ts'
import { openWithCards } from './support/with-cards.ts'

const votesOf = (document: JourneyDocument) =>
  inOrder(document.touchpoints).map(({ title, votes }) => `${title}: ${votes}`)

/** The letter before a thing on the ballot of the one whose turn it is. */
async function letterOf(page: Page, name: string): Promise<string> {
  const card = page.getByRole('list', { name: 'Ballot' }).getByRole('button').filter({ hasText: name })
  return (await card.locator('kbd').textContent()) ?? ''
}

async function setVoters(page: Page, count: number): Promise<void> {
  await page.getByRole('textbox', { name: 'Voters' }).fill(String(count))
}

it('is held by seven people at one keyboard, while presenting, and shows nothing until all have voted', async () => {
  const { page } = await openWithCards([
    [1, 0, 'Looks'],
    [1, 0, 'Compares'],
    [1, 0, 'Pays'],
  ])
  await page.keyboard.press('F5')
  await page.getByRole('application', { name: 'Presentation' }).waitFor()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('F7')
  await setVoters(page, 7)
  await page.getByRole('button', { name: 'Start vote' }).click()
  const orders = new Set<string | null>()
  for (let voter = 1; voter <= 7; voter += 1) {
    await page.getByText(`Voter ${voter} of 7`).waitFor()
    expect(await page.getByRole('button', { name: 'Show results' }).isDisabled()).toBe(true)
    const ballot = page.getByRole('list', { name: 'Ballot' })
    orders.add(await ballot.textContent())
    // The last one puts three dots on a thing that nobody else cares about.
    for (const title of voter === 7 ? ['Looks', 'Looks', 'Looks'] : ['Pays', 'Compares', 'Pays']) {
      await page.keyboard.press((await letterOf(page, title)).toLowerCase())
    }
    await page.getByText('3 of 3 dots placed').waitFor()
    expect(await ballot.locator('[data-placed]').count()).toBe(0)
    await page.keyboard.press('Enter')
    if (voter === 7) break
    await page.getByText(`Pass the keyboard on: ${7 - voter} to go`).waitFor()
    if (voter === 3) {
      // Closing the dialog keeps what was handed in.
      await page.keyboard.press('Escape')
      await page.getByRole('dialog').waitFor({ state: 'detached' })
      await page.keyboard.press('F7')
      await page.getByText('Pass the keyboard on: 4 to go').waitFor()
    }
    await page.keyboard.press('Enter')
  }
  expect(orders.size).toBeGreaterThan(1)
  await page.getByText('All 7 have voted.').waitFor()
  expect(await page.getByRole('button', { name: 'Show results' }).count()).toBe(1)
  await expectSaved(page, (document) => document.ballots.size, 0)
  await page.keyboard.press('Enter')
  const rows = page.getByRole('table', { name: 'Votes: What matters most?' }).getByRole('row')
  await expect.poll(() => rows.count()).toBe(4)
  expect((await rows.allInnerTexts()).slice(1).map((row) => row.split(/\s+/).slice(0, 2))).toEqual([
    ['Pays', '12'],
    ['Compares', '6'],
    ['Looks', '3'],
  ])
  await expectSaved(page, votesOf, ['Looks: 3', 'Compares: 6', 'Pays: 12'])
  await expectSaved(page, ({ ballots }) => [...ballots.values()].map(({ cast }) => cast.length), [7])
  await page.getByRole('button', { name: 'Done' }).click()
  await page.keyboard.press('ControlOrMeta+z')
  await expectSaved(page, votesOf, ['Looks: 0', 'Compares: 0', 'Pays: 0'])
  await expectSaved(page, (document) => document.ballots.size, 0)
})

it('rates the impact of opportunities, and says what the room disagrees on where results are kept', async () => {
  const { page } = await openThroughline()
  await openExample(page)
  await page.keyboard.press('F7')
  await page.getByRole('radio', { name: /^Impact/ }).click()
  await setVoters(page, 4)
  await page.getByRole('button', { name: 'Start vote' }).click()
  for (const value of ['5', '5', '1', '1']) {
    await page.getByRole('list', { name: 'Ballot' }).waitFor()
    const count = await page.getByRole('list', { name: 'Ballot' }).getByRole('listitem').count()
    for (let at = 0; at < count; at += 1) await page.keyboard.press(value)
    await page.keyboard.press('Enter')
    await page.keyboard.press('Enter')
  }
  await page.getByRole('region', { name: 'Dissent' }).getByText('2 say high, 2 say low').first().waitFor()
  await expectSaved(
    page,
    ({ opportunities }) =>
      inOrder(opportunities)
        .filter(({ status }) => status === 'open' || status === 'chosen')
        .every(({ impact }) => impact === 3),
    true,
  )
  await page.getByRole('button', { name: 'Done' }).click()
  await page.keyboard.press('Shift+F9')
  const kept = page.getByRole('article', { name: 'What changes most for customers?' })
  await kept.getByText('2 say high, 2 say low').first().waitFor()
  await kept.getByRole('button', { name: /^Delete vote/ }).click()
  await expectSaved(page, (document) => document.ballots.size, 0)
})

it('counts hands aloud, by keys alone', async () => {
  const { app, page } = await openWithCards([
    [1, 0, 'Looks'],
    [1, 0, 'Pays'],
  ])
  await page.keyboard.press('F7')
  await setVoters(page, 5)
  // The same on paper.
  const sheet = join(temporaryFolder(), 'sheet.pdf')
  await answerSaveDialog(app, sheet)
  await page.getByRole('button', { name: 'Save voting sheet…' }).click()
  await page.getByText(`Saved as ${sheet}`).waitFor()
  expect(
    readFileSync(sheet)
      .toString('latin1')
      .match(/\/Type \/Page\b/g),
  ).toHaveLength(1)
  await page.getByRole('radio', { name: 'Count hands' }).click()
  await page.getByRole('button', { name: 'Start vote' }).click()
  await page.getByRole('textbox', { name: 'Looks: hands' }).fill('4')
  await page.keyboard.press('Tab')
  for (let hand = 0; hand < 3; hand += 1) await page.keyboard.press('ArrowUp')
  await page.getByRole('button', { name: 'Show results' }).click()
  await expectSaved(page, votesOf, ['Looks: 4', 'Pays: 3'])
})

it('loses no ballot when the window ends, and waits while another journey is open', async () => {
  const { page } = await openThroughline()
  await openExample(page)
  await page.locator('[data-stage-id]').nth(2).click()
  await page.keyboard.press('F7')
  await setVoters(page, 3)
  await page.keyboard.press('Enter')
  const vote = async () => {
    await page.getByRole('list', { name: 'Ballot' }).waitFor()
    await page.keyboard.press((await letterOf(page, 'Pays')).toLowerCase())
    await page.getByText('1 of 3 dots placed').waitFor()
    await page.keyboard.press('Enter')
  }
  await vote()
  await page.getByText('Pass the keyboard on: 2 to go').waitFor()
  await page.keyboard.press('Enter')
  await vote()
  await page.getByText('Pass the keyboard on: 1 to go').waitFor()
  await page.reload()
  const title = page.getByRole('textbox', { name: 'Title of the journey' })
  await expect.poll(() => title.inputValue()).toBe('Travelling Europe by rail')
  await page.keyboard.press('ControlOrMeta+n')
  await expect.poll(() => title.inputValue()).toBe('Untitled journey')
  await page.keyboard.press('F7')
  await page.getByRole('dialog', { name: 'Vote' }).waitFor()
  await page.keyboard.press('Escape')
  await page.getByRole('dialog').waitFor({ state: 'detached' })
  await page.keyboard.press('ControlOrMeta+l')
  await page.locator('[data-journey-id]').filter({ hasText: 'Travelling' }).focus()
  await page.keyboard.press('Enter')
  await expect.poll(() => title.inputValue()).toBe('Travelling Europe by rail')
  await page.keyboard.press('F7')
  await page.getByText('Pass the keyboard on: 1 to go').waitFor()
  await page.keyboard.press('Enter')
  await vote()
  await page.getByText('All 3 have voted.').waitFor()
  await page.keyboard.press('Enter')
  const pays = ({ touchpoints }: JourneyDocument) => inOrder(touchpoints).find((one) => one.title === 'Pays')?.votes
  await expectSaved(page, pays, 3)
})

it('tells the room how many have voted, then what it came to, until the wall goes on', async () => {
  const { page, wall } = await presentApart()
  await page.keyboard.press('3')
  await page.keyboard.press('F7')
  await setVoters(page, 2)
  await page.keyboard.press('Enter')
  await onWall(wall).getByText('0 of 2 have voted').waitFor()
  for (const dots of ['aab', 'aaa']) {
    await page.getByRole('list', { name: 'Ballot' }).waitFor()
    for (const letter of dots) await page.keyboard.press(letter)
    await page.keyboard.press('Enter')
    await page.keyboard.press('Enter')
  }
  const results = (window: Page) => onWall(window).getByRole('region', { name: 'What matters most?' })
  const first = results(wall).getByRole('listitem').first()
  await first.getByText(/^from \d of 2 voters$/).waitFor()
  await results(wall)
    .getByText(/ without dots$/)
    .waitFor()
  expect(await onWall(wall).getByText('have voted').count()).toBe(0)
  await saveScreenshot(wall, 'votes-on-the-wall')
  // They stay to be talked about once the dialog is closed.
  await page.keyboard.press('Escape')
  await page.getByRole('dialog').waitFor({ state: 'detached' })
  await results(page).waitFor()
  await wall.bringToFront()
  await wall.keyboard.press('PageUp')
  await results(page).waitFor({ state: 'detached' })
  await expect.poll(() => onWall(wall).getByRole('heading', { level: 1 }).textContent()).toBe('Booking')
  // Somebody asks what it was.
  await page.bringToFront()
  await page.keyboard.press('F7')
  await page.getByRole('region', { name: 'Earlier votes' }).waitFor()
  await saveScreenshot(page, 'earlier-votes')
  await page.getByRole('button', { name: 'Show results: What matters most?' }).press('Enter')
  await results(wall).getByRole('listitem').first().waitFor()
  await page.getByRole('dialog').getByRole('table', { name: 'Votes: What matters most?' }).waitFor()
})
