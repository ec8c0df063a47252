/** A client's name, colour and logo: chosen once, on the wall at once, kept as a kit, and taken back. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { temporaryFolder } from '../storage/libraries.ts'
import { madePng } from '../support/made-png.ts'
import { expectSaved, openExample } from './support/canvas.ts'
import { answerOpenDialog } from './support/dialogs.ts'
import { request } from './support/request.ts'
import { saveScreenshot } from './support/screenshots.ts'
import { openThroughline } from './support/shared-window.ts'
import { openByPalette } from './support/surfaces.ts'

const kits = async (page: Page) => (await request(page, 'app:start')).settings.brandKits

it('is edited in one place, fixed where it can’t be read, kept as a kit, and shown on the wall', async () => {
  const { app, page } = await openThroughline()
  await openExample(page)
  const folder = temporaryFolder()
  const [logo, drawing] = ['logo.png', 'logo.svg'].map((name) => join(folder, name))
  writeFileSync(
    logo ?? '',
    madePng(1_600, 400, (x, y) => [x % 200, 60, y % 200], 'Drawn at 52.5 north'),
  )
  writeFileSync(drawing ?? '', '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>')
  await openByPalette(page, 'Brand…', 'Brand')
  const dialog = page.getByRole('dialog', { name: 'Brand' })
  await dialog.getByRole('textbox', { name: 'Brand name' }).fill('Kestrel Rail')
  await dialog.getByRole('textbox', { name: 'Accent colour', exact: true }).fill('FFCC00')
  await dialog
    .getByText(/^Text is darkened to #[0-9a-f]{6}, contrast 4\.[5-9]:1$/)
    .first()
    .waitFor()
  await answerOpenDialog(app, [drawing ?? ''])
  await dialog.getByRole('button', { name: 'Choose logo…' }).click()
  await page.getByText('Couldn’t use “logo.svg” as the logo: it is no PNG, JPEG or WebP image.').waitFor()
  await answerOpenDialog(app, [logo ?? ''])
  await dialog.getByRole('button', { name: 'Choose logo…' }).click()
  await dialog.getByRole('img', { name: 'Kestrel Rail' }).first().waitFor()
  const held = ({ journey, images }: Parameters<Parameters<typeof expectSaved>[1]>[0]) => {
    const image = images.get(journey.brand.logoImageId ?? '')
    const isClean = !Buffer.from(image?.data ?? '', 'base64').includes('north')
    return [journey.brand.name, journey.brand.accent, image?.width, image?.height, isClean]
  }
  await expectSaved(page, held, ['Kestrel Rail', '#ffcc00', 640, 160, true])
  await saveScreenshot(page, 'brand-dialog')

  await dialog.getByRole('button', { name: 'Brand kits' }).click()
  await page.getByRole('button', { name: 'Save as brand kit' }).click()
  await expect.poll(async () => (await kits(page)).map(({ name }) => name)).toEqual(['Kestrel Rail'])
  await dialog.getByRole('button', { name: 'Done' }).click()
  await dialog.waitFor({ state: 'detached' })

  await page.keyboard.press('F5')
  const wall = page.getByRole('application', { name: 'Presentation' })
  await wall.getByRole('img', { name: 'Kestrel Rail' }).waitFor()
  await saveScreenshot(page, 'brand-on-wall')
  await page.keyboard.press('Escape')
  await wall.waitFor({ state: 'detached' })

  for (const step of ['Change logo', 'Change accent colour', 'Edit brand name']) {
    await page.getByRole('button', { name: `Undo: ${step}`, exact: true }).click()
  }
  await expectSaved(page, ({ journey, images }) => [journey.brand.name, journey.brand.accent, images.size], [
    '',
    null,
    0,
  ])

  await openByPalette(page, 'Brand…', 'Brand')
  await dialog.getByRole('list', { name: 'Choose a brand kit' }).getByRole('button').click()
  await expectSaved(page, held, ['Kestrel Rail', '#ffcc00', 640, 160, true])
  await dialog.getByRole('button', { name: 'Brand kits' }).click()
  await page.getByRole('button', { name: 'Delete brand kit “Kestrel Rail”' }).click()
  await expect.poll(async () => (await kits(page)).length).toBe(0)
  // What is said over the veil can be pressed, and the dialog stays.
  const notice = page.locator('[role=status]').filter({ hasText: 'Deleted the brand kit' })
  await notice.locator('button', { hasText: 'Undo' }).click()
  await expect.poll(async () => (await kits(page)).length).toBe(1)
  await notice.waitFor({ state: 'detached' })
  expect(await page.getByRole('dialog', { name: 'Brand', exact: true }).count()).toBe(1)
})
