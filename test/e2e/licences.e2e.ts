import { expect, it } from 'vitest'
import { chooseFromMenu } from './support/app-menu.ts'
import { openExample } from './support/canvas.ts'
import { saveScreenshot } from './support/screenshots.ts'
import { openThroughline } from './support/shared-window.ts'
import { resizeTo } from './support/window-size.ts'

it('the licences of all that is bundled are read from the Help menu, each opened by keys', async () => {
  const launched = await openThroughline()
  const { app, page } = launched
  await openExample(page)
  await resizeTo(launched, 1280, 720)
  await chooseFromMenu(app, 'licences')
  const dialog = page.getByRole('dialog', { name: 'Licences' })
  const first = dialog.locator('summary').first()
  await first.waitFor()
  expect(await dialog.locator('summary').count()).toBeGreaterThan(100)
  await dialog.getByText('Permission is hereby granted').first().waitFor({ state: 'hidden' })
  await first.focus()
  await page.keyboard.press('Enter')
  await dialog.getByText('Permission is hereby granted').first().waitFor()
  await saveScreenshot(page, 'licences')
  await page.emulateMedia({ colorScheme: 'dark' })
  await saveScreenshot(page, 'licences-dark')
  await page.keyboard.press('Escape')
  await dialog.waitFor({ state: 'detached' })
})
