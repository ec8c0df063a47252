/** Opens what floats over a screen, in windows of several sizes and scalings, and asks where each of its controls is. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Locator, Page } from 'playwright-core'
import { expect } from 'vitest'
import { invertChange } from '../../../shared/journey/change.ts'
import { strategyTabs, strategyTabWords } from '../../../shared/strategy/tabs.ts'
import { ordinaryOrLong } from '../../support/long-run.ts'
import { madePng, screenshotAt } from '../../support/made-png.ts'
import { writePage } from './clipboard.ts'
import { dropImage } from './drop-image.ts'
import { type OpenWindow, temporaryFolder } from './launch.ts'
import { outOfReach } from './reach.ts'
import { request } from './request.ts'
import { saveScreenshot } from './screenshots.ts'
import { openThroughline } from './shared-window.ts'
import { resizeTo, thereAndBack } from './window-size.ts'

type Size = readonly [width: number, height: number, scaling: number]

/** What has room in the smallest window has it in every other, and scaling changes nothing but where a pixel ends. */
const hardest: Size = [960, 600, 1.5]
const fewSizes = ordinaryOrLong<readonly Size[]>([hardest], [hardest, [960, 600, 1], [1440, 900, 1]])
const sizes = ordinaryOrLong(fewSizes, [...fewSizes, [960, 600, 1.25], [960, 600, 2], [1366, 768, 1]])

/** What floats and stays: what fades after it was closed is gone for whoever uses it. */
const floating =
  ':is([role=dialog], [role=menu], [role=listbox]:not([data-compare] *, [role=dialog] *)):not([data-closed], [data-closed] *)'

/** Titles of the dialogs that were looked at. */
export const titlesSeen = new Set<string>()

/** What is out of reach in what floats now, in every size; heads and feet must be in view without scrolling. */
export async function look(launched: OpenWindow, name: string): Promise<string[]> {
  const { page } = launched
  const faults: string[] = []
  for (const [width, height, scaling] of thereAndBack(sizes)) {
    await resizeTo(launched, width, height, scaling)
    faults.push(...(await lookNow(page, name)))
    if (width === 960 && scaling === 1.5) await saveScreenshot(page, `surface-${name}`)
  }
  return faults
}

async function settled(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))
    await Promise.allSettled(document.getAnimations().map(({ finished }) => finished))
  })
}

export async function lookNow(page: Page, name: string): Promise<string[]> {
  await settled(page)
  const [titles, size, hiddenEnds] = await page.evaluate(
    () =>
      [
        [...document.querySelectorAll('[role=dialog] > header h2')].map(({ textContent }) => textContent),
        `${innerWidth}x${innerHeight} at ${devicePixelRatio}`,
        [...document.querySelectorAll('[role=dialog] > :is(header, footer)')].flatMap((end) => {
          const { top, bottom, height } = end.getBoundingClientRect()
          return top >= 0 && bottom <= innerHeight && height > 0 ? [] : [`its ${end.tagName} is at ${top} to ${bottom}`]
        }),
      ] as const,
  )
  for (const title of titles) titlesSeen.add(title)
  return [...(await outOfReach(page, floating)), ...hiddenEnds].map((fault) => `${name} at ${size}: ${fault}`)
}

