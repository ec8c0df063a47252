/** Touchpoints through the system's clipboard: inside a journey, to another one, and from and to other apps. */
import type { ElectronApplication, Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { inOrder } from '../../shared/journey/document.ts'
import { titlesByCell } from '../support/titles-by-cell.ts'
import { canvasOf, cardTitled, connectionsByTitle, expectSaved, openExample, savedJourney } from './support/canvas.ts'
import { saveScreenshot } from './support/screenshots.ts'
import { openThroughline } from './support/shared-window.ts'

const writeText = (app: ElectronApplication, text: string) =>
  app.evaluate(({ clipboard }, given) => clipboard.writeText(given), text)
const readText = (app: ElectronApplication) => app.evaluate(({ clipboard }) => clipboard.readText())

async function newJourney(page: Page): Promise<void> {
  await page.keyboard.press('ControlOrMeta+n')
  await page.locator('[data-ghost]').nth(3).waitFor()
  await page.keyboard.press('ArrowRight')
}

async function gridNames(page: Page): Promise<{ stages: string[]; channels: string[] }> {
  const { stages, channels } = await savedJourney(page)
  return { stages: inOrder(stages).map(({ name }) => name), channels: inOrder(channels).map(({ name }) => name) }
}

describe('the clipboard', () => {
  it('takes forty lines of another app in one undo step', async () => {
    const { app, page } = await openThroughline()
    await openExample(page)
    await newJourney(page)
    const { stages, channels } = await gridNames(page)
    const titles = Array.from({ length: 40 }, (_, index) => `Line ${index + 1}`)
    await writeText(app, titles.map((title) => `- ${title}`).join('\n'))
    await page.keyboard.press('ControlOrMeta+v')
    await expectSaved(page, titlesByCell, [`${stages[0]} / ${channels[0]}: ${titles.join(', ')}`])
    await page.keyboard.press('ControlOrMeta+z')
    await expectSaved(page, titlesByCell, [])
    const table = `Stage\tChannel\tTitle\n${stages[1]}\t${channels[2]}\tCompares\n${stages[0]}\t${channels[1]}\tSees an advert`
    await writeText(app, table)
    await page.keyboard.press('ControlOrMeta+v')
    await expectSaved(page, titlesByCell, [
      `${stages[0]} / ${channels[1]}: Sees an advert`,
      `${stages[1]} / ${channels[2]}: Compares`,
    ])
  })

  it('takes a table whose stages and channels are new, with what its columns say, in one undo step', async () => {
    const { app, page } = await openThroughline()
    await openExample(page)
    await newJourney(page)
    const { stages, channels } = await gridNames(page)
    await writeText(
      app,
      `Phase\tTouch point\tKanal\tPain points\n${stages[0]}\tAsks a friend\t${channels[0]}\tlate\nDaydreaming\tSees a poster\tStation wall\t\n`,
    )
    await page.keyboard.press('ControlOrMeta+v')
    await page.getByText('Added 1 stage and 1 channel: “Daydreaming”, “Station wall”.').waitFor()
    await saveScreenshot(page, 'pasted-table')
    await expectSaved(page, titlesByCell, [
      `${stages[0]} / ${channels[0]}: Asks a friend`,
      'Daydreaming / Station wall: Sees a poster',
    ])
    await page.keyboard.press('ControlOrMeta+z')
    await expectSaved(page, titlesByCell, [])
    expect(await gridNames(page)).toEqual({ stages, channels })
  })

  it('copies, cuts and pastes with the connections inside, and gives other apps text', async () => {
    const { app, page } = await openThroughline()
    await openExample(page)
    await newJourney(page)
    const { stages, channels } = await gridNames(page)
    await writeText(app, 'One\nTwo')
    await page.keyboard.press('ControlOrMeta+v')
    await page.keyboard.press('Escape')
    await cardTitled(page, 'One').click()
    for (const key of ['Alt+c', 'ArrowDown', 'Enter']) await page.keyboard.press(key)
    await expectSaved(page, connectionsByTitle, ['One -> Two'])
    await page.keyboard.press('ControlOrMeta+a')
    await page.keyboard.press('ControlOrMeta+x')
    await expectSaved(page, titlesByCell, [])
    expect(await readText(app)).toBe('One\nTwo')
    await page.keyboard.press('Tab')
    await page.keyboard.press('ControlOrMeta+v')
    await expectSaved(page, titlesByCell, [`${stages[1]} / ${channels[0]}: One, Two`])
    await expectSaved(page, connectionsByTitle, ['One -> Two'])
    await page.keyboard.press('ControlOrMeta+d')
    await expectSaved(page, titlesByCell, [`${stages[1]} / ${channels[0]}: One, Two, One 2, Two 2`])
    await expectSaved(page, connectionsByTitle, ['One -> Two', 'One 2 -> Two 2'])
  })

  it('goes from journey to journey, and by the palette too', async () => {
    const { page } = await openThroughline()
    await openExample(page)
    await cardTitled(page, 'Pays').click()
    await page.keyboard.press('ControlOrMeta+k')
    await page.getByRole('combobox', { name: 'Search' }).fill('copy')
    await page.keyboard.press('Enter')
    await page.getByRole('dialog').waitFor({ state: 'hidden' })
    await newJourney(page)
    const { stages, channels } = await gridNames(page)
    await canvasOf(page).press('ControlOrMeta+v')
    await expectSaved(page, titlesByCell, [`${stages[0]} / ${channels[0]}: Pays`])
  })
})
