/** The wall as a second window: both show the same journey and the same slide, whichever of them changes it or ends. */
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import type { JourneyDocument } from '../../shared/journey/document.ts'
import { titlesByCell } from '../support/titles-by-cell.ts'
import { expectSaved, savedJourney } from './support/canvas.ts'
import { killWall, onWall, openWall, presentApart, says } from './support/wall.ts'

const stageName = (page: Page) => onWall(page).getByRole('heading', { level: 1 }).textContent()
const card = (page: Page, name: string) => onWall(page).getByRole('article', { name, exact: true })

describe('the wall', () => {
  it('shows what is typed in the other window, letter by letter, and the other way round', async () => {
    const { page, wall } = await presentApart()
    await page.keyboard.press('1')
    await expect.poll(() => stageName(wall)).toBe('Research and planning')
    for (const [here, there, title] of [
      [page, wall, 'Sees a poster'],
      [wall, page, 'Hears a talk'],
    ] as const) {
      await here.bringToFront()
      await here.keyboard.press('Enter')
      await here.keyboard.type(title.slice(0, -1))
      await card(there, title.slice(0, -1)).waitFor()
      await here.keyboard.type(title.slice(-1))
      await card(there, title).waitFor()
      await here.keyboard.press('Escape')
      await here.keyboard.press('Escape')
    }
    const titles = titlesByCell(await savedJourney(page)).join('\n')
    expect(titles).toContain('Sees a poster')
    expect(titles).toContain('Hears a talk')
    await page.bringToFront()
    await page.keyboard.press('ControlOrMeta+z')
    await card(page, 'Hears a talk').waitFor({ state: 'detached' })
    await card(wall, 'Hears a talk').waitFor({ state: 'detached' })
    await wall.bringToFront()
    await wall.keyboard.press('ControlOrMeta+Shift+z')
    await card(page, 'Hears a talk').waitFor()
  })

  it('is the same in both windows where both are typed in at once', async () => {
    const { page, wall } = await presentApart()
    await page.keyboard.press('1')
    await expect.poll(() => stageName(wall)).toBe('Research and planning')
    await page.keyboard.press('Enter')
    await wall.keyboard.press('Enter')
    await Promise.all([page.keyboard.type('From the laptop'), wall.keyboard.type('From the wall')])
    for (const one of [page, wall]) await one.keyboard.press('Escape')
    for (const one of [page, wall]) {
      await card(one, 'From the laptop').waitFor()
      await card(one, 'From the wall').waitFor()
    }
    const has = (title: string) => expectSaved(page, (it) => titlesByCell(it).join().includes(title), true)
    await has('From the laptop')
    await has('From the wall')
  })

  it('comes back at the same slide when its process is killed, with all that was typed on it', async () => {
    const { app, page, wall } = await presentApart()
    await page.keyboard.press('3')
    await expect.poll(() => stageName(wall)).toBe('Booking')
    await wall.bringToFront()
    await wall.keyboard.press('Enter')
    await wall.keyboard.type('Typed on the wall')
    await card(page, 'Typed on the wall').waitFor()
    await killWall(app)
    const heading = () => says(app, true, 'document.querySelector("h1")?.textContent')
    await expect.poll(heading).toBe('Booking')
    const there = 'document.querySelector(\'article[aria-label="Typed on the wall"]\') !== null'
    await expect.poll(() => says(app, true, there)).toBe(true)
    await page.bringToFront()
    await page.keyboard.press('PageDown')
    await expect.poll(heading).toBe('After booking, before travel')
  })

  it('stays when the other window’s page ends, which comes back presenting', async () => {
    const { app, page, wall } = await presentApart()
    await page.keyboard.press('2')
    await expect.poll(() => stageName(wall)).toBe('Shopping')
    await app.evaluate(
      ({ webContents }) =>
        new Promise<void>((resolve) => {
          const main = webContents.getAllWebContents().find((one) => !one.getURL().endsWith('wall.html'))
          main?.once('did-finish-load', () => resolve())
          main?.forcefullyCrashRenderer()
        }),
    )
    const heading = () => says(app, false, 'document.querySelector("[data-canvas] h1")?.textContent')
    expect(await stageName(wall)).toBe('Shopping')
    await expect.poll(heading).toBe('Shopping')
    await wall.bringToFront()
    await wall.keyboard.press('PageDown')
    await expect.poll(heading).toBe('Booking')
  })

  it('ends with presenting, and presenting with it', async () => {
    const { app, page, wall, ...launched } = await presentApart()
    const closed = wall.waitForEvent('close')
    await page.keyboard.press('F5')
    await closed
    await page.getByRole('application', { name: 'Journey map' }).waitFor()
    const again = await openWall({ app, page, ...launched })
    // The window is gone before its key is let go.
    await again.keyboard.press('Escape').catch(() => undefined)
    await page.getByRole('application', { name: 'Journey map' }).waitFor()
    await openWall({ app, page, ...launched })
    await app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()
        .find((one) => one.webContents.getURL().endsWith('wall.html'))
        ?.close(),
    )
    await page.getByRole('application', { name: 'Journey map' }).waitFor()
  })

  it('lights in both windows what one of them chooses, and what the room says lands there', async () => {
    const { page, wall } = await presentApart()
    await page.keyboard.press('3')
    await expect.poll(() => stageName(wall)).toBe('Booking')
    const lit = (one: Page) => onWall(one).locator('article[data-selected]')
    const litIs = async (name: string | null) => {
      for (const one of [page, wall]) {
        if (name === null) await expect.poll(() => lit(one).count()).toBe(0)
        else await expect.poll(async () => lit(one).evaluateAll((all) => all.map((it) => it.ariaLabel))).toEqual([name])
      }
    }
    await card(page, 'Pays').click()
    await litIs('Pays')
    // A remote at the wall still blackens it: nothing is chosen by its own keys.
    await wall.bringToFront()
    await wall.keyboard.press('b')
    await onWall(page).locator('[data-cover=black]').waitFor()
    await wall.keyboard.press('b')
    await onWall(page).locator('[data-cover]').waitFor({ state: 'detached' })
    await card(wall, 'Reviews fares').click()
    await litIs('Reviews fares')
    await page.bringToFront()
    await page.keyboard.press('F9')
    await page.getByText('after Reviews fares').waitFor()
    await page.keyboard.type('P Fees come last')
    await page.keyboard.press('Enter')
    const pains = (title: string) => (document: JourneyDocument) =>
      [...document.touchpoints.values()].find((one) => one.title === title)?.pains.at(-1)
    await expectSaved(page, pains('Reviews fares'), 'Fees come last')
    await page.keyboard.press('Tab')
    await litIs('Confirms the itinerary')
    await page.keyboard.press('Escape')
    await page.keyboard.press('PageDown')
    await expect.poll(() => stageName(wall)).toBe('After booking, before travel')
    await litIs(null)
  })

  it('opens no dialog of the facilitator, nor leads away from the slide', async () => {
    const { page, wall } = await presentApart()
    await wall.bringToFront()
    for (const key of ['F7', 'Shift+F7', 'Shift+F9', 'F9']) await wall.keyboard.press(key)
    await wall.getByRole('textbox', { name: 'Capture: touchpoint' }).waitFor()
    expect(await wall.getByRole('dialog').count()).toBe(0)
    await wall.keyboard.press('Escape')
    await wall.keyboard.press('ControlOrMeta+k')
    await wall.keyboard.type('Vote')
    await wall.getByRole('option', { name: /^Vote….*Only in your own window/ }).waitFor()
    await wall.keyboard.press('Escape')
    await page.bringToFront()
    await page.keyboard.press('Shift+F9')
    await page.keyboard.press('F9')
    await page.getByRole('textbox', { name: 'Capture: touchpoint' }).waitFor()
  })

  it('is as confined as the first window', async () => {
    const { app, wall } = await presentApart()
    const before = wall.url()
    await wall.evaluate(() => void window.open('https://example.com/'))
    await wall.evaluate(() => location.assign('https://example.com/'))
    await wall.evaluate(() => location.assign('app://throughline/index.html'))
    const states = await wall.evaluate(async () => {
      const names = ['geolocation', 'notifications', 'camera', 'microphone', 'clipboard-read']
      const all = await Promise.all(
        names.map((name) => navigator.permissions.query({ name: name as PermissionName }).then(({ state }) => state)),
      )
      return [...new Set(all)]
    })
    expect(states).toEqual(['denied'])
    const preferences = await app.evaluate(({ webContents }) =>
      webContents.getAllWebContents().map((contents) => {
        const held = Object(Reflect.apply(Reflect.get(contents, 'getLastWebPreferences'), contents, []))
        const names = ['contextIsolation', 'nodeIntegration', 'sandbox', 'webSecurity', 'webviewTag', 'preload']
        return Object.fromEntries(names.map((name) => [name, held[name] ?? null]))
      }),
    )
    expect(preferences).toHaveLength(2)
    expect(preferences[0]).toEqual(preferences[1])
    expect(await wall.evaluate(() => [typeof require, typeof process, typeof module])).toEqual([
      'undefined',
      'undefined',
      'undefined',
    ])
    expect(wall.url()).toBe(before)
  })
})
