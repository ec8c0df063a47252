/** Images on touchpoints and photos of personas: chosen, dropped and pasted, cleaned, described, removed, each taken back. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import type { JourneyDocument } from '../../shared/journey/document.ts'
import type { Image } from '../../shared/journey/schema.ts'
import { temporaryFolder } from '../storage/libraries.ts'
import { madePng, screenshotAt } from '../support/made-png.ts'
import { atRest } from './support/at-rest.ts'
import { canvasOf, cardTitled, drag, expectSaved, openExample, savedJourney } from './support/canvas.ts'
import { writePicture } from './support/clipboard.ts'
import { answerOpenDialog } from './support/dialogs.ts'
import { dropImage } from './support/drop-image.ts'
import { openThroughline } from './support/shared-window.ts'
import { onWall } from './support/wall.ts'
import { openWithCards } from './support/with-cards.ts'

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

/** The colours of an image at places in it, as a browser decodes it. */
async function colorsAt(page: Page, { mediaType, data }: Image, places: readonly (readonly [number, number])[]) {
  return await page.evaluate(
    async ([source, places]) => {
      const image = new Image()
      image.src = source
      await image.decode()
      const context = new OffscreenCanvas(image.naturalWidth, image.naturalHeight).getContext('2d')
      context?.drawImage(image, 0, 0)
      return places.map(([x, y]) => [...(context?.getImageData(x, y, 1, 1).data.slice(0, 3) ?? [])])
    },
    [`data:${mediaType};base64,${data}`, places] as const,
  )
}

const onlyImage = async (page: Page) => [...(await savedJourney(page)).images.values()][0] as Image

