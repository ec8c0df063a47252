/** The sheet of shortcuts: by place, searched by words and by keys, whole in a small window. */
import { expect, it } from 'vitest'
import { openExample } from './support/canvas.ts'
import { saveScreenshot } from './support/screenshots.ts'
import { openThroughline } from './support/shared-window.ts'
import { resizeTo } from './support/window-size.ts'

it('groups keys by place, finds them by words and by keys, and says when there are none', async () => {
  const launched = await openThroughline()
  const { page } = launched
  await openExample(page)
  await resizeTo(launched, 960, 600)
  await page.keyboard.press('F1')
  const sheet = page.getByRole('dialog', { name: 'Keyboard shortcuts' })
  const found = () => sheet.locator('dt').allTextContents()
  await expect
    .poll(() => sheet.getByRole('heading', { level: 3 }).allTextContents())
    .toEqual([
      'Everywhere',
      'On the map',
      'While you type',
      'In the outline',
      'On a touchpoint',
      'On a stage or channel',
      'On a sticky note',
      'Among findings',
      'In the library',
      'While you compare',
      'While you present',
    ])
  await saveScreenshot(page, 'help-by-place')
  await page.keyboard.type('truth alt')
  await expect.poll(found).toEqual(['Moment of truth'])
  await sheet.getByRole('searchbox').fill('ctrl d')
  await expect.poll(found).toContain('Duplicate')
  expect(await found()).not.toContain('Connect')
  await sheet.getByRole('searchbox').fill('teleport')
  await sheet.getByText('No shortcut found.').waitFor()
  await page.keyboard.press('Escape')
  await sheet.waitFor({ state: 'detached' })
})
