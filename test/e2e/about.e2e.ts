/** What the app says about itself, and the file for whoever helps when something goes wrong. */
import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { ElectronApplication, Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { chooseFromMenu } from './support/app-menu.ts'
import { openExample } from './support/canvas.ts'
import { answerSaveDialog } from './support/dialogs.ts'
import { temporaryFolder } from './support/launch.ts'
import { request } from './support/request.ts'
import { saveScreenshot } from './support/screenshots.ts'
import { openThroughline } from './support/shared-window.ts'
import { openByPalette } from './support/surfaces.ts'

it('tells version and runtime from the Help menu, and leads to the licences', async () => {
  const { app, page } = await openThroughline()
  await openExample(page)
  await chooseFromMenu(app, 'about')
  const about = page.getByRole('dialog', { name: 'About Throughline' })
  const { version, runtime } = await request(page, 'app:about')
  await about.getByText(`Version ${version}`).waitFor()
  for (const one of Object.values(runtime)) await about.getByText(one, { exact: true }).waitFor()
  await about.getByText('Nothing is ever sent').waitFor()
  await saveScreenshot(page, 'about')
  await about.getByRole('button', { name: 'Licences' }).click()
  await page.getByRole('dialog', { name: 'Licences' }).waitFor()
  const dialogs = page.locator('[role=dialog]')
  await expect.poll(() => dialogs.count()).toBe(1)
  await page.keyboard.press('Escape')
  await expect.poll(() => dialogs.count()).toBe(0)
})

it('shows the diagnostics before they are saved, without a title, and saves just that', async () => {
  const { app, page } = await openThroughline()
  await openExample(page)
  const failing = page.evaluate(() => window.throughline.request('journey:read', { journeyId: 'Geheim' }))
  expect(await failing).toMatchObject({ isOk: false })
  await page.evaluate(() => setTimeout(() => JSON.parse('Geheim')))
  await openByPalette(page, 'Diagnostics', 'Diagnostics')
  const shown = page.getByRole('region', { name: 'Diagnostics file' })
  await shown.getByText('journey:read').waitFor()
  await saveScreenshot(page, 'diagnostics')
  const text = (await shown.textContent()) ?? ''
  expect(text).toMatch(/1 journey, .*\n.*touchpoints/)
  expect(text).not.toMatch(/Geheim|Europe|rail/i)
  expect(text).not.toContain(await app.evaluate(({ app }) => app.getPath('userData')))
  const file = join(temporaryFolder(), 'for-help')
  await answerSaveDialog(app, file)
  await page.getByRole('button', { name: 'Save as file…' }).click()
  await expect.poll(() => page.locator('[role=dialog]').count()).toBe(0)
  await page.getByText(`Saved as ${file}.txt`).waitFor()
  expect(readFileSync(`${file}.txt`, 'utf8')).toBe(text)
  expect(await folderAskedNext(app, page)).toBe(dirname(file))
})

/** The folder in which the next dialog begins. */
async function folderAskedNext(app: ElectronApplication, page: Page): Promise<string> {
  await app.evaluate(({ app, dialog }) => {
    dialog.showSaveDialog = (...given: unknown[]) => {
      Object.assign(app, { begunAt: (given.at(-1) as { defaultPath: string }).defaultPath })
      return Promise.resolve({ canceled: true, filePath: '' })
    }
  })
  expect(await request(page, 'data:save-diagnostics')).toBeNull()
  return dirname(await app.evaluate(({ app }) => (app as unknown as { begunAt: string }).begunAt))
}
