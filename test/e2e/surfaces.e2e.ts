/**
 * Everything that floats over a screen: each dialog, sheet, menu, popover and list is opened in windows of several sizes, with
 * entries of every list, and asked where each of its controls is.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Locator, Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { repositoryFolder } from '../../electron/development/folders.ts'
import { strategyTabs, strategyTabWords } from '../../shared/strategy/tabs.ts'
import { type Launched, launchThroughline, temporaryFolder } from './support/launch.ts'
import { journeyOfMany } from './support/odd-journeys.ts'
import { outOfReach } from './support/reach.ts'
import { request } from './support/request.ts'
import { saveScreenshot } from './support/screenshots.ts'
import { resizeTo } from './support/window-size.ts'

const sizes = [
  [960, 600],
  [1366, 768],
  [1440, 900],
] as const

/** What floats and stays: what fades after it was closed is gone for whoever uses it. */
const floating =
  ':is([role=dialog], [role=menu], [role=listbox]:not([data-compare] *, [role=dialog] *)):not([data-closed], [data-closed] *)'

const titlesSeen = new Set<string>()

/** What is out of reach in what floats now, in every size; heads and feet must be in view without scrolling. */
async function look(launched: Launched, name: string): Promise<string[]> {
  const { page } = launched
  const faults: string[] = []
  for (const [width, height] of sizes) {
    await resizeTo(launched, width, height)
    faults.push(...(await lookNow(page, name)))
    if (width === 960) await saveScreenshot(page, `surface-${name}`)
  }
  return faults
}

async function settled(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))
    await Promise.allSettled(document.getAnimations().map(({ finished }) => finished))
  })
}

async function lookNow(page: Page, name: string): Promise<string[]> {
  await settled(page)
  for (const title of await page.locator('[role=dialog] > header h2').allTextContents()) titlesSeen.add(title)
  const size = await page.evaluate(() => `${innerWidth}x${innerHeight}`)
  return [...(await outOfReach(page, floating)), ...(await hiddenEnds(page))].map(
    (fault) => `${name} at ${size}: ${fault}`,
  )
}

async function hiddenEnds(page: Page): Promise<string[]> {
  return await page.evaluate(() =>
    [...document.querySelectorAll('[role=dialog] > :is(header, footer)')].flatMap((end) => {
      const { top, bottom, height } = end.getBoundingClientRect()
      return top >= 0 && bottom <= innerHeight && height > 0 ? [] : [`its ${end.tagName} is at ${top} to ${bottom}`]
    }),
  )
}

/** Opens what a button or a field drops, for the first of each look on the screen, and looks at it. */
async function lookAtDrops(launched: Launched, screen: string): Promise<string[]> {
  const { page } = launched
  const faults: string[] = []
  for (const [width, height] of sizes) {
    await resizeTo(launched, width, height)
    // A narrow window has fewer of them than a wide one, and tables draw other rows.
    for (const seen: string[] = []; ; ) {
      await settled(page)
      const look = await markNextTrigger(page, seen)
      if (look === null) break
      const trigger = page.locator('[data-next-trigger]')
      const name = `${screen} ${(await trigger.getAttribute('aria-label')) ?? (await trigger.textContent())}`
      await trigger.click()
      seen.push(look)
      faults.push(...(await lookOnceAndClose(page, name.replaceAll('/', ' '))))
    }
  }
  return faults
}

/** Marks the first button or field that drops something and looks like none of those seen, and says how it looks. */
async function markNextTrigger(page: Page, seen: readonly string[]): Promise<string | null> {
  return await page
    .locator('[aria-haspopup]:visible:not(:disabled):not([data-disabled])')
    .evaluateAll((elements, seen) => {
      for (const marked of document.querySelectorAll('[data-next-trigger]')) marked.removeAttribute('data-next-trigger')
      for (const element of elements) {
        const look = `${element.className} ${element.closest('[role=toolbar]') ? element.textContent : ''}`
        if (element.closest('[inert]') || seen.includes(look)) continue
        element.setAttribute('data-next-trigger', '')
        return look
      }
      return null
    }, seen)
}

async function floatingCount(page: Page): Promise<number> {
  const seen = page.locator(`${floating}:visible`)
  await seen.last().waitFor()
  return await seen.count()
}

