import { expect, it } from 'vitest'
import { chooseFromMenu } from './support/app-menu.ts'
import { openExample } from './support/canvas.ts'
import { saveScreenshot } from './support/screenshots.ts'
import { openThroughline } from './support/shared-window.ts'
import { resizeTo } from './support/window-size.ts'

it('the user guide opens from the Help menu and from the palette, and is read without a network', async () => {
  const launched = await openThroughline()
  const { app, page } = launched
  await openExample(page)
  await resizeTo(launched, 1280, 720)
  await chooseFromMenu(app, 'user-guide')
  const guide = page.getByRole('dialog', { name: 'User guide' })
  await guide.getByRole('heading', { name: 'Start with the example' }).waitFor()
  expect(await guide.getByRole('table').count()).toBe(1)
  await saveScreenshot(page, 'user-guide')
  await page.keyboard.press('Escape')
  await guide.waitFor({ state: 'detached' })
  await page.keyboard.press('ControlOrMeta+k')
  await page.keyboard.type('manual')
  await page.keyboard.press('Enter')
  await guide.getByRole('heading', { name: 'All journeys' }).waitFor()
  await page.emulateMedia({ colorScheme: 'dark' })
  await saveScreenshot(page, 'user-guide-dark')
})
