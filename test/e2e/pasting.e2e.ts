/** Whatever is pasted or dropped comes in as a person would read it, or a notice says in one sentence why not. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { inOrder } from '../../shared/journey/document.ts'
import { titlesByCell } from '../support/titles-by-cell.ts'
import { canvasOf, cardTitled, cellOf, expectSaved, openLibrary, savedJourney } from './support/canvas.ts'
import { writePage, writePicture } from './support/clipboard.ts'
import { dropPaths } from './support/drop-files.ts'
import { temporaryFolder } from './support/launch.ts'
import { request } from './support/request.ts'
import { saveScreenshot } from './support/screenshots.ts'
import { openWithCards } from './support/with-cards.ts'

/** Drops what another program drags in, at a point of the window. */
async function drop(
  page: Page,
  selector: string,
  given: Readonly<Record<string, string>>,
  files: readonly string[] = [],
) {
  const transfer = await page.evaluateHandle(
    ([held, names]) => {
      const data = new DataTransfer()
      for (const [type, text] of Object.entries(held)) data.setData(type, text)
      for (const name of names)
        data.items.add(new File([new Uint8Array([137, 80, 78, 71])], name, { type: 'image/png' }))
      return data
    },
    [given, files] as const,
  )
  const box = await page.locator(selector).first().boundingBox()
  if (!box) throw new Error('It is not on the screen.')
  const at = { clientX: box.x + box.width / 2, clientY: box.y + box.height / 2 }
  for (const type of ['dragenter', 'dragover', 'drop']) {
    await page.dispatchEvent(selector, type, { dataTransfer: transfer, ...at })
  }
}

const noticed = (page: Page, words: RegExp | string) =>
  page.locator('[role=status], [role=alert]').getByText(words).waitFor()

const wordList = `<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>·<span>&nbsp;&nbsp; </span></span><![endif]>Sees a
poster</p><p class=MsoListParagraph style='mso-list:l0 level2 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>o<span>&nbsp; </span></span><![endif]>Asks</p>`

it('reads lists and tables of other programs from their page, and plain text where that is asked for', async () => {
  const { app, page, stages, channels } = await openWithCards([])
  await canvasOf(page).focus()
  await page.keyboard.press('ArrowRight')
  await writePage(app, wordList, 'Sees a poster from the text')
  await page.keyboard.press('ControlOrMeta+v')
  await expectSaved(page, titlesByCell, [`${stages[0]} / ${channels[0]}: Sees a poster, Asks`])
  await page.keyboard.press('ControlOrMeta+z')
  await page.keyboard.press('ControlOrMeta+Shift+v')
  await expectSaved(page, titlesByCell, [`${stages[0]} / ${channels[0]}: Sees a poster from the text`])
  await page.keyboard.press('ControlOrMeta+z')
  await writePage(
    app,
    `<p>Plan</p><table><tr><td>Touchpoint</td><td>Stage</td><td>Channel</td></tr><tr><td rowspan=1>Pays</td><td>${stages[1]}</td><td>${channels[1]}</td></tr></table>`,
    'Plan\nTouchpoint\nStage\nChannel\nPays',
  )
  await page.keyboard.press('ControlOrMeta+v')
  await noticed(page, 'Only the table was pasted, not the text around it.')
  await saveScreenshot(page, 'pasted-page')
  await expectSaved(page, titlesByCell, [`${stages[1]} / ${channels[1]}: Pays`])
})

it('takes lines for the stage or channel whose header is chosen', async () => {
  const { app, page, stages, channels } = await openWithCards([])
  await writePage(app, '', 'Sees')
  await page.locator('[data-stage-id]').nth(2).click()
  await page.keyboard.press('ControlOrMeta+v')
  await expectSaved(page, titlesByCell, [`${stages[2]} / ${channels[0]}: Sees`])
  await page.locator('[data-channel-id]').nth(3).click()
  await page.keyboard.press('ControlOrMeta+v')
  await expectSaved(page, titlesByCell, [`${stages[0]} / ${channels[3]}: Sees`, `${stages[2]} / ${channels[0]}: Sees`])
})

it('takes a list that is pasted into an empty title for touchpoints', async () => {
  const { app, page, stages, channels } = await openWithCards([])
  await canvasOf(page).focus()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Enter')
  await page.getByRole('textbox', { name: 'Title', exact: true }).waitFor()
  await writePage(app, '<ul><li>Sees</li><li>Asks</li></ul>', '')
  await page.keyboard.press('ControlOrMeta+v')
  await expectSaved(page, titlesByCell, [`${stages[0]} / ${channels[0]}: Sees, Asks`])
})

