/** What the window draws stands in today's Chromium where it stands in the Electron of this machine, screen by screen. */
import type { Page } from 'playwright-core'
import { expect, it, onTestFinished } from 'vitest'
import { openExample } from '../e2e/support/canvas.ts'
import { launchInElectron, type OpenWindow, temporaryFolder } from '../e2e/support/launch.ts'
import { openByPalette } from '../e2e/support/surfaces.ts'
import { resizeTo } from '../e2e/support/window-size.ts'
import { launchInChromium } from './support/launch-chromium.ts'

/** What a user sees as a thing of its own, on any screen. */
const seen = [
  ...['header', 'footer', 'main', 'aside', 'nav', 'section', 'h1', 'h2', 'h3', 'button', 'input', 'textarea', 'table'],
  ...['[role=dialog]', '[role=tab]', '[role=row]', '[role=option]', '[role=region]', '[role=img]', '[role=radio]'],
  ...['[data-touchpoint-id]', '[data-stage-id]', '[data-channel-id]', '[data-cell]', '.react-flow__edge path'],
].join()

/** Each screen, opened from the one before. */
const screens: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  map: openExample,
  'a touchpoint': async (page) => {
    await page.locator('[data-touchpoint-id]').nth(3).click()
    await page.getByRole('tab', { name: 'Details' }).click()
  },
  'a menu': (page) => page.locator('[data-stage-id]').first().click({ button: 'right' }),
  'the palette': async (page) => {
    await page.keyboard.press('Escape')
    await page.keyboard.press('ControlOrMeta+k')
    await page.getByRole('option').first().waitFor()
  },
  export: async (page) => {
    await page.keyboard.press('Escape')
    await openByPalette(page, 'Export…', 'Export')
  },
  licences: async (page) => {
    await page.keyboard.press('Escape')
    await openByPalette(page, 'Licences', 'Licences')
  },
  strategy: async (page) => {
    await page.keyboard.press('Escape')
    await page.getByRole('radio', { name: 'Strategy' }).click()
    await page.getByRole('tab', { name: 'Coverage' }).waitFor()
  },
  brief: (page) => page.getByRole('radio', { name: 'Brief' }).click(),
  presentation: async (page) => {
    await page.getByRole('radio', { name: 'Map' }).click()
    await page.keyboard.press('F5')
    await page.getByRole('application', { name: 'Presentation' }).waitFor()
  },
  library: async (page) => {
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: 'All journeys' }).click()
    await page.getByRole('button', { name: 'New journey' }).waitFor()
  },
}

type Box = readonly [name: string, left: number, top: number, width: number, height: number]

it('draws every screen as the other does, to the pixel', async () => {
  const electron = await launchInElectron({ userDataFolder: temporaryFolder() })
  onTestFinished(electron.close)
  const userDataFolder = temporaryFolder()
  const chromium = await launchInChromium([`--user-data-dir=${userDataFolder}`, '--no-guide'], userDataFolder)
  onTestFinished(chromium.close)
  const windows = [electron, chromium] as const
  for (const [screen, open] of Object.entries(screens)) {
    await Promise.all(windows.map((window) => show(window, open)))
    // Some of it is drawn as the page comes to rest.
    await expect
      .poll(async () => differences(await readBoxes(electron.page), await readBoxes(chromium.page)), {
        message: screen,
      })
      .toEqual([])
    expect((await readBoxes(chromium.page)).length, screen).toBeGreaterThan(10)
  }
})

async function show(window: OpenWindow, open: (page: Page) => Promise<void>): Promise<void> {
  await open(window.page)
  // Nothing is pointed at, which would look otherwise.
  await window.page.mouse.move(0, 0)
  await resizeTo(window, 1_280, 800)
}

async function readBoxes(page: Page): Promise<Box[]> {
  return await page.evaluate((seen) => {
    const visible = [...document.querySelectorAll(seen)].filter((element) => element.checkVisibility())
    return visible.map((element) => {
      const { left, top, width, height } = element.getBoundingClientRect()
      const words = element.getAttribute('aria-label') ?? element.textContent ?? ''
      return [`${element.tagName} ${words.trim().slice(0, 40)}`, left, top, width, height] as const
    })
  }, seen)
}

/** What one of the two has and the other has not, and what is apart by a pixel or more. */
function differences(there: readonly Box[], here: readonly Box[]): string[] {
  const [names, others] = [there, here].map((boxes) => boxes.map(([name]) => name))
  if (String(names) !== String(others)) {
    return [
      `it shows ${others?.filter((name, at) => name !== names?.[at])}, not ${names?.filter((name, at) => name !== others?.[at])}`,
    ]
  }
  return there.flatMap(([name, ...sides], at) => {
    const [, ...now] = here[at] ?? [name]
    const isApart = sides.some((side, at) => Math.abs(side - (now[at] ?? Number.NaN)) >= 1)
    return isApart ? [`${name} is at ${now.map(Math.round)}, not at ${sides.map(Math.round)}`] : []
  })
}
