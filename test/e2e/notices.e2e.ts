/** Notices: they say what went, take back their own step alone, end with what they speak of, and lie over nothing. */
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { cardTitled, expectSaved, openExample } from './support/canvas.ts'
import { answerSaveDialog } from './support/dialogs.ts'
import { temporaryFolder } from './support/launch.ts'
import { outOfReach } from './support/reach.ts'
import { saveScreenshot } from './support/screenshots.ts'
import { openThroughline } from './support/shared-window.ts'
import { dialogsOfCanvas, lookNow, openByPalette } from './support/surfaces.ts'
import { resizeTo } from './support/window-size.ts'

const noticesOf = (page: Page) => page.getByRole('region', { name: 'Notices' })
const undoOf = (page: Page) => noticesOf(page).getByRole('button', { name: 'Undo', exact: true })

async function openStill() {
  const launched = await openThroughline()
  await openExample(launched.page)
  return launched
}

async function deleteStage(page: Page): Promise<void> {
  await page.locator('[data-stage-id]').nth(1).click()
  await page.keyboard.press('Delete')
  await noticesOf(page)
    .getByText(
      /^Deleted stage “Shopping”, its \d+ touchpoints and their \d+ connections\. 1 opportunity and 1 quote are no longer /,
    )
    .waitFor()
}

it('takes back its own step, and offers that only while it is the last one', async () => {
  const { page } = await openStill()
  await deleteStage(page)
  await undoOf(page).click()
  await expectSaved(page, ({ stages }) => stages.size, 6)
  await deleteStage(page)
  // Pointing at it holds it: it doesn't leave because its time is over.
  await noticesOf(page).locator('p').hover()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.type('By card')
  await expect.poll(() => undoOf(page).count()).toBe(0)
  expect(await noticesOf(page).locator('p').count()).toBe(1)
  await page.keyboard.press('Escape')
  await expectSaved(page, ({ stages }) => stages.size, 5)
})

it('goes when its step is undone by key, and when the journey is left', async () => {
  const { page } = await openStill()
  await deleteStage(page)
  await noticesOf(page).locator('p').hover()
  await page.keyboard.press('ControlOrMeta+z')
  await expect.poll(() => noticesOf(page).locator('p').count()).toBe(0)
  await deleteStage(page)
  await page.keyboard.press('ControlOrMeta+l')
  await page.getByRole('button', { name: 'New journey' }).waitFor()
  expect(await noticesOf(page).locator('p').count()).toBe(0)
})

it('waits under a dialog, where keys don’t reach its Undo', async () => {
  const { page } = await openStill()
  await deleteStage(page)
  await page.keyboard.press('F1')
  const dialog = page.getByRole('dialog')
  await dialog.waitFor()
  // Longer than it shows where it can be reached.
  const opened = await page.evaluate(() => performance.now())
  await page.waitForFunction((since) => performance.now() > since + 8_000, opened)
  await page.keyboard.press('Escape')
  await dialog.waitFor({ state: 'detached' })
  await undoOf(page).click()
  await expectSaved(page, ({ stages }) => stages.size, 6)
})

it('says of whatever is removed what went with it', async () => {
  const { page } = await openStill()
  const told = (words: string | RegExp) => noticesOf(page).getByText(words).waitFor()
  await page.locator('[data-canvas]').focus()
  await page.keyboard.press('Escape')
  await page.getByRole('radio', { name: 'Brief' }).click()
  const remove = async (name: RegExp) => await page.getByRole('button', { name }).first().click()
  await page.getByRole('article').getByRole('button', { name: 'More' }).first().click()
  await remove(/^Delete persona First-time visitor/)
  await told(
    /^Deleted persona “First-time visitor” and its emotions at 26 touchpoints\. \d needs? and \d quotes? no longer ha/,
  )
  await saveScreenshot(page, 'notice-persona')
  await undoOf(page).click()
  await expectSaved(page, ({ personas }) => personas.size, 2)
  await remove(/^Delete need/)
  await told(/^Deleted need “.*” and its links to \d+ touchpoints?\.$/)
  await remove(/^Delete objective/)
  await told(/^Deleted objective “.*” and its links to \d+ touchpoints?\.$/)
  await page.getByRole('radio', { name: 'Map' }).click()
  await page.locator('[data-channel-id]').nth(2).click()
  await page.keyboard.press('Delete')
  await told(/^Deleted channel “.*”, its \d+ touchpoints, their \d+ connections,? .*and its use by \d personas?\./)
  await cardTitled(page, 'Reads travel').click()
  await page.keyboard.press('Delete')
  await told(/^Deleted touchpoint “Reads travel.*” and its \d connections?\./)
})

