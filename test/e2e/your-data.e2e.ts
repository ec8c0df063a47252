/** One screen tells where everything is, and a library moves to another computer as one file. */
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { chooseFromMenu } from './support/app-menu.ts'
import { openLibrary } from './support/canvas.ts'
import { answerOpenDialog, answerSaveDialog } from './support/dialogs.ts'
import { launchThroughline, temporaryFolder } from './support/launch.ts'
import { request } from './support/request.ts'
import { saveScreenshot } from './support/screenshots.ts'
import { resizeTo } from './support/window-size.ts'

it('tells where the data is, saves the library as a file, and brings it back as a backup', async () => {
  const launched = await launchThroughline()
  const { app, page, userDataFolder } = launched
  await openLibrary(page)
  await chooseFromMenu(app, 'your-data')
  const dialog = page.getByRole('dialog', { name: 'Your data' })
  await dialog.getByText(join(userDataFolder, 'library.db'), { exact: true }).waitFor()
  await dialog.getByText(join(userDataFolder, 'backups', 'library'), { exact: true }).waitFor()
  await dialog.getByText(/ MB, 1 journey$/).waitFor()
  await dialog.getByText('Nothing is ever sent').waitFor()
  await resizeTo(launched, 1280, 720)
  await saveScreenshot(page, 'your-data')
  await page.emulateMedia({ colorScheme: 'dark' })
  await saveScreenshot(page, 'your-data-dark')
  const file = join(temporaryFolder(), 'carried.db')
  await answerSaveDialog(app, file)
  await dialog.getByRole('button', { name: 'Save library…' }).click()
  await page.getByText(`Saved the library as ${file}`).waitFor()
  const [journey] = await request(page, 'library:list')
  await request(page, 'library:delete', { journeyId: journey?.journeyId ?? '' })
  await answerOpenDialog(app, [file])
  await dialog.getByRole('button', { name: 'Add library…' }).click()
  const backups = page.getByRole('dialog', { name: 'Backups' })
  await backups.getByRole('option', { selected: true }).waitFor()
  await backups.getByRole('button', { name: 'Restore whole library' }).click()
  await expect.poll(async () => (await request(page, 'library:list')).length).toBe(1)
})
