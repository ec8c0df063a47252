/** An agenda in front of the room, with a clock that the test turns: planned, run, late, spread again, and kept as a template. */
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { inOrder, type JourneyDocument } from '../../shared/journey/document.ts'
import { expectSaved, journeyWithCards, openExample, savedJourney } from './support/canvas.ts'
import { chooseOption } from './support/choose-option.ts'
import { launchThroughline } from './support/launch.ts'
import { request } from './support/request.ts'
import { saveScreenshot } from './support/screenshots.ts'
import { openThroughline } from './support/shared-window.ts'
import { onWall, presentApart } from './support/wall.ts'

const planned = ['Research: collect 20', 'Booking: collect, 10 min', 'Booking: vote 20', 'Wrap up 10']
const clock = (page: Page) => page.getByRole('status', { name: 'Time left' })
const pass = (page: Page, minutes: number) => page.clock.fastForward(minutes * 60_000)

async function planAgenda(page: Page): Promise<void> {
  await page.keyboard.press('Shift+F7')
  for (const part of planned) {
    await page.getByRole('textbox', { name: 'Add item' }).fill(part)
    await page.keyboard.press('Enter')
  }
}

it('is planned in the journey, each part a step, and moved by keys', async () => {
  const { page } = await openThroughline()
  await openExample(page)
  await planAgenda(page)
  const told = () =>
    expect.poll(async () =>
      page
        .getByRole('textbox', { name: /^Item \d/ })
        .evaluateAll((fields) => fields.map((field) => (field as HTMLInputElement).value)),
    )
  await told().toEqual(['Research: collect', 'Booking: collect', 'Booking: vote', 'Wrap up'])
  await page.getByRole('textbox', { name: 'Item 4' }).focus()
  await page.keyboard.press('Alt+ArrowUp')
  await told().toEqual(['Research: collect', 'Booking: collect', 'Wrap up', 'Booking: vote'])
  await page.keyboard.press('Escape')
  await page.keyboard.press('ControlOrMeta+z')
  await expectSaved(page, ({ agenda }) => inOrder(agenda).map(({ title, minutes }) => `${title} ${minutes}`), [
    'Research: collect 20',
    'Booking: collect 10',
    'Booking: vote 20',
    'Wrap up 10',
  ])
})

it('runs on the wall, is eight minutes late, and spreads the rest again', async () => {
  const { page } = await launchThroughline()
  await openExample(page)
  await page.clock.install()
  await planAgenda(page)
  await page.getByRole('button', { name: 'Start' }).click()
  await pass(page, 5)
  await expect.poll(() => clock(page).textContent()).toMatch(/^1[45]:\d\d$/)
  await page.getByRole('button', { name: 'Pause' }).click()
  await pass(page, 3)
  await page.getByRole('button', { name: 'Resume' }).click()
  await page.getByText('3 minutes behind.').waitFor()
  await pass(page, 20)
  await page.getByText('8 minutes behind.').waitFor()
  await page.getByRole('button', { name: 'Shorten the rest' }).click()
  await page.getByText('On time.').waitFor()
  await page.getByText('now 16 min').waitFor()
  await page.getByRole('button', { name: 'Next item' }).click()
  await page.keyboard.press('Escape')
  await page.keyboard.press('F5')
  const timer = page.getByRole('button', { name: /^Agenda: Booking: collect/ })
  await expect.poll(() => timer.textContent()).toMatch(/0[78]:\d\d$/)
  await page.keyboard.press('Escape')
  await page.keyboard.press('Shift+F7')
  await page.getByRole('button', { name: 'End agenda' }).click()
  await page.getByRole('button', { name: 'Start' }).waitFor()
  const { journey } = await savedJourney(page)
  const versions = async () =>
    (await request(page, 'journey:versions', { journeyId: journey.id })).map(({ name }) => name)
  await expect.poll(versions).toEqual(['End of the agenda', 'Before “Booking: collect”', 'Before “Research: collect”'])
})

it('is run beside the wall, which shows the time and the stage of each part', async () => {
  const { page, wall } = await presentApart()
  await page.keyboard.press('Shift+F7')
  for (const part of ['Welcome 5', 'Booking: vote 20']) {
    await page.getByRole('textbox', { name: 'Add item' }).fill(part)
    await page.keyboard.press('Enter')
  }
  await chooseOption(page.getByRole('combobox', { name: 'Stage of “Booking: vote”' }), 'Booking')
  await page.getByRole('textbox', { name: 'Note of “Welcome”' }).fill('What would be a good day?')
  await page.keyboard.press('Escape')
  const agenda = page.getByRole('region', { name: 'Agenda' })
  await agenda.getByRole('button', { name: 'Start agenda' }).click()
  await wall.getByRole('timer', { name: /^Agenda: Welcome, 0[45]:\d\d left$/ }).waitFor()
  await page.getByRole('region', { name: 'Your notes' }).getByText('What would be a good day?').waitFor()
  await agenda.getByRole('button', { name: 'Next item' }).click()
  await wall.getByRole('timer', { name: /^Agenda: Booking: vote/ }).waitFor()
  await expect.poll(() => onWall(wall).getByRole('heading', { level: 1 }).textContent()).toBe('Booking')
  await expect.poll(() => agenda.locator('[aria-current=step]').textContent()).toContain('Booking: vote')
  await saveScreenshot(page, 'agenda-beside-the-wall')
  await saveScreenshot(wall, 'agenda-on-the-wall')
})