async function lookAndClose(launched: Launched, name: string): Promise<string[]> {
  const { page } = launched
  const count = await floatingCount(page)
  const faults = await look(launched, name)
  await page.keyboard.press('Escape')
  await expect.poll(() => page.locator(`${floating}:visible`).count()).toBe(count - 1)
  return faults
}

async function lookOnceAndClose(page: Page, name: string): Promise<string[]> {
  const count = await floatingCount(page)
  const faults = await lookNow(page, name)
  await page.keyboard.press('Escape')
  await expect.poll(() => page.locator(`${floating}:visible`).count()).toBe(count - 1)
  return faults
}

async function lookAtMenuOf(launched: Launched, target: Locator, name: string): Promise<string[]> {
  const faults: string[] = []
  for (const [width, height] of sizes) {
    await resizeTo(launched, width, height)
    await target.click({ button: 'right', position: { x: 12, y: 12 } })
    faults.push(...(await lookOnceAndClose(launched.page, name)))
  }
  return faults
}

function open(count: number, few: 'stages' | 'channels'): Promise<Launched> {
  return openText(journeyOfMany(count, few), `Many ${count}`)
}

async function openText(text: string, title: string): Promise<Launched> {
  const file = join(temporaryFolder(), 'given.journey')
  writeFileSync(file, text)
  const launched = await launchThroughline({ args: [file] })
  await launched.page.emulateMedia({ reducedMotion: 'reduce' })
  const field = launched.page.getByRole('textbox', { name: 'Title of the journey' })
  await expect.poll(() => field.inputValue(), { timeout: 120_000 }).toBe(title)
  return launched
}

/** The actions of the palette that ask for more before they do anything, each by what it opens. */
const dialogsOfCanvas: Readonly<Record<string, string | null>> = {
  'Export…': 'Export',
  'Backups…': 'Backups',
  'User guide': 'User guide',
  'History…': 'History',
  'Report…': 'Report',
  'Import a pasted table…': 'Import a pasted table',
  'Save view…': 'Saved views',
}

/** They ask in the system's own dialog, or on a screen or in a panel that is looked at elsewhere. */
const notDialogs = new Set(['Import…', 'Save a copy…', 'Compare with another journey…', 'Find in this journey…'])

describe.each([3])('with %i entries', (count) => {
  it('keeps every dialog of a journey in the window', async () => {
    const launched = await open(count, 'channels')
    const { page } = launched
    const faults: string[] = []
    for (let step = 0; step < 40; step++) await page.keyboard.press('ControlOrMeta+Shift+l')
    await page.keyboard.press('ControlOrMeta+k')
    faults.push(...(await look(launched, 'palette')))
    const asking = (await page.getByRole('option').allTextContents())
      .map((text) => /^.*?…/.exec(text)?.[0] ?? '')
      .filter((label) => label !== '')
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    expect(
      asking.filter((label) => !(label in dialogsOfCanvas) && !notDialogs.has(label)),
      'what asks for more',
    ).toEqual([])
    for (const [label, title] of Object.entries(dialogsOfCanvas)) {
      await page.keyboard.press('ControlOrMeta+k')
      await page.keyboard.type(label)
      await page.keyboard.press('Enter')
      await page.getByRole('dialog', { name: title ?? label }).waitFor()
      faults.push(...(await lookAndClose(launched, `${count} ${label}`)))
    }
    await page.keyboard.press('F1')
    faults.push(...(await lookAndClose(launched, `${count} shortcuts`)))
    faults.push(...(await lookAtImport(launched, count)))
    expect(faults).toEqual([])
  })

  it('keeps every menu, list and popover of a journey in the window', async () => {
    expect(await lookAtMenus(await open(count, 'stages'), String(count))).toEqual([])
  })

  it('keeps all that floats over the library in the window', async () => {
    const launched = await open(3, 'stages')
    const { page } = launched
    await page.evaluate(async (count) => {
      const ask = (name: string, args: unknown) => window.throughline.request(name as never, args as never)
      for (let at = 0; at < count; at++) {
        await ask('library:put-folder', { folderId: `f${at}`, name: `Folder ${at}` })
        await ask('library:create', { templateId: 'blank' })
      }
    }, count)
    await request(page, 'app:save-settings', { lastJourneyId: null })
    await page.reload()
    await page.getByRole('button', { name: 'New journey' }).waitFor()
    const faults = await lookAtDrops(launched, `${count} library`)
    const entry = page.getByRole('button', { name: /^Many/ })
    faults.push(...(await lookAtMenuOf(launched, entry, `${count} menu of journey`)))
    faults.push(
      ...(await lookAtMenuOf(launched, page.getByRole('button', { name: /^Folder 0/ }), `${count} menu of folder`)),
    )
    await entry.focus()
    await page.keyboard.press('ControlOrMeta+Shift+m')
    await page.getByRole('dialog', { name: 'Move to folder' }).waitFor()
    faults.push(...(await lookAndClose(launched, `${count} folders`)))
    await page.keyboard.press('ControlOrMeta+e')
    await page.getByRole('dialog').waitFor()
    faults.push(...(await lookAndClose(launched, `${count} export journeys`)))
    expect(faults).toEqual([])
  })
})

