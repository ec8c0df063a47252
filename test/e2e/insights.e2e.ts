/** The lanes under the grid: feelings set on the curve by mouse and by keyboard, texts that lead to their fields. */
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import type { JourneyDocument } from '../../shared/journey/document.ts'
import { canvasOf, cardTitled, drag, expectSaved, middleOf, openExample } from './support/canvas.ts'
import { saveScreenshot } from './support/screenshots.ts'
import { openThroughline } from './support/shared-window.ts'

const lane = (page: Page, name: string) => page.getByRole('group', { name, exact: true })
const pointOf = (page: Page, persona: string, title: string) =>
  page.getByRole('slider', { name: `Emotion of ${persona}: ${title}` })
const feelingAt = (title: string, personaId: string) => (document: JourneyDocument) =>
  [...document.touchpoints.values()].find((touchpoint) => touchpoint.title === title)?.emotions[personaId] ?? null

async function showLane(page: Page, name: string): Promise<void> {
  await page.keyboard.press('ControlOrMeta+k')
  await page.keyboard.type(`${name} lane`)
  await page.keyboard.press('Enter')
  await lane(page, name).waitFor()
}

it('sets an emotion by dragging a point, in one step', async () => {
  const { page } = await openThroughline()
  await openExample(page)
  const point = pointOf(page, 'First-time visitor', 'Looks at rail maps and timetables')
  const before = await point.getAttribute('aria-valuenow')
  const from = await middleOf(point)
  await drag(page, from, { x: from.x, y: from.y + 160 })
  await expect.poll(() => point.getAttribute('aria-valuetext')).toBe('angry')
  await page.keyboard.press('Escape')
  await page.mouse.up()
  await expect.poll(() => point.getAttribute('aria-valuenow')).toBe(before)
  await drag(page, from, { x: from.x, y: from.y + 160 })
  await page.mouse.up()
  await expectSaved(page, feelingAt('Looks at rail maps and timetables', 'planner'), -2)
  await page.getByRole('button', { name: 'Undo: Change emotion' }).click()
  await expectSaved(page, feelingAt('Looks at rail maps and timetables', 'planner'), Number(before))
})

it('sets emotions by keyboard, goes along the curve with its cards, and comes back to the canvas', async () => {
  const { page } = await openThroughline()
  await openExample(page)
  await cardTitled(page, 'Pays').click()
  await page.keyboard.press('ControlOrMeta+Shift+l')
  await expect
    .poll(() => page.locator(':focus').getAttribute('aria-label'))
    .toMatch(/Emotion of First-time visitor: Pays$/)
  for (let presses = 0; presses < 4; presses++) await page.keyboard.press('ArrowUp')
  await expectSaved(page, feelingAt('Pays', 'planner'), 2)
  await page.keyboard.press('Delete')
  await expectSaved(page, feelingAt('Pays', 'planner'), null)
  await page.keyboard.press('ArrowLeft')
  const [left] = await page.locator('article[data-selected]').allTextContents()
  expect(left).not.toContain('Pays')
  await expect.poll(() => page.locator(':focus').getAttribute('role')).toBe('slider')
  await page.keyboard.press('Escape')
  await expect.poll(() => canvasOf(page).evaluate((canvas) => canvas.contains(document.activeElement))).toBe(true)
  await page.keyboard.press('ControlOrMeta+z')
  await page.keyboard.press('ControlOrMeta+z')
  await expectSaved(page, feelingAt('Pays', 'planner'), 0)
})

it('shows and hides lanes, remembers which, and leads from a text to its field', async () => {
  const { page } = await openThroughline()
  await openExample(page)
  for (const name of ['Pains', 'Opportunities', 'Measures', 'Owners']) await showLane(page, name)
  await saveScreenshot(page, 'insights')
  const pain = lane(page, 'Pains').getByRole('button').nth(1)
  const text = (await pain.textContent())?.trim() ?? ''
  await pain.click()
  await expect
    .poll(() => page.locator(':focus').evaluate((field) => field.closest('[data-field]')?.getAttribute('data-field')))
    .toBe('pains')
  const fields = page.getByRole('complementary').locator('[data-field=pains] input')
  expect(await fields.evaluateAll((inputs) => inputs.map((input) => (input as HTMLInputElement).value))).toContain(text)
  await lane(page, 'Emotions').getByRole('button', { name: 'Emotions' }).click()
  await page.getByRole('menuitemcheckbox', { name: 'Emotions lane' }).click()
  await lane(page, 'Emotions').waitFor({ state: 'detached' })
  await page.reload()
  await lane(page, 'Pains').waitFor()
  expect(await lane(page, 'Emotions').count()).toBe(0)
  await canvasOf(page).focus()
  await page.keyboard.press('Alt+i')
  await lane(page, 'Pains').waitFor({ state: 'detached' })
  await page.keyboard.press('Alt+i')
  await lane(page, 'Pains').waitFor()
})
