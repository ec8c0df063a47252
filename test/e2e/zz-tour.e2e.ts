import { it } from 'vitest'
import { openExample } from './support/canvas.ts'
import { openThroughline } from './support/shared-window.ts'
import { atRest } from './support/at-rest.ts'
import { resizeTo } from './support/window-size.ts'
import { openByPalette } from './support/surfaces.ts'
it('pictures', async () => {
  const launched = await openThroughline()
  const { page } = launched
  await page.emulateMedia({ reducedMotion: 'reduce', colorScheme: 'light' })
  await openExample(page)
  const shots = async (name: string) => {
    for (const [w, h] of [[1280, 720], [1440, 900], [1920, 1080]] as const) {
      await resizeTo(launched, w, h, 1)
      for (const scheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ reducedMotion: 'reduce', colorScheme: scheme })
        await atRest(page)
        await page.waitForTimeout(400)
        await page.screenshot({ path: `/tmp/tour/${name}-${w}-${scheme}.png` })
      }
    }
  }
  for (const [what, title] of [['Brand…', 'Brand'], ['Your data…', 'Your data'], ['Diagnostics…', 'Diagnostics'], ['About Throughline', 'About Throughline'], ['Export…', 'Export']] as const) {
    await openByPalette(page, what, title)
    if (title === 'Export') await page.getByRole('radio', { name: /^PDF/ }).click()
    await shots(title.replaceAll(' ', '-'))
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
  }
  await page.keyboard.press('F4')
  await page.locator('[data-outline]').waitFor()
  await shots('outline')
})
