/** A web page of a journey in a real browser: walked through, searched, compared, printed and answered; its map is in web-page-map.e2e.ts. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import axe from 'axe-core'
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { inOrder, type JourneyDocument } from '../../shared/journey/document.ts'
import { type ListName, listNames } from '../../shared/journey/schema.ts'
import { ordinaryOrLong } from '../support/long-run.ts'
import { pagesOfPdf, pdftotextMissing } from '../support/office.ts'
import { expectSaved, openExample, savedJourney } from './support/canvas.ts'
import { chooseOption } from './support/choose-option.ts'
import { writePage } from './support/clipboard.ts'
import { answerOpenDialog, answerSaveDialog } from './support/dialogs.ts'
import { dropFiles } from './support/drop-files.ts'
import { exportPicture } from './support/export.ts'
import { temporaryFolder } from './support/launch.ts'
import { saveScreenshot } from './support/screenshots.ts'
import { openThroughline } from './support/shared-window.ts'

import { desk, example, isInFrame, open, overMap, phone, printed, scaleOf, written } from './support/web-page.ts'

const status = (page: Page) => page.getByRole('status').textContent()
const shownStages = (page: Page) => page.locator('section.stage:visible h2').allTextContents()
const shownTouchpoints = (page: Page) => page.locator('details.touchpoint:visible').count()

it('is written by the dialog, which shows its map before', async () => {
  const { app, page } = await openThroughline()
  await openExample(page)
  const out = join(temporaryFolder(), 'map.html')
  await answerSaveDialog(app, out)
  await page.keyboard.press('ControlOrMeta+e')
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('radio', { name: 'Web page' }).click()
  await dialog.getByRole('img', { name: 'Preview of Travelling Europe by rail' }).waitFor()
  await dialog.getByText('One file that opens in any browser').waitFor()
  await dialog.getByRole('button', { name: 'Export web page…' }).waitFor()
  await saveScreenshot(page, 'export-web-page')
  await dialog.getByRole('button', { name: 'Close' }).first().click()
  await exportPicture(page, 'Web page')
  expect(readFileSync(out, 'utf8').slice(0, 15)).toBe('<!doctype html>')
  expect(readFileSync(out, 'utf8')).toContain('<bdi>Waits for paper tickets in the post</bdi>')
})

it('is the same bytes each time the command line writes it', async () => {
  const [one, other] = [await written('--theme', 'dark'), await written('--theme', 'dark')]
  expect(readFileSync(one).equals(readFileSync(other))).toBe(true)
})

it('is walked through stage by stage by keyboard, on the map as in the list', async () => {
  const page = await open(await written())
  expect(await shownStages(page)).toHaveLength(6)
  const whole = await scaleOf(page)
  await page.getByRole('button', { name: 'Next stage' }).focus()
  await page.keyboard.press('Enter')
  expect(await shownStages(page)).toEqual(['Research and planning'])
  await expect.poll(() => scaleOf(page)).toBeGreaterThan(whole * 1.1)
  await page.locator('#frame').focus()
  for (const name of ['Shopping', 'Booking', 'After booking, before travel', 'Travel', 'After travel']) {
    await page.keyboard.press('PageDown')
    expect(await shownStages(page)).toEqual([name])
  }
  await expect.poll(() => isInFrame(page, '[data-stage="5"]')).toBe(true)
  expect(await page.getByRole('button', { name: 'Next stage' }).isDisabled()).toBe(true)
  await saveScreenshot(page, 'web-page-stage')
  await page.keyboard.press('Home')
  expect(await shownStages(page)).toHaveLength(6)
  await expect.poll(() => scaleOf(page)).toBeCloseTo(whole, 2)
  await page.keyboard.press('+')
  await page.keyboard.press('+')
  await expect.poll(() => scaleOf(page)).toBeGreaterThan(whole * 1.5)
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('0')
  await expect.poll(() => scaleOf(page)).toBeCloseTo(whole, 2)
})

it('finds touchpoints by search, feature, channel and persona, and says how many', async () => {
  const page = await open(await written())
  await page.getByRole('searchbox', { name: 'Search' }).focus()
  await page.keyboard.type('NO IDEA where the tickets')
  await expect.poll(() => status(page)).toBe('1 of 27 touchpoints')
  await page.keyboard.press('Enter')
  const found = page.getByRole('heading', { name: 'Waits for paper tickets in the post' })
  const details = page.locator('details.touchpoint', { has: found })
  expect(await details.getAttribute('open')).not.toBeNull()
  expect(await page.evaluate(() => document.activeElement?.textContent ?? '')).toContain('Waits for paper tickets')
  expect(await details.locator('dt').allTextContents()).toEqual(
    expect.arrayContaining(['Pains', 'Opportunities', 'Quotes']),
  )
  await page.getByRole('searchbox', { name: 'Search' }).fill('nothing like this')
  await page.getByText('No touchpoints match your search and filters.').waitFor()

  await page.locator('#filters > summary').focus()
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'Clear filters' }).click()
  expect(await shownTouchpoints(page)).toBe(27)
  await page.getByRole('radio', { name: 'All touchpoints' }).focus()
  await page.keyboard.press('ArrowDown')
  await expect.poll(() => status(page)).toBe('10 of 27 touchpoints')
  expect(await page.locator('details.touchpoint:visible:not([open])').count()).toBe(0)
  expect(await page.locator('.place.dimmed[data-touchpoint]').count()).toBe(17)
  await saveScreenshot(page, 'web-page-pains')
  await page.getByRole('checkbox', { name: 'Post and paper' }).focus()
  await page.keyboard.press('Space')
  await expect.poll(() => status(page)).toBe('8 of 27 touchpoints')
  await page.keyboard.press('Escape')
  expect(await page.getByRole('button', { name: 'Clear filters' }).isVisible()).toBe(false)

  await page.locator('#filters > summary').click()
  await page.getByRole('button', { name: 'Clear filters' }).click()
  await page.getByRole('combobox', { name: 'Persona' }).selectOption('Returning traveller')
  await expect.poll(() => status(page)).toBe('23 of 27 touchpoints')
  expect(await page.locator('.feeling:visible', { hasText: 'First-time visitor' }).count()).toBe(0)
  const labels = page.locator('dt', { hasText: 'Quotes' })
  const quotes = page.locator('dd:has(> figure:not([hidden]))')
  expect(await labels.locator('visible=true').count()).toBe(await quotes.locator('visible=true').count())
  expect(await page.locator('[data-only="1"]').getAttribute('display')).toBeNull()
  expect(await page.locator('[data-only="0"]').getAttribute('display')).toBe('none')
})

const looks = [
  ['light', desk],
  ['dark', phone],
  // What 200 % leaves of a laptop.
  ['light', { width: 640, height: 360 }],
  ['dark', desk],
  ['light', phone],
] as const

it.each(looks.slice(0, ordinaryOrLong(3, 5)))(
  'in %s at %o breaks no rule of accessibility, and nothing leaves the screen',
  async (theme, size) => {
    const page = await open(await written('--theme', theme, '--insights', 'all'), size)
    await page.locator('#touchpoint-5 > summary').click()
    await page.locator('#touchpoint-5').getByRole('button', { name: 'Dot' }).click()
    await page.locator('#answer').waitFor()
    await page.evaluate(axe.source)
    for (const view of size === desk ? ['list'] : ['list', 'map']) {
      if (size !== desk) await page.locator(`button[data-view="${view}"]`).click()
      const violations = await page.evaluate(async () => {
        const { axe: own } = window as unknown as { axe: typeof axe }
        const { violations } = await own.run()
        return violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html.slice(0, 120))])
      })
      expect([view, violations]).toEqual([view, []])
      const wide = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      )
      expect([view, wide]).toEqual([view, 0])
      await saveScreenshot(page, `web-page-${theme}-${size.width}-${view}`)
    }
  },
)

it('is compared with its to-be, which the author chose, by moving the border between both maps', async () => {
  const { app, page: own } = await openThroughline()
  await openExample(own)
  const toBe = readFileSync(example, 'utf8')
    .replace('"rail-europe"', '"rail-to-be"')
    .replace('"state": "as-is"', '"state": "to-be"')
    .replace('Travelling Europe by rail', 'Rail to be')
  await dropFiles(own, [['to-be.journey', toBe]])
  await own.getByText('Imported “Rail to be”.').waitFor()
  const file = join(temporaryFolder(), 'map.html')
  await answerSaveDialog(app, file)
  await own.keyboard.press('ControlOrMeta+e')
  const dialog = own.getByRole('dialog', { name: 'Export' })
  await dialog.getByRole('radio', { name: 'Web page' }).click()
  await chooseOption(dialog.getByRole('combobox', { name: 'Compare with to-be' }), 'Rail to be')
  await saveScreenshot(own, 'export-web-page-compared')
  await dialog.getByRole('button', { name: 'Export web page…' }).click()
  await own.getByText(`Saved as ${file}`).waitFor()
  const page = await open(file, desk, app)
  const slider = page.getByRole('slider', { name: 'Border between both maps' })
  const clip = () => page.evaluate(() => document.querySelector<HTMLElement>('#other-side')?.style.clipPath ?? '')
  const middle = await clip()
  await saveScreenshot(page, 'web-page-compared')
  expect(await overMap(page)).toEqual([])
  await slider.focus()
  await page.keyboard.press('End')
  await expect.poll(clip).not.toBe(middle)
  await page.getByRole('img', { name: 'Map of Rail to be' }).waitFor()
})

it('is printed on A3: the map on the first sheet, then every touchpoint with its details', async () => {
  const page = await open(await written())
  const pdf = await printed(page)
  const boxes = pdf.toString('latin1').match(/\/MediaBox \[0 0 [\d.]+ [\d.]+\]/g) ?? []
  expect(boxes.length).toBeGreaterThan(1)
  for (const box of boxes) expect(box).toMatch(/\[0 0 119[01][\d.]* 84[12][\d.]*\]/)
  expect(await page.locator('details.touchpoint[open]').count()).toBe(0)
  if (pdftotextMissing !== null) return
  const sheets = pagesOfPdf(pdf)
  expect(sheets[0]).toContain('Waits for paper')
  const rest = sheets.slice(1).join('\n')
  expect(rest).toContain('nobody can say where our tickets')
  expect(rest).not.toContain('Clear filters')
})

/** The lists of records that differ. */
function changedLists(before: JourneyDocument, after: JourneyDocument): ListName[] {
  return listNames.filter((list) => JSON.stringify([...before[list]]) !== JSON.stringify([...after[list]]))
}

