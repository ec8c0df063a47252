/** Two windows: the one that a facilitator works in, and the wall. */
import type { ElectronApplication, Page } from 'playwright-core'
import { openExample } from './canvas.ts'
import { type Launched, launchThroughline } from './launch.ts'

export type TwoWindows = Launched & { readonly wall: Page }

/** The example presented from one window in another beside it. */
export async function presentApart(): Promise<TwoWindows> {
  const launched = await launchThroughline()
  const { page } = launched
  await openExample(page)
  const wall = await openWall(launched, 'ControlOrMeta+Shift+F5')
  await onWall(page).waitFor()
  return { ...launched, wall }
}

/** The second window and where it is are remembered, so that later on F5 is enough. */
export async function openWall({ app, page }: Launched, key = 'F5'): Promise<Page> {
  const opened = app.waitForEvent('window')
  await page.keyboard.press(key)
  const wall = await opened
  await onWall(wall).waitFor()
  return wall
}

export function onWall(page: Page) {
  return page.getByRole('application', { name: 'Presentation' })
}

/** Ends the process that draws the wall, and waits until the page has been loaded again. */
export async function killWall(app: ElectronApplication): Promise<void> {
  await app.evaluate(
    ({ webContents }) =>
      new Promise<void>((resolve) => {
        const wall = webContents.getAllWebContents().find((one) => one.getURL().endsWith('wall.html'))
        wall?.once('did-finish-load', () => resolve())
        process.kill(wall?.getOSProcessId() ?? 0, 'SIGKILL')
      }),
  )
}

/** What a script answers in the page of the wall, or of the other window: also after it has been loaded again. */
export function says(app: ElectronApplication, isWall: boolean, script: string): Promise<unknown> {
  return app.evaluate(
    ({ webContents }, [wanted, text]) =>
      webContents
        .getAllWebContents()
        .find((one) => one.getURL().endsWith('wall.html') === wanted)
        ?.executeJavaScript(text),
    [isWall, script] as const,
  )
}
