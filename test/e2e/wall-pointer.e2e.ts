/** Pointing at the wall from the other window, and where the wall goes with two displays. */
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { openExample } from './support/canvas.ts'
import { launchThroughline } from './support/launch.ts'
import { onWall, openWall, presentApart } from './support/wall.ts'

/** Where on the wall the light is, as shares of its size. */
function lightOn(page: Page): Promise<{ x: number; y: number } | null> {
  return onWall(page).evaluate((wall) => {
    const light = wall.querySelector('[data-pointer=spotlight]')?.getBoundingClientRect()
    const box = wall.getBoundingClientRect()
    if (!light) return null
    const share = (value: number) => Math.round(value * 100) / 100
    const x = share((light.left + light.width / 2 - box.left) / box.width)
    return { x, y: share((light.top + light.height / 2 - box.top) / box.height) }
  })
}

it('shows the room what the mouse shows on the small picture', async () => {
  const { page, wall } = await presentApart()
  const picture = await onWall(page).boundingBox()
  if (!picture) throw new Error('There is no picture of the wall.')
  const moveTo = (x: number, y: number) =>
    page.mouse.move(picture.x + x * picture.width, picture.y + y * picture.height, { steps: 5 })
  await page.keyboard.press('Alt+l')
  await moveTo(0.25, 0.5)
  await expect.poll(() => lightOn(wall)).toEqual({ x: 0.25, y: 0.5 })
  await page.keyboard.press('Alt+p')
  await moveTo(0.75, 0.25)
  const dot = onWall(wall).locator('[data-pointer=pointer]')
  await dot.waitFor()
  const isDrawnAt = () =>
    dot.evaluate((element) => {
      const canvas = element as HTMLCanvasElement
      const at = canvas.getContext('2d')?.getImageData(canvas.width * 0.75, canvas.height * 0.25, 1, 1).data
      return (at?.[3] ?? 0) > 200
    })
  await expect.poll(isDrawnAt).toBe(true)
  await page.keyboard.press('Alt+p')
  await dot.waitFor({ state: 'detached' })
})

it('fills the other display, and stands beside once that is unplugged', async () => {
  const launched = await launchThroughline()
  const { app, page } = launched
  await openExample(page)
  // One real screen, told as two halves.
  await app.evaluate(({ screen }) => {
    const [real] = screen.getAllDisplays()
    if (!real) return
    const halfOf = (id: number, x: number) => {
      const bounds = { x, y: 0, width: real.bounds.width / 2, height: real.bounds.height }
      return { ...real, id, bounds, workArea: bounds, size: { width: bounds.width, height: bounds.height } }
    }
    const halves = [halfOf(1, 0), halfOf(2, real.bounds.width / 2)]
    Object.assign(screen, { getAllDisplays: () => halves, getDisplayMatching: () => halves[0] })
  })
  await openWall(launched)
  await page.getByText('On the wall: Travelling Europe by rail').waitFor()
  const isFull = () =>
    app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()
        .find(({ webContents }) => webContents.getURL().endsWith('wall.html'))
        ?.isFullScreen(),
    )
  await expect.poll(isFull).toBe(true)
  await page.getByRole('button', { name: 'Display' }).click()
  await page
    .getByRole('menuitem', { name: 'In a window beside this one' })
    .or(page.getByRole('menuitemcheckbox', { name: 'In a window beside this one' }))
    .waitFor()
  await page.keyboard.press('Escape')
  await app.evaluate(({ screen }) => void screen.emit('display-removed', {}, screen.getAllDisplays()[1]))
  await expect.poll(isFull).toBe(false)
})