it('is answered: comments and dots come back as notes, in one undo step', async () => {
  const { app, page: own } = await openThroughline()
  await openExample(own)
  const file = join(temporaryFolder(), 'map.html')
  await answerSaveDialog(app, file)
  await exportPicture(own, 'Web page')
  const page = await open(file, desk, app)
  expect(await page.locator('#answer').isVisible()).toBe(false)
  await page.locator('#touchpoint-5 > summary').focus()
  await page.keyboard.press('Enter')
  await page
    .locator('#touchpoint-5')
    .getByRole('textbox', { name: 'Your comment' })
    .fill('We waited <b>ten</b> minutes.')
  await page.locator('#touchpoint-5').getByRole('button', { name: 'Dot' }).click()
  await page.locator('#touchpoint-9 > summary').click()
  await page.locator('#touchpoint-9').getByRole('button', { name: 'Dot' }).click()
  await page.getByText('Comments: 1, dots: 2.').waitFor()
  await page.getByRole('textbox', { name: 'Your name' }).fill('Ana')
  await saveScreenshot(page, 'web-page-answer')
  await page.getByRole('button', { name: 'Save answer' }).click()
  await page.getByText('Saved. Send the file to whoever sent you this page.').waitFor()
  const saved = `${file}.Travelling Europe by rail – Ana.answer`
  await expect.poll(() => existsSync(saved)).toBe(true)
  const answer = readFileSync(saved, 'utf8')

  await own.bringToFront()
  const before = await savedJourney(own)
  await dropFiles(own, [['from-ana.answer', answer]])
  await own.getByText('Added 2 notes from “Ana”.').waitFor()
  const added = (after: JourneyDocument) =>
    inOrder(after.notes)
      .filter(({ id }) => !before.notes.has(id))
      .map(({ text, author, votes, touchpointIds }) => [text, author, votes, touchpointIds.length])
  await expectSaved(own, added, [
    ['We waited <b>ten</b> minutes.', 'Ana', 1, 1],
    ['Dot', 'Ana', 1, 1],
  ])
  await expectSaved(own, (after) => changedLists(before, after), ['notes'])
  await saveScreenshot(own, 'web-page-answer-in-app')
  await dropFiles(own, [['from-ana.answer', answer]])
  await own.getByText('Nothing imported: the journey already has these notes.').waitFor()
  await own.keyboard.press('ControlOrMeta+z')
  await expectSaved(own, (after) => changedLists(before, after), [])
  await dropFiles(own, [['broken.answer', '{"format":"something else"}']])
  await own.getByText(/broken\.answer: It is not an answer to a web page/).waitFor()

  await page.bringToFront()
  await page.getByRole('button', { name: 'Copy for email' }).click()
  const message = await page.getByRole('textbox', { name: 'Your answer as text' }).inputValue()
  expect(message).toContain('We waited <b>ten</b> minutes.')
  await page.getByText(/into an email to whoever sent you this page\.$/).waitFor()
  await saveScreenshot(page, 'web-page-answer-copied')
  await own.bringToFront()
  await writePage(app, '', `Dear all,\n\nmy thoughts:\n\n${message}\n\nAna`)
  await own.keyboard.press('ControlOrMeta+v')
  await expectSaved(own, (after) => added(after).length, 2)
  await expectSaved(own, (after) => changedLists(before, after), ['notes'])
  await own.keyboard.press('ControlOrMeta+z')
  await expectSaved(own, (after) => changedLists(before, after), [])
  await writePage(app, '', message.slice(0, -40))
  await own.keyboard.press('ControlOrMeta+v')
  await own.getByText('Nothing imported. The answer is not whole.').waitFor()
  await own.getByRole('button', { name: 'All journeys' }).click()
  await answerOpenDialog(app, [saved])
  await own.getByRole('button', { name: 'Import', exact: true }).click()
  await expectSaved(own, (after) => added(after).length, 2)
  await own.getByText('Added 2 notes from “Ana”.').waitFor()
})