it('takes each line of a list that is pasted into the details for an entry of its own', async () => {
  const { app, page } = await openWithCards([[1, 0, 'Asks']])
  await cardTitled(page, 'Asks').click()
  await page.keyboard.press('Alt+a')
  await page.getByRole('textbox', { name: 'Add pain' }).waitFor()
  await writePage(app, '', '• Too slow\n• Too loud')
  await page.keyboard.press('ControlOrMeta+v')
  await expectSaved(page, ({ touchpoints }) => [...touchpoints.values()].map(({ pains }) => pains), [
    ['Too slow', 'Too loud'],
  ])
  await page.getByRole('textbox', { name: 'Add opportunity' }).focus()
  await writePage(app, '<ol><li>Answer</li><li>Call back</li></ol>', 'Answer')
  await page.keyboard.press('ControlOrMeta+v')
  await expectSaved(page, ({ opportunities }) => inOrder(opportunities).map(({ text }) => text), [
    'Answer',
    'Call back',
  ])
})

it('says why an image does not come in: pasted where no touchpoint is, into a field, in the library, or dropped', async () => {
  const { app, page } = await openWithCards([])
  await canvasOf(page).focus()
  await page.keyboard.press('ArrowRight')
  await writePicture(app)
  await page.keyboard.press('ControlOrMeta+v')
  await noticed(page, 'Nothing pasted: select a touchpoint, then paste the image.')
  await page.getByRole('textbox', { name: 'Title of the journey' }).focus()
  await page.keyboard.press('ControlOrMeta+v')
  await noticed(page, 'Only text can be pasted here.')
  await writePage(app, '<img src="https://example.org/a.png">', '')
  await canvasOf(page).focus()
  await page.keyboard.press('ControlOrMeta+v')
  await noticed(page, 'Nothing pasted: no text, table or journey was found.')
  await drop(page, '[data-canvas]', { 'text/html': '<img src="x:y">' }, ['photo.png'])
  await noticed(page, 'Nothing added. Drop images on a touchpoint of the open journey.')
  await expectSaved(page, titlesByCell, [])
  await openLibrary(page)
  const count = (await request(page, 'library:list')).length
  await writePicture(app)
  await page.keyboard.press('ControlOrMeta+v')
  await noticed(page, /select a touchpoint, then paste/)
  await writePage(app, '', 'Sees a poster')
  await page.keyboard.press('ControlOrMeta+v')
  await noticed(page, 'Nothing pasted. Open a journey and paste on its map.')
  expect(await request(page, 'library:list')).toHaveLength(count)
})

it('says of a dropped folder that it is one, and takes the file beside it', async () => {
  const { page } = await openWithCards([])
  const folder = temporaryFolder()
  mkdirSync(join(folder, 'Plans.journey'))
  writeFileSync(join(folder, 'table.csv'), 'Touchpoint,Stage,Channel\nSees,Find,Web\n')
  await dropPaths(page, [join(folder, 'Plans.journey'), join(folder, 'table.csv')])
  await page.getByRole('dialog', { name: 'Import a map' }).waitFor()
  await noticed(page, 'Couldn’t open Plans.journey: it is a folder. Choose the files in it instead.')
})

it('takes dropped text where it was dropped, and says elsewhere that it needs a map', async () => {
  const { page, stages, channels } = await openWithCards([])
  const { stages: columns, channels: rows } = await savedJourney(page)
  const [stage, channel] = [inOrder(columns)[2], inOrder(rows)[1]]
  if (!stage || !channel) throw new Error('The grid is too small.')
  await cellOf(page, stage.id, channel.id).waitFor()
  const cell = `[data-cell="${stage.id}/${channel.id}"]`
  await drop(page, cell, { 'text/plain': 'x', 'text/html': '<ol><li>Sees</li><li>Asks</li></ol>' })
  await expectSaved(page, titlesByCell, [`${stages[2]} / ${channels[1]}: Sees, Asks`])
  await drop(page, cell, { 'text/html': '<b>Pays</b>' })
  await expectSaved(page, ({ touchpoints }) => touchpoints.size, 3)
  await drop(page, cell, { 'text/uri-list': '' })
  await noticed(page, 'Nothing pasted: no text, table or journey was found.')
  await openLibrary(page)
  await drop(page, '#root > *', { 'text/plain': 'Sees a poster' })
  await noticed(page, 'Nothing imported. Open a journey and drop the text on its map.')
})