async function lookAtMenus(launched: Launched, name: string): Promise<string[]> {
  const { page } = launched
  const faults: string[] = []
  const drops = async (screen: string) => void faults.push(...(await lookAtDrops(launched, `${name} ${screen}`)))
  await drops('map')
  await page.keyboard.press('ControlOrMeta+Shift+f')
  await drops('filter')
  await page.keyboard.press('ControlOrMeta+Shift+f')
  for (const [place, selector] of [
    ['card', '[data-touchpoint-id]'],
    ['stage', '[data-stage-id]'],
    ['channel', '[data-channel-id]'],
    ['cell', '[data-cell="s1/c0"], [data-cell="travel/phone"]'],
  ] as const) {
    faults.push(...(await lookAtMenuOf(launched, page.locator(selector).first(), `${name} menu of ${place}`)))
  }
  await page.locator('[data-rule-row] [data-row]').first().click()
  faults.push(...(await lookAtMenuOf(launched, page.locator('[data-finding]').first(), `${name} menu of finding`)))
  await page.locator('[data-touchpoint-id]').first().click()
  await page.getByRole('tab', { name: 'Details' }).click()
  await drops('details')
  await page.locator('[data-stage-id]').first().click()
  await drops('stage')
  await page.getByRole('radio', { name: 'Strategy' }).click()
  for (const tab of strategyTabs) {
    await page.getByRole('tab', { name: strategyTabWords[tab], exact: true }).click()
    await drops(`strategy ${tab}`)
  }
  await page.getByRole('radio', { name: 'Map' }).click()
  await page.keyboard.press('ControlOrMeta+j')
  await drops('brief')
  await page.keyboard.press('Escape')
  await page.keyboard.press('ControlOrMeta+Shift+d')
  await drops('compare')
  return faults
}

it('has looked at every dialog that there is in the source', () => {
  const folder = join(repositoryFolder, 'renderer')
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.tsx'))
  const titles = files.flatMap((name) =>
    [...readFileSync(join(folder, name), 'utf8').matchAll(/<Dialog\s[^<]*?title="([^"]+)"/g)].map(([, title]) => title),
  )
  expect(titles.length).toBeGreaterThan(8)
  expect(titles.filter((title) => title !== undefined && !titlesSeen.has(title))).toEqual([])
})

/** A pasted table all of whose places are new, with as many columns as rows. */
async function lookAtImport(launched: Launched, count: number): Promise<string[]> {
  const { page } = launched
  const numbers = Array.from({ length: count }, (_, at) => at)
  // As many columns as the dialog shows.
  const extra = numbers.slice(0, 57)
  const head = ['Stage', 'Channel', 'Touchpoint', ...extra.map((at) => `Extra column ${at}`)]
  const rows = numbers.map((at) => [`New stage ${at}`, `New channel ${at}`, `Does ${at}`, ...extra.map(String)])
  await page.keyboard.press('ControlOrMeta+Shift+o')
  await page.getByRole('textbox', { name: 'Table' }).fill([head, ...rows].map((cells) => cells.join('\t')).join('\n'))
  await page.getByRole('dialog').locator('footer button').last().click()
  await page.getByRole('dialog', { name: 'Import a table' }).waitFor()
  const faults = await look(launched, `${count} import`)
  for (const at of [0, -1]) {
    await page.getByRole('dialog').getByRole('combobox').nth(at).click()
    await page.locator('[role=listbox]:visible').waitFor()
    faults.push(...(await lookAndClose(launched, `${count} import list ${at}`)))
  }
  return [...faults, ...(await lookAndClose(launched, `${count} import at its end`))]
}
