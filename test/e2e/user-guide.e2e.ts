import { expect, it } from 'vitest'
import { openExample } from './support/canvas.ts'
import { launchThroughline } from './support/launch.ts'
import { saveScreenshot } from './support/screenshots.ts'
import { resizeTo } from './support/window-size.ts'

it('the user guide opens from the Help menu and from the palette, and is read without a network', async () => {
  const launched = await launchThroughline()
  const { app, page } = launched
  await openExample(page)
  await resizeTo(launched, 1280, 720)
  const chooseFromMenu = () =>
    app.evaluate(({ Menu }) => {
      const item = Menu.getApplicationMenu()?.getMenuItemById('user-guide')
      item?.click()
      return item !== undefined && item !== null
    })
  await expect.poll(chooseFromMenu).toBe(true)
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
