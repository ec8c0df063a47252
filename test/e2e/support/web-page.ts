/** A web page as the command line writes it, opened as a reader would, and where its map is. */
import { join } from 'node:path'
import type { ElectronApplication, Page } from 'playwright-core'
import { expect, onTestFinished } from 'vitest'
import { repositoryFolder } from '../../../electron/development/repository-folder.ts'
import { commandLine } from './export.ts'
import { temporaryFolder } from './launch.ts'
import { openThroughline } from './shared-window.ts'

export const example = join(repositoryFolder, 'resources', 'examples', 'rail-europe.journey')
export const desk = { width: 1440, height: 900 }
export const phone = { width: 390, height: 844 }

/** The example as the command line writes it. */
export async function written(...options: string[]): Promise<string> {
  const folder = temporaryFolder()
  const file = join(folder, 'rail.html')
  expect(await commandLine(folder, ['export', example, '-o', file, ...options])).toBe(0)
  return file
}

/** The app behind each page that was opened. */
const apps = new WeakMap<Page, ElectronApplication>()

/** A page with its list, which a wide screen shows beside the map. */
export async function open(file: string, size = desk, given?: ElectronApplication): Promise<Page> {
  const page = await openFirst(file, size, given)
  if (size.width >= desk.width) await page.getByRole('button', { name: 'Map + List' }).click()
  return page
}

/** Opens a file as any browser would: in a sandboxed window of its own that knows nothing of the app. */
export async function openFirst(file: string, size = desk, given?: ElectronApplication): Promise<Page> {
  const app = given ?? (await openThroughline()).app
  const opened = app.waitForEvent('window')
  await app.evaluate(
    async ({ BrowserWindow }, [path, content]) => {
      const window = new BrowserWindow({
        ...content,
        useContentSize: true,
        webPreferences: { sandbox: true, partition: `clean-${path}-${content.width}` },
      })
      // What is saved lies beside the page, under the name that the page gave it.
      window.webContents.session.on('will-download', (_event, item) => {
        item.setSavePath(`${path}.${item.getFilename()}`)
      })
      await window.loadFile(path)
    },
    [file, size] as const,
  )
  const page = await opened
  apps.set(page, app)
  onTestFinished(() => page.close())
  await page.setViewportSize(size)
  await page.locator('#controls').waitFor()
  return page
}

/** The page as the printer gets it. */
export async function printed(page: Page): Promise<Buffer> {
  const base64 = await apps.get(page)?.evaluate(async ({ webContents }, address) => {
    const own = webContents.getAllWebContents().find((one) => one.getURL() === address)
    return (await own?.printToPDF({ preferCSSPageSize: true }))?.toString('base64')
  }, page.url())
  return Buffer.from(base64 ?? '', 'base64')
}

/** Whether the middle of a place on the map is in its frame. */
export function isInFrame(page: Page, selector: string): Promise<boolean> {
  return page.evaluate((wanted) => {
    const frame = document.querySelector('#frame')?.getBoundingClientRect()
    const place = document.querySelector(wanted)?.getBoundingClientRect()
    if (!frame || !place) return false
    const [x, y] = [place.left + place.width / 2, place.top + place.height / 2]
    return x > frame.left && x < frame.right && y > frame.top && y < frame.bottom
  }, selector)
}

/** What can be pressed or moved and lies over the map, in words. */
export function overMap(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const frame = document.querySelector('#frame')?.getBoundingClientRect()
    if (!frame) return ['no map']
    return [...document.querySelectorAll<HTMLElement>('button, input, select, summary')].flatMap((one) => {
      const { left, right, top, bottom } = one.getBoundingClientRect()
      const isApart = right <= frame.left || left >= frame.right || bottom <= frame.top || top >= frame.bottom
      return isApart || !one.checkVisibility({ contentVisibilityAuto: true }) ? [] : [one.ariaLabel ?? one.id]
    })
  })
}

/** How large the map is drawn. */
export function scaleOf(page: Page): Promise<number> {
  return page.evaluate(() => {
    const places = document.querySelector<SVGSVGElement>('#places')
    return (places?.getBoundingClientRect().width ?? 0) / (places?.viewBox.baseVal.width ?? 1)
  })
}