/** Opens what a button or a field drops, for the first of each look on the screen, and looks at it. */
async function lookAtDrops(launched: OpenWindow, screen: string): Promise<string[]> {
  const { page } = launched
  const faults: string[] = []
  for (const [width, height, scaling] of thereAndBack(fewSizes)) {
    await resizeTo(launched, width, height, scaling)
    // A narrow window has fewer of them than a wide one, and tables draw other rows.
    for (const seen: string[] = []; ; ) {
      await settled(page)
      const look = await markNextTrigger(page, seen)
      if (look === null) break
      const trigger = page.locator('[data-next-trigger]')
      const name = `${screen} ${(await trigger.getAttribute('aria-label')) ?? (await trigger.textContent())}`
      await trigger.click()
      seen.push(look)
      faults.push(...(await lookOnceAndClose(page, name.replaceAll('/', ' ').slice(0, 60))))
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

/** How many float, once one does. Asked of the page itself: a locator takes long among thousands of elements. */
async function floatingCount(page: Page): Promise<number> {
  await page.waitForFunction(countSeen, floating)
  // What floats over a dialog comes after it.
  await settled(page)
  return await page.evaluate(countSeen, floating)
}

/** Runs in the page. */
function countSeen(selector: string): number {
  return [...document.querySelectorAll(selector)].filter((element) => {
    const { width, height } = element.getBoundingClientRect()
    return width > 0 && height > 0 && element.checkVisibility({ visibilityProperty: true })
  }).length
}

async function closeOne(page: Page, count: number): Promise<void> {
  await page.keyboard.press('Escape')
  await expect.poll(() => page.evaluate(countSeen, floating)).toBe(count - 1)
}

async function lookAndClose(launched: OpenWindow, name: string): Promise<string[]> {
  const count = await floatingCount(launched.page)
  const faults = await look(launched, name)
  await closeOne(launched.page, count)
  return faults
}

async function lookOnceAndClose(page: Page, name: string): Promise<string[]> {
  const count = await floatingCount(page)
  const faults = await lookNow(page, name)
  await closeOne(page, count)
  return faults
}

async function lookAtMenuOf(launched: OpenWindow, target: Locator, name: string): Promise<string[]> {
  const faults: string[] = []
  for (const [width, height, scaling] of thereAndBack(fewSizes)) {
    await resizeTo(launched, width, height, scaling)
    await target.click({ button: 'right', position: { x: 12, y: 12 } })
    faults.push(...(await lookOnceAndClose(launched.page, name)))
  }
  return faults
}

/** Opens a file of this text, in the shared window. */
export async function openText(text: string): Promise<OpenWindow> {
  const file = join(temporaryFolder(), 'given.journey')
  writeFileSync(file, text)
  const launched = await openThroughline(file)
  const { title } = (JSON.parse(text) as { journey: { title: string } }).journey
  const field = launched.page.getByRole('textbox', { name: 'Title of the journey' })
  await expect.poll(() => field.inputValue(), { timeout: 120_000 }).toBe(title)
  return launched
}

/** The actions of the palette that ask for more before they do anything, each by what it opens. */
export const dialogsOfCanvas: Readonly<Record<string, string>> = {
  'Export…': 'Export',
  'Backups…': 'Backups',
  'User guide': 'User guide',
  Licences: 'Licences',
  'Your data…': 'Your data',
  'Diagnostics…': 'Diagnostics',
  'About Throughline': 'About Throughline',
  'History…': 'History',
  'Report…': 'Report',
  'Import a pasted table…': 'Import a pasted table',
  'Save view…': 'Saved views',
  'Vote…': 'Vote',
  'Write in turn…': 'Write in turn',
  'Agenda…': 'Agenda',
  'Brand…': 'Brand',
  'Outcome…': 'Outcome',
}

/** They ask in the system's own dialog, or on a screen or in a panel that is looked at elsewhere. */
const notDialogs = new Set([
  'Import…',
  'Save a copy…',
  'Compare with another journey…',
  'Find in this journey…',
  'Add images…',
])

export async function lookAtMenus(launched: OpenWindow, name: string): Promise<string[]> {
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
    ['cell', await cellInSight(page)],
  ] as const) {
    faults.push(...(await lookAtMenuOf(launched, page.locator(selector).first(), `${name} menu of ${place}`)))
  }
  await page.locator('[data-rule-row] [data-row]').first().click()
  faults.push(...(await lookAtMenuOf(launched, page.locator('[data-finding]').first(), `${name} menu of finding`)))
  // From whatever shows its words over the map while it is pointed at.
  await page.mouse.move(2, 2)
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

export async function openByPalette(page: Page, label: string, title: string): Promise<void> {
  await page.keyboard.press('ControlOrMeta+k')
  await page.keyboard.insertText(label)
  await page.keyboard.press('Enter')
  await page.getByRole('dialog', { name: title }).waitFor()
}

/** So that the history has entries: the page finds them as it is loaded again. */
async function repeatLastStep(page: Page, count: number): Promise<void> {
  await page.locator('[role=status][data-state=saved]').waitFor()
  const { lastJourneyId } = (await request(page, 'app:start')).settings
  const journeyId = lastJourneyId ?? ''
  const [last] = (await request(page, 'journey:open', { journeyId })).history.rows.slice(-1)
  if (!last) throw new Error('There is no step to repeat.')
  const { seq: _, at: __, ...step } = last
  const steps = Array.from({ length: count }, (_none, at) => ({
    ...step,
    change: at % 2 === 0 ? invertChange(step.change) : step.change,
  }))
  await request(page, 'journey:apply', { journeyId, steps })
  await page.reload()
  await page.locator('[data-touchpoint-id]').first().click()
}

/** Every dialog that opens over a journey, by way of the palette where it leads there. */
export async function lookAtDialogs(launched: OpenWindow, count: number): Promise<string[]> {
  const { page } = launched
  const faults: string[] = []
  await page.locator('[data-touchpoint-id]').first().click()
  await page.keyboard.press('Alt+m')
  await repeatLastStep(page, Math.max(count, 40))
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
    await openByPalette(page, label, title)
    faults.push(...(await lookAndClose(launched, `${count} ${label}`)))
  }
  await page.keyboard.press('F1')
  faults.push(...(await lookAndClose(launched, `${count} shortcuts`)))
  faults.push(...(await lookAtImage(launched, count)))
  faults.push(...(await lookAtImport(launched, count)))
  return faults
}

/** An image with a part of it about to be blacked out. */
async function lookAtImage(launched: OpenWindow, count: number): Promise<string[]> {
  const { page } = launched
  const card = page.locator('[data-touchpoint-id]').first()
  await card.click()
  await dropImage(card, madePng(1_600, 1_000, screenshotAt))
  await page.getByText(/^Added 1 image/).waitFor()
  await openByPalette(page, 'Show image', 'Image')
  await page.getByRole('radio', { name: 'Black out' }).click()
  await page.getByRole('application', { name: 'Image to black out' }).press('Space')
  await page.getByRole('button', { name: 'Apply' }).waitFor()
  return await lookAndClose(launched, `${count} image`)
}

/** A cell that nothing lies over where its menu is asked for. */
async function cellInSight(page: Page): Promise<string> {
  const key = await page.locator('[data-cell]').evaluateAll((cells) => {
    const isFree = (cell: Element) => {
      const { left, top } = cell.getBoundingClientRect()
      return document.elementFromPoint(left + 12, top + 12) === cell
    }
    return cells.find(isFree)?.getAttribute('data-cell')
  })
  return `[data-cell="${key}"]`
}

/** A pasted table all of whose places are new, with as many columns as rows. */
async function lookAtImport(launched: OpenWindow, count: number): Promise<string[]> {
  const { page } = launched
  const numbers = Array.from({ length: count }, (_, at) => at)
  // As many columns as the dialog shows.
  const extra = numbers.slice(0, 57)
  const head = ['Stage', 'Channel', 'Touchpoint', ...extra.map((at) => `Extra column ${at}`)]
  const rows = numbers.map((at) => [`New stage ${at}`, `New channel ${at}`, `Does ${at}`, ...extra.map(String)])
  await page.keyboard.press('ControlOrMeta+Shift+o')
  await writePage(launched.app, '', [head, ...rows].map((cells) => cells.join('\t')).join('\n'))
  await page.getByRole('textbox', { name: 'Table' }).focus()
  await page.keyboard.press('ControlOrMeta+v')
  await page.getByRole('dialog').locator('footer button').last().click()
  await page.getByRole('dialog', { name: 'Import a map' }).waitFor()
  const faults = await look(launched, `${count} import`)
  for (const [width, height, scaling] of thereAndBack(fewSizes)) {
    await resizeTo(launched, width, height, scaling)
    // A list stays where its field was when it was opened.
    for (const at of [0, -1]) {
      await page.getByRole('dialog').getByRole('combobox').nth(at).click()
      await page.locator('[role=listbox]:visible').waitFor()
      faults.push(...(await lookOnceAndClose(page, `${count} import list ${at}`)))
    }
  }
  return [...faults, ...(await lookAndClose(launched, `${count} import at its end`))]
}

/** All that floats over a library of as many journeys and folders. */
export async function lookAtLibrary(launched: OpenWindow, count: number): Promise<string[]> {
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
  const entry = page.locator('[data-journey-id]').first()
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
  return faults
}