it('adds screenshots scaled and cleaned, the same content once, described, and taken back', async () => {
  const { app, page } = await openWithCards([
    [2, 0, 'Pays'],
    [3, 0, 'Waits'],
  ])
  await cardTitled(page, 'Pays').click()
  await page.getByRole('tab', { name: 'Details' }).click()
  await page.getByRole('button', { name: /^More/ }).click()
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

  await dropImage(cardTitled(page, 'Waits'), screenshot)
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

it('shows the images of a touchpoint large on the wall, one after the other', async () => {
  const { page } = await openWithCards([[2, 0, 'Pays']])
  for (const png of [madePng(1_600, 900, screenshotAt), madePng(300, 600, () => [20, 90, 160])]) {
    await dropImage(cardTitled(page, 'Pays'), png)
    await page.getByText(/^Added 1 image/).waitFor()
  }
  await expectSaved(page, (document) => shownBy(document, 'Pays').length, 2)
  const ids = shownBy(await savedJourney(page), 'Pays')
  await cardTitled(page, 'Pays').click()
  await page.keyboard.press('Shift+F5')
  await onWall(page).waitFor()
  const card = onWall(page).getByRole('article', { name: 'Pays' })
  await card.click()
  const large = onWall(page).locator('[data-wall-image]')
  for (const id of ids) {
    await page.keyboard.press('Alt+i')
    await expect.poll(() => large.getAttribute('data-wall-image')).toBe(id)
  }
  await page.keyboard.press('Alt+i')
  await large.waitFor({ state: 'detached' })
  await card.getByRole('button', { name: 'Show image on the wall' }).click()
  await large.waitFor()
  const [image, wall] = await Promise.all([large.locator('img').boundingBox(), onWall(page).boundingBox()])
  expect((image?.height ?? 0) / (wall?.height ?? 1)).toBeGreaterThan(0.8)
  await page.keyboard.press('PageDown')
  await large.waitFor({ state: 'detached' })
})

it('takes a photo for a persona, and takes it away again', async () => {
  const { app, page } = await openThroughline()
  await openExample(page)
  await answerOpenDialog(app, [fileOf('face.png', photo)])
  await page.getByRole('radio', { name: 'Brief' }).click()
  await page.getByRole('article').getByRole('button', { name: 'More' }).first().click()
  await page.getByRole('button', { name: 'Add photo…' }).click()
  await expectSaved(page, ({ images }) => [...images.values()].map(({ width, height }) => [width, height]), [
    [480, 640],
  ])
  await page.getByRole('button', { name: 'Delete photo' }).click()
  await expectSaved(page, ({ images, personas }) => [images.size, [...personas.values()].some((one) => one.imageId)], [
    0,
    false,
  ])
})

it('blacks out by hand and by keys and crops for good, on the map too, and takes each back', async () => {
  const { page } = await openWithCards([
    [2, 0, 'Pays'],
    [3, 0, 'Waits'],
  ])
  const red = madePng(400, 200, () => [200, 30, 30])
  for (const title of ['Pays', 'Waits']) {
    await dropImage(cardTitled(page, title), red)
    await expectSaved(page, (document) => shownBy(document, title).length, 1)
  }
  const before = await onlyImage(page)
  await page.keyboard.press('ControlOrMeta+1')
  await cardTitled(page, 'Pays').locator('img').waitFor()

  await cardTitled(page, 'Pays').click()
  await page.getByRole('tab', { name: 'Details' }).click()
  await page.getByRole('button', { name: 'Show image 1' }).click()
  const dialog = page.getByRole('dialog', { name: 'Image' })
  // Described while it is shown, it is still shown.
  await dialog.getByRole('textbox', { name: 'Alt text' }).fill('A red sheet')
  await expectSaved(page, ({ images }) => images.get(before.id)?.alt, 'A red sheet')
  await dialog.getByRole('radio', { name: 'Black out' }).click()
  const canvas = dialog.getByRole('application', { name: 'Image to black out' })
  await atRest(page)
  const box = await canvas.boundingBox()
  if (!box) throw new Error('It is not on the screen.')
  const scale = box.width / 400
  await drag(page, { x: box.x + 100 * scale, y: box.y + 50 * scale }, { x: box.x + 300 * scale, y: box.y + 50 * scale })
  await page.mouse.up()
  // The brush is at the end of the drag, from where the keys take it on.
  await canvas.press('Space')
  for (let presses = 0; presses < 8; presses++) await canvas.press('ArrowDown')
  await canvas.press('Space')
  await page.keyboard.press('Escape')
  await dialog.waitFor({ state: 'detached' })
  await noticed(page, 'Not applied: the image is unchanged.')
  await page.getByRole('button', { name: 'Apply' }).click()
  await expectSaved(page, ({ images }) => images.has(before.id), false)
  const black = await onlyImage(page)
  expect(
    await colorsAt(page, black, [
      [200, 50],
      [300, 80],
      [200, 150],
      [10, 10],
    ]),
  ).toEqual([
    [0, 0, 0],
    [0, 0, 0],
    [200, 30, 30],
    [200, 30, 30],
  ])
  const document = await savedJourney(page)
  expect(['Pays', 'Waits'].map((title) => shownBy(document, title))).toEqual([[black.id], [black.id]])

  await page.getByRole('button', { name: 'Show image 1' }).click()
  await dialog.getByRole('radio', { name: 'Crop' }).click()
  const frame = dialog.getByRole('application', { name: 'Image to crop' })
  await frame.press('ArrowLeft')
  await frame.press('Shift+ArrowUp')
  await dialog.getByRole('button', { name: 'Apply' }).click()
  await expectSaved(page, ({ images }) => [...images.values()].map(({ width, height }) => [width, height]), [
    [320, 156],
  ])
  await expect
    .poll(() => dialog.evaluate((element) => element.contains(element.ownerDocument.activeElement)))
    .toBe(true)
  await page.keyboard.press('Escape')
  await dialog.waitFor({ state: 'detached' })
  await page.getByRole('button', { name: 'Undo: Crop image' }).click()
  await page.getByRole('button', { name: 'Undo: Black out in image' }).click()
  await expectSaved(page, ({ images }) => [...images.keys()], [before.id])
})