it('of a problem is dismissed by its cross, and goes with the journey that it was about', async () => {
  const { app, page } = await openStill()
  const fail = async () => {
    await answerSaveDialog(app, '/nowhere/at/all.journey')
    await page.keyboard.press('ControlOrMeta+s')
    await noticesOf(page).getByRole('alert').waitFor()
  }
  await fail()
  await noticesOf(page).getByRole('button', { name: 'Dismiss' }).click()
  await noticesOf(page).getByRole('alert').waitFor({ state: 'detached' })
  await fail()
  await page.keyboard.press('ControlOrMeta+l')
  await page.getByRole('button', { name: 'New journey' }).waitFor()
  expect(await noticesOf(page).getByRole('alert').count()).toBe(0)
})

it('of a problem goes when the same works the next time, and not when something else does', async () => {
  const { app, page } = await openStill()
  const alert = noticesOf(page).getByRole('alert')
  const saveAs = async (path: string) => {
    await answerSaveDialog(app, path)
    await page.keyboard.press('ControlOrMeta+s')
  }
  await saveAs('/nowhere/at/all.journey')
  await alert.waitFor()
  await deleteStage(page)
  await expectSaved(page, ({ stages }) => stages.size, 5)
  expect(await alert.count()).toBe(1)
  await saveAs(join(temporaryFolder(), 'works.journey'))
  await noticesOf(page)
    .getByText(/^Saved as /)
    .waitFor()
  await expect.poll(() => alert.count()).toBe(0)
})

it('covers no control, on any screen and in a small window', async () => {
  const launched = await openStill()
  const { app, page } = launched
  await answerSaveDialog(app, '/nowhere/at/all.journey')
  const faults: string[] = []
  const see = async (screen: string) => {
    for (const [width, height] of [
      [960, 600],
      [1366, 768],
    ] as const) {
      await resizeTo(launched, width, height)
      await page.locator('[aria-label=Notices] p').waitFor()
      faults.push(...(await outOfReach(page)).map((fault) => `${screen} at ${width}: ${fault}`))
      await saveScreenshot(page, `notice-${screen}-${width}`)
    }
  }
  await page.keyboard.press('ControlOrMeta+s')
  await see('map')
  await page.getByRole('radio', { name: 'Strategy' }).click()
  await see('strategy')
  await page.getByRole('radio', { name: 'Map' }).click()
  await page.keyboard.press('ControlOrMeta+j')
  await see('brief')
  await page.keyboard.press('Escape')
  await page.keyboard.press('ControlOrMeta+e')
  await page.getByRole('dialog').waitFor()
  await see('dialog')
  await page.keyboard.press('Escape')
  await page.keyboard.press('ControlOrMeta+l')
  await page.getByRole('button', { name: 'New journey' }).waitFor()
  await page.getByRole('button', { name: 'Travelling Europe by rail', exact: true }).focus()
  await page.keyboard.press('Delete')
  await see('library')
  expect(faults).toEqual([])
})

it('covers no control of any dialog or of the wall, however many long ones there are', async () => {
  const launched = await openStill()
  const { app, page } = launched
  await resizeTo(launched, 960, 600)
  for (const name of ['one', 'two', 'three']) {
    await answerSaveDialog(app, `/nowhere/${'in a folder of a long name '.repeat(8)}/${name}.journey`)
    await page.keyboard.press('ControlOrMeta+s')
    await noticesOf(page).getByText(name).waitFor()
  }
  expect(await noticesOf(page).getByRole('alert').count()).toBe(3)
  const faults: string[] = []
  // Behind an open dialog they are hidden from screen readers, but seen.
  const lines = page.locator('[aria-label=Notices]')
  for (const [label, title] of Object.entries(dialogsOfCanvas)) {
    await openByPalette(page, label, title)
    faults.push(...(await lookNow(page, `${title} under notices`)))
    const [dialog, notices] = [await page.getByRole('dialog').boundingBox(), await lines.boundingBox()]
    if (!dialog || !notices) throw new Error('One of them is not on the screen.')
    if (dialog.y + dialog.height > notices.y + 1) faults.push(`${title} reaches under the notices`)
    await saveScreenshot(page, `notice-over-${title}`)
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
  }
  await page.keyboard.press('F5')
  await page.getByRole('application', { name: 'Presentation' }).waitFor()
  faults.push(...(await lookNow(page, 'The wall under notices')))
  for (const left of [3, 2, 1]) {
    expect(await noticesOf(page).getByRole('alert').count()).toBe(1)
    await noticesOf(page).getByRole('button', { name: 'Dismiss' }).click()
    if (left > 1) await noticesOf(page).getByRole('alert').waitFor()
  }
  expect(await noticesOf(page).getByRole('alert').count()).toBe(0)
  expect(faults).toEqual([])
})
