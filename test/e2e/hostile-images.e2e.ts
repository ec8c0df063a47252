/** Images that aren't what they say, that would fill memory, that end early or hold more than pixels: refused or drawn again, and nothing else is lost. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { crc32, deflateSync } from 'node:zlib'
import type { ElectronApplication, Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { temporaryFolder } from '../storage/libraries.ts'
import { madePng, screenshotAt } from '../support/made-png.ts'
import { cardTitled, expectSaved, savedJourney } from './support/canvas.ts'
import { answerOpenDialog } from './support/dialogs.ts'
import { openWithCards } from './support/with-cards.ts'

const png = madePng(300, 200, (x, y) => [x % 256, y % 256, 90])
const script = '<script>document.title="taken"</script>'

/** Says that it is as large as it likes, of zeros that pack to next to nothing. */
function bomb(side: number): Buffer {
  const bytes = Buffer.from(png)
  bytes.writeUInt32BE(side, 16)
  bytes.writeUInt32BE(side, 20)
  bytes.writeUInt32BE(crc32(bytes.subarray(12, 29)), 29)
  const zeros = deflateSync(Buffer.alloc(2_000_000))
  return Buffer.concat([bytes.subarray(0, 33), zeros, bytes.subarray(-12)])
}

const hostile: Readonly<Record<string, Buffer>> = {
  'page.png': Buffer.from(`<!doctype html>${script}`),
  'drawing.png': Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)">${script}</svg>`),
  'bomb.png': bomb(60_000),
  'empty.png': bomb(9_000),
  'half.png': png.subarray(0, 60),
  'head.jpg': Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16]),
}

async function addTo(page: Page, app: ElectronApplication, files: Readonly<Record<string, Buffer>>): Promise<void> {
  const folder = temporaryFolder()
  const paths = Object.entries(files).map(([name, bytes]) => {
    const path = join(folder, name)
    writeFileSync(path, bytes)
    return path
  })
  await answerOpenDialog(app, paths)
  await page.getByRole('button', { name: 'Add images…' }).click()
}

async function openImages(): Promise<{ app: ElectronApplication; page: Page }> {
  const { app, page } = await openWithCards([[2, 0, 'Pays']])
  await cardTitled(page, 'Pays').click()
  await page.getByRole('tab', { name: 'Details' }).click()
  await page.getByRole('button', { name: /^More/ }).click()
  await page.getByRole('button', { name: /^Images/ }).click()
  return { app, page }
}

const noticed = (page: Page, words: RegExp | string) =>
  page.locator('[role=status], [role=alert]').getByText(words).waitFor()

it('refuses what is no image, adds those that are, and keeps nothing of what stands beside the pixels', async () => {
  const { app, page } = await openImages()
  const title = await page.title()
  const before = await savedJourney(page)
  for (const [name, bytes] of Object.entries(hostile)) {
    await addTo(page, app, { [name]: bytes })
    await noticed(page, new RegExp(`^Couldn’t add “${name}”: `))
  }
  expect(await savedJourney(page)).toEqual(before)

  // A PNG that is a page as well: what stands behind its end is no pixel.
  await addTo(page, app, { ...hostile, 'both.png': Buffer.concat([png, Buffer.from(script)]) })
  await noticed(page, `Couldn’t add 6 files. The first was “page.png”: it is no PNG, JPEG or WebP image.`)
  await noticed(page, 'Added 1 image to “Pays”.')
  await expectSaved(page, ({ images }) => images.size, 1)
  const [image] = [...(await savedJourney(page)).images.values()]
  expect(image).toMatchObject({ width: 300, height: 200, mediaType: 'image/png' })
  expect(Buffer.from(image?.data ?? '', 'base64').toString('latin1')).not.toContain('script')
  expect(await page.title()).toBe(title)
})

it('tells how far many images are, and adds none of them if they are cancelled', async () => {
  const { app, page } = await openImages()
  const large = (shift: number) => madePng(2_400, 1_800, (x, y) => screenshotAt(x + shift, y))
  const many = Object.fromEntries(Array.from({ length: 6 }, (_, at) => [`shot-${at}.png`, large(at)]))
  await addTo(page, app, many)
  await page.getByRole('progressbar', { name: 'Added images' }).waitFor()
  await page.getByRole('button', { name: 'Cancel', exact: true }).click()
  await page.getByRole('progressbar', { name: 'Added images' }).waitFor({ state: 'detached' })
  expect((await savedJourney(page)).images.size).toBe(0)
  await addTo(page, app, many)
  await noticed(page, 'Added 6 images to “Pays”.')
  await expectSaved(page, ({ images }) => images.size, 6)
})