it('starts from a template, and keeps an agenda as one for other journeys, also where the window is loaded again', async () => {
  const { page } = await openThroughline()
  const title = (number: number) => page.getByRole('textbox', { name: `Item ${number}`, exact: true })
  await openExample(page)
  await page.keyboard.press('Shift+F7')
  await page.getByRole('list', { name: 'Start from a template' }).getByRole('button').nth(1).click()
  await page.getByText('7 items, 90 minutes. Ends').waitFor()
  await title(2).fill('Walk the map')
  await page.getByRole('textbox', { name: 'Note of “Walk the map”' }).fill('What surprised you?')
  await page.getByRole('button', { name: 'Templates' }).click()
  await page.getByRole('textbox', { name: 'Template name' }).fill('Kick-off')
  await page.keyboard.press('Enter')
  await page.getByText('Saved the template “Kick-off”.').waitFor()
  await expect.poll(async () => (await request(page, 'app:start')).settings.agendaTemplates.length).toBe(1)
  await page.keyboard.press('Escape')
  await page.reload()
  await journeyWithCards(page, [[0, 0, 'Looks']])
  await page.keyboard.press('Shift+F7')
  await page.getByRole('button', { name: /^45-minute review/ }).click()
  await page.getByText('5 items, 45 minutes.').waitFor()
  const templates = page.getByRole('button', { name: 'Templates' })
  await templates.click()
  await page.getByRole('button', { name: /^Kick-off/ }).click()
  await page.getByText('Replaced the agenda with “Kick-off”.').waitFor()
  const told = ({ agenda }: JourneyDocument) =>
    inOrder(agenda)
      .slice(0, 2)
      .map((part) => [part.title, part.note])
  await expectSaved(page, told, [
    ['Welcome and goal', 'What will be different after today?'],
    ['Walk the map', 'What surprised you?'],
  ])
  await templates.click()
  await saveScreenshot(page, 'agenda-templates')
  await page.getByRole('button', { name: 'Delete template “Kick-off”' }).click()
  await page.getByRole('button', { name: /^Kick-off/ }).waitFor({ state: 'detached' })
  // Escape closes what lies on top, one after the other.
  await page.keyboard.press('Escape')
  await page.getByRole('dialog', { name: 'Agenda templates' }).waitFor({ state: 'detached' })
  await page.keyboard.press('Escape')
  await page.getByRole('dialog', { name: 'Agenda' }).waitFor({ state: 'detached' })
  await page.getByText('Deleted the template “Kick-off”.').waitFor()
  await page.getByRole('button', { name: 'Undo', exact: true }).last().click()
  await expect.poll(async () => (await request(page, 'app:start')).settings.agendaTemplates.length).toBe(1)
  await page.keyboard.press('ControlOrMeta+z')
  await expectSaved(page, ({ agenda }) => agenda.size, 5)
})

it('gives back a template over which another one of its name was saved', async () => {
  const { page } = await openThroughline()
  await openExample(page)
  const keep = async () => {
    await page.getByRole('button', { name: 'Templates' }).click()
    await page.getByRole('textbox', { name: 'Template name' }).fill('Kick-off')
    await page.keyboard.press('Enter')
  }
  const firstItems = async () => {
    const { settings } = await request(page, 'app:start')
    return settings.agendaTemplates.map(({ items }) => items[0]?.title)
  }
  await page.keyboard.press('Shift+F7')
  await page.getByRole('list', { name: 'Start from a template' }).getByRole('button').nth(1).click()
  await keep()
  await expect.poll(firstItems).toEqual(['Welcome and goal'])
  await page.getByRole('textbox', { name: 'Item 1', exact: true }).fill('Hello')
  await keep()
  await expect.poll(firstItems).toEqual(['Hello'])
  await page.keyboard.press('Escape')
  await page.getByRole('dialog', { name: 'Agenda' }).waitFor({ state: 'detached' })
  const notice = page.getByRole('status').filter({ hasText: 'Replaced the template “Kick-off”.' })
  await notice.getByRole('button', { name: 'Undo', exact: true }).click()
  await expect.poll(firstItems).toEqual(['Welcome and goal'])
})
