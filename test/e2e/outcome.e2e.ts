/** The outcome of a session: decisions, questions and what changed since it began, read in the app and handed out. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate/browser'
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { pdftotextMissing, wordsOfPdf } from '../support/office.ts'
import { chooseFromMenu } from './support/app-menu.ts'
import { expectSaved, openExample } from './support/canvas.ts'
import { answerSaveDialog } from './support/dialogs.ts'
import { launchThroughline, temporaryFolder } from './support/launch.ts'
import { saveScreenshot } from './support/screenshots.ts'
import { onWall, presentApart } from './support/wall.ts'

const place = (page: Page) => onWall(page).locator('footer')

it('tells what the session came to since the agenda began, as PDF and as Markdown', async () => {
  const { app, page } = await launchThroughline()
  await openExample(page)
  await page.locator('[data-touchpoint-id]').first().click()
  await page.keyboard.press('F9')
  const say = async (line: string) => {
    await page.keyboard.type(line)
    await page.keyboard.press('Enter')
  }
  await say('D Decided before the session')
  await page.keyboard.press('Shift+F7')
  await page.getByRole('textbox', { name: 'Add item' }).fill('Collect 20')
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'Start' }).click()
  await page.keyboard.press('Escape')
  // The line stayed open meanwhile.
  await page.getByRole('textbox', { name: /^Capture: / }).focus()
  await say('Compares fares')
  await say('P Fares differ')
  await say('D Electronic tickets first @Web shop by 2027-03-01')
  await say('? Who sets the fares')
  await page.keyboard.press('Escape')
  await chooseFromMenu(app, 'outcome')
  const dialog = page.getByRole('dialog', { name: 'Outcome' })
  await dialog.getByText('1 touchpoint added').waitFor()
  await dialog.getByText('Web shop · by 1 March 2027 · on “Compares fares”').waitFor()
  expect(await dialog.getByText('Decided before the session').count()).toBe(0)
  await saveScreenshot(page, 'outcome')

  const folder = temporaryFolder()
  await answerSaveDialog(app, join(folder, 'outcome.md'))
  await dialog.getByRole('button', { name: 'Save as Markdown…' }).click()
  await page.getByText(`Saved as ${join(folder, 'outcome.md')}`).waitFor()
  const told = readFileSync(join(folder, 'outcome.md'), 'utf8')
  expect(told).toMatch(/^# Travelling Europe by rail\n/)
  expect(told).toContain('- **Electronic tickets first**: Web shop · by 1 March 2027 · on “Compares fares”')
  expect(told).toContain('- **1 touchpoint added**: “Compares fares”')
  await answerSaveDialog(app, join(folder, 'outcome.pdf'))
  await dialog.getByRole('button', { name: 'Save as PDF…' }).click()
  await page.getByText(`Saved as ${join(folder, 'outcome.pdf')}`).waitFor()
  const pdf = readFileSync(join(folder, 'outcome.pdf')).toString('latin1')
  expect(pdf.match(/\/Type \/Page\b/g)).toHaveLength(1)
  if (pdftotextMissing === null) {
    const [words = []] = wordsOfPdf(readFileSync(join(folder, 'outcome.pdf')))
    // 15 and 16 mm, in points; the letters of a heading reach a little above its line.
    expect(Math.min(...words.map(({ x }) => x))).toBeGreaterThan(42)
    expect(Math.min(...words.map(({ y }) => y))).toBeGreaterThan(40)
  }

  await answerSaveDialog(app, join(folder, 'outcome.pptx'))
  await dialog.getByRole('button', { name: 'Save as slides…' }).click()
  await page.getByText(`Saved as ${join(folder, 'outcome.pptx')}`).waitFor()
  const slide = unzipSync(readFileSync(join(folder, 'outcome.pptx')))['ppt/slides/slide1.xml']
  expect(strFromU8(slide ?? new Uint8Array())).toContain('Electronic tickets first')

  await dialog.getByRole('radio', { name: 'Whole journey' }).click()
  await dialog.getByText('Decided before the session').waitFor()
  await page.keyboard.press('Escape')
  await dialog.waitFor({ state: 'detached' })

  await page.keyboard.press('ControlOrMeta+k')
  await page.keyboard.type('Show outcome on the wall')
  await page.keyboard.press('Enter')
  await onWall(page).getByText('Electronic tickets first').waitFor()
  expect(await onWall(page).getByText('Decided before the session').count()).toBe(0)
})

it('is shown on the wall for the time that was chosen, and follows what is still said', async () => {
  const { page, wall } = await presentApart()
  await page.keyboard.press('End')
  await expect.poll(() => place(wall).textContent()).toContain('Finding')
  await page.keyboard.press('F9')
  const say = async (line: string) => {
    await page.keyboard.type(line)
    await page.keyboard.press('Enter')
  }
  await say('D Electronic tickets first @Web shop')
  await page.keyboard.press('Escape')
  await expectSaved(page, ({ notes }) => [...notes.values()].some(({ kind }) => kind === 'decision'), true)
  // What was decided has an end: the outcome is the last slide from now on.
  await page.keyboard.press('End')
  for (const one of [page, wall]) {
    await onWall(one).getByText('Electronic tickets first').waitFor()
    await onWall(one).getByText('Web shop').waitFor()
    await expect.poll(() => place(one).textContent()).toContain('Outcome')
  }
  await page.keyboard.press('F9')
  await say('? Who sets the fares')
  await onWall(wall).getByText('Who sets the fares').waitFor()
  await page.keyboard.press('Escape')
  await page.keyboard.press('PageUp')
  await expect.poll(() => place(wall).textContent()).toContain('Finding')
  await page.keyboard.press('ControlOrMeta+Shift+j')
  const dialog = page.getByRole('dialog', { name: 'Outcome' })
  await dialog.getByRole('radio', { name: 'Whole journey' }).click()
  await dialog.getByRole('button', { name: 'Show on the wall' }).click()
  await dialog.waitFor({ state: 'detached' })
  await onWall(wall).getByText('27 touchpoints').waitFor()
  await page.getByRole('heading', { name: 'On the wall: Outcome' }).waitFor()
  await saveScreenshot(page, 'outcome-beside-the-wall')
  await saveScreenshot(wall, 'outcome-on-the-wall')
})
