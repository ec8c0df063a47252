/** Images on touchpoints and photos of personas: chosen, dropped and pasted, cleaned, described, removed, each taken back. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import type { JourneyDocument } from '../../shared/journey/document.ts'
import { temporaryFolder } from '../storage/libraries.ts'
import { madePng, screenshotAt } from '../support/made-png.ts'
import { canvasOf, cardTitled, expectSaved, journeyWithCards, openExample, savedJourney } from './support/canvas.ts'
import { writePicture } from './support/clipboard.ts'
import { answerOpenDialog } from './support/dialogs.ts'
import { openThroughline } from './support/shared-window.ts'

const screenshot = madePng(2_400, 1_200, screenshotAt, 'Taken at 52.5 north')
const photo = madePng(900, 1_200, (x, y) => [x % 256, y % 256, (x * y) % 251])

function fileOf(name: string, bytes: Buffer | string): string {
  const path = join(temporaryFolder(), name)
  writeFileSync(path, bytes)
  return path
}

const noticed = (page: Page, words: RegExp | string) =>
  page.locator('[role=status], [role=alert]').getByText(words).waitFor()

function shownBy(document: JourneyDocument, title: string): readonly string[] {
  return [...document.touchpoints.values()].find((one) => one.title === title)?.imageIds ?? []
}

async function dropOn(page: Page, title: string, bytes: Buffer): Promise<void> {
  const transfer = await page.evaluateHandle((base64) => {
    const data = new DataTransfer()
    const held = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))
    data.items.add(new File([held], 'dropped.png', { type: 'image/png' }))
    return data
  }, bytes.toString('base64'))
  for (const type of ['dragenter', 'dragover', 'drop']) {
    await cardTitled(page, title).dispatchEvent(type, { dataTransfer: transfer, bubbles: true })
  }
}

it('adds screenshots scaled and cleaned, the same content once, described, and taken back', async () => {
  const { app, page } = await openThroughline()
  await journeyWithCards(page, [
    [2, 0, 'Pays'],
    [3, 0, 'Waits'],
  ])
  await cardTitled(page, 'Pays').click()
  await page.getByRole('tab', { name: 'Details' }).click()
  await page.getByRole('button', { name: /^Images/ }).click()
  await answerOpenDialog(app, [fileOf('form.png', screenshot), fileOf('note.png', 'no image')])
  await page.getByRole('button', { name: 'Add images…' }).click()
  await noticed(page, 'Couldn’t add “note.png”: it is no PNG, JPEG or WebP image.')
  await expectSaved(page, (document) => shownBy(document, 'Pays').length, 1)
  const [image] = [...(await savedJourney(page)).images.values()]
  expect(image).toMatchObject({ width: 2_000, height: 1_000, alt: '' })
  expect(Buffer.from(image?.data ?? '', 'base64').toString('latin1')).not.toContain('north')

  await page.getByRole('textbox', { name: 'Alt text' }).fill('The payment form')
  await expectSaved(page, ({ images }) => [...images.values()].map(({ alt }) => alt), ['The payment form'])

  await dropOn(page, 'Waits', screenshot)
  await noticed(page, 'Added 1 image to “Waits”.')
  await expectSaved(page, (document) => shownBy(document, 'Waits'), [image?.id ?? ''])
  expect((await savedJourney(page)).images.size).toBe(1)

  await cardTitled(page, 'Waits').click()
  await canvasOf(page).focus()
  await writePicture(app)
  await page.keyboard.press('ControlOrMeta+v')
  await expectSaved(page, (document) => shownBy(document, 'Waits').length, 2)
  await page.getByRole('button', { name: 'Move image down' }).first().click()
  await expectSaved(page, (document) => shownBy(document, 'Waits')[1], image?.id)
  await page.getByRole('button', { name: 'Delete image' }).nth(1).click()
  await expectSaved(page, (document) => shownBy(document, 'Waits').length, 1)
  for (const step of ['Delete image', 'Move image', 'Add image', 'Add image', 'Edit alt text', 'Add image']) {
    await page.getByRole('button', { name: `Undo: ${step}`, exact: true }).click()
  }
  await expectSaved(page, ({ images, touchpoints }) => [images.size, touchpoints.size], [0, 2])
})

it('takes a photo for a persona, and takes it away again', async () => {
  const { app, page } = await openThroughline()
  await openExample(page)
  await answerOpenDialog(app, [fileOf('face.png', photo)])
  await page.getByRole('radio', { name: 'Brief' }).click()
  await page.getByRole('button', { name: 'Add photo…' }).first().click()
  await expectSaved(page, ({ images }) => [...images.values()].map(({ width, height }) => [width, height]), [
    [480, 640],
  ])
  await page.getByRole('button', { name: 'Delete photo' }).click()
  await expectSaved(page, ({ images, personas }) => [images.size, [...personas.values()].some((one) => one.imageId)], [
    0,
    false,
  ])
})
