/** Everything that is printed or shown as a picture is set in the face in which its texts were measured. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Locator, Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { repositoryFolder } from '../../electron/development/repository-folder.ts'
import { fontsOfPdf } from '../support/pdf-fonts.ts'
import { facesOf } from '../support/svg-faces.ts'
import { openExample } from './support/canvas.ts'
import { answerSaveDialog } from './support/dialogs.ts'
import { commandLine } from './support/export.ts'
import { launchThroughline, temporaryFolder } from './support/launch.ts'

const example = join(repositoryFolder, 'resources', 'examples', 'rail-europe.journey')

function expectOnlyInter(fonts: readonly string[]): void {
  expect(fonts.length).toBeGreaterThan(0)
  expect(fonts.filter((name) => !name.startsWith('Inter'))).toEqual([])
}

it.each([
  ['one page', ['export', example], 'map.pdf'],
  [
    'pages of stages, with lanes and a legend',
    ['export', example, '--pages', 'stages', '--insights', 'all', '--legend'],
    'pages.pdf',
  ],
  ['the report', ['report', example], 'report.pdf'],
])('prints %s from the command line', async (_, args, name) => {
  const folder = temporaryFolder()
  const out = join(folder, name)
  expect(await commandLine(folder, [...args, '-o', out])).toBe(0)
  expectOnlyInter(fontsOfPdf(readFileSync(out)))
})

it.each([
  ['map', []],
  ['coverage matrix', ['--matrix', 'channels']],
])('embeds in an SVG of the %s the face that it asks for', async (_, args) => {
  const folder = temporaryFolder()
  const out = join(folder, 'picture.svg')
  expect(await commandLine(folder, ['export', example, '-o', out, ...args])).toBe(0)
  expect(facesOf(readFileSync(out, 'utf8'))).toEqual({ asked: 'Inter Variable', embedded: ['Inter Variable'] })
})

it('prints from the window, and shows what was', async () => {
  const { app, page } = await launchThroughline()
  await openExample(page)
  await page.getByRole('textbox', { name: 'Title of the journey' }).fill('By rail')
  await page.locator('[role=status][data-state=saved]').waitFor()
  const folder = temporaryFolder()

  await page.keyboard.press('ControlOrMeta+e')
  await page.getByRole('dialog').getByRole('radio', { name: 'PDF' }).click()
  await answerSaveDialog(app, join(folder, 'map.pdf'))
  await page.getByRole('button', { name: 'Export PDF…' }).click()
  await page.getByRole('dialog').waitFor({ state: 'detached' })
  expectOnlyInter(fontsOfPdf(readFileSync(join(folder, 'map.pdf'))))

  await page.keyboard.press('ControlOrMeta+Shift+r')
  await answerSaveDialog(app, join(folder, 'report.pdf'))
  await page.getByRole('button', { name: 'Save as PDF…' }).click()
  await page.getByText(`Saved as ${join(folder, 'report.pdf')}`).waitFor()
  expectOnlyInter(fontsOfPdf(readFileSync(join(folder, 'report.pdf'))))
  await answerSaveDialog(app, join(folder, 'report.md'))
  await page.getByRole('button', { name: 'Save as Markdown…' }).click()
  await page.getByText(`Saved as ${join(folder, 'report.md')}`).waitFor()
  const base64 = /base64,([^>]+)>/.exec(readFileSync(join(folder, 'report.md'), 'utf8'))?.[1] ?? ''
  expect(facesOf(Buffer.from(base64, 'base64').toString()).embedded).toEqual(['Inter Variable'])
  await page.keyboard.press('Escape')
  await page.getByRole('dialog').waitFor({ state: 'detached' })

  for (const shortcut of ['ControlOrMeta+Shift+h', 'ControlOrMeta+Shift+b']) {
    await page.keyboard.press(shortcut)
    const dialog = page.getByRole('dialog')
    if (shortcut.endsWith('b')) await dialog.getByRole('button', { name: 'Back up now' }).click()
    const picture = dialog.getByRole('img', { name: /^Earlier version of/ })
    await picture.waitFor()
    expectOnlyInter(await fontsShownIn(page, picture))
    await page.keyboard.press('Escape')
    await dialog.waitFor({ state: 'detached' })
  }
})

/** The faces that the letters of an element were really drawn in. */
async function fontsShownIn(page: Page, picture: Locator): Promise<string[]> {
  await picture.evaluate((element) => element.setAttribute('data-looked-at', ''))
  const protocol = await page.context().newCDPSession(page)
  await protocol.send('DOM.enable')
  await protocol.send('CSS.enable')
  const { root } = await protocol.send('DOM.getDocument')
  const { nodeIds } = await protocol.send('DOM.querySelectorAll', {
    nodeId: root.nodeId,
    selector: '[data-looked-at] text',
  })
  const used = await Promise.all(nodeIds.map((nodeId) => protocol.send('CSS.getPlatformFontsForNode', { nodeId })))
  await protocol.detach()
  return [...new Set(used.flatMap(({ fonts }) => fonts.map(({ familyName }) => familyName)))]
}
