/** axe finds no fault in any screen, in both themes. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults, RunOptions } from 'axe-core'
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { strategyTabs, strategyTabWords } from '../../shared/strategy/tabs.ts'
import { isLongRun } from '../support/long-run.ts'
import { openExample, openLibrary } from './support/canvas.ts'
import { saveScreenshot } from './support/screenshots.ts'
import { openThroughline } from './support/shared-window.ts'

const themes = ['light', 'dark', 'contrast'] as const
const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const everything: RunOptions = { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] }
/** A theme is other colours and nothing else; test/looks/contrast.test.ts tries those that carry words on their grounds. */
const colours: RunOptions = { runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] } }

/**
 * What is looked at in every theme each time: of all kinds of ground – map, panel, dialog, table, form, drawing, wall – the one
 * with the most colours. The others are, in full, in `npm run test:long`.
 */
const manyColours = [
  'canvas',
  'export',
  'outline choosing',
  'strategy coverage',
  'details',
  'compare overlaid',
  'projector stage',
]

const dialogs = {
  export: 'ControlOrMeta+e',
  palette: 'ControlOrMeta+k',
  shortcuts: '?',
  timeline: 'ControlOrMeta+Shift+h',
  backups: 'ControlOrMeta+Shift+b',
  report: 'ControlOrMeta+Shift+r',
}

async function faults(page: Page, options: RunOptions): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axeSource)
  const { violations } = await page.evaluate(async (options) => {
    const { axe } = window as unknown as { axe: { run: (within: Node, options: RunOptions) => Promise<AxeResults> } }
    // What lies under a dialog can't be reached, and was looked at before.
    return axe.run(document.querySelector('[role=dialog]') ?? document, { ...options, resultTypes: ['violations'] })
  }, options)
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, target, failureSummary }) => `${id} ${html} ${target.join(' ')} ${failureSummary}`),
  )
}

/** A pasted table with places that are new and a cell that stays out, by keyboard alone. */
async function seeImport(page: Page, see: (screen: string) => Promise<void>): Promise<void> {
  await page.keyboard.press('ControlOrMeta+Shift+o')
  await page.getByRole('textbox', { name: 'Table' }).waitFor()
  await see('import pasted')
  await page.keyboard.insertText(
    'ID\tPhase\tTouch point\tKanal\tVotes\tColour\none-id\tDreaming\tSees a poster\tStation wall\tmany\tred\n',
  )
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await page.getByText('1 cell won’t be imported').waitFor()
  await see('import table')
  await page.keyboard.press('Escape')
  await page.getByRole('dialog').waitFor({ state: 'detached' })
}

/** The outline with a row, a cell and a field that have the keys. */
async function seeOutline(page: Page, see: (screen: string) => Promise<void>): Promise<void> {
  await page.keyboard.press('F4')
  await page.getByRole('treegrid').waitFor()
  await page.keyboard.press('ControlOrMeta+Home')
  for (const key of ['ArrowDown', 'ArrowDown']) await page.keyboard.press(key)
  await see('outline')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.type('h')
  await page.getByRole('option').first().waitFor()
  await see('outline choosing')
  await page.keyboard.press('Escape')
  await page.keyboard.press('F2')
  await page.getByRole('combobox', { name: /^Emotion of/ }).waitFor()
  await page.keyboard.press('Escape')
  await page.keyboard.press('Escape')
  await page.locator('[data-canvas]').waitFor()
}

it('in every theme', async () => {
  const { page } = await openThroughline()
  await openLibrary(page)
  const seen: string[] = []
  await seeAllScreens(page, async (screen) => {
    const isInEach = isLongRun || manyColours.includes(screen)
    for (const theme of isInEach ? themes : (['light'] as const)) {
      await wear(page, theme)
      await saveScreenshot(page, `${screen}-${theme}`)
      expect(await faults(page, theme === 'light' ? everything : colours), `${screen}, ${theme}`).toEqual([])
    }
    if (isInEach) await wear(page, 'light')
    seen.push(screen)
  })
  expect(manyColours.filter((screen) => !seen.includes(screen))).toEqual([])
})

/** The system's two at once, as it says so; the third without the way through the settings and a page that is loaded again. */
async function wear(page: Page, theme: (typeof themes)[number]): Promise<void> {
  if (theme !== 'contrast') await page.emulateMedia({ colorScheme: theme })
  else {
    await page.locator('[data-theme]').evaluateAll((dressed) => {
      for (const element of dressed) element.setAttribute('data-theme', 'contrast')
    })
  }
  await page.locator(`html[data-theme=${theme}]`).waitFor()
}

/** From the library on. */
async function seeAllScreens(page: Page, see: (screen: string) => Promise<void>): Promise<void> {
  await see('library')
  await page.getByRole('button', { name: 'Travelling Europe by rail', exact: true }).click()
  await page.getByRole('heading', { name: 'Do next' }).waitFor()
  await see('canvas')
  for (const [dialog, keys] of Object.entries(dialogs)) {
    await page.keyboard.press(keys)
    await page.getByRole('dialog').waitFor()
    await see(dialog)
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
  }
  await seeImport(page, see)
  await seeOutline(page, see)
  await page.getByRole('radio', { name: 'Strategy' }).click()
  for (const tab of strategyTabs) {
    await page.getByRole('tab', { name: strategyTabWords[tab], exact: true }).click()
    await page.getByRole('heading', { name: strategyTabWords[tab], level: 2 }).waitFor()
    await see(`strategy ${tab}`)
  }
  await page.getByRole('radio', { name: 'Map' }).click()
  await page.getByRole('article', { name: /^Pays/ }).click()
  await page.getByRole('tab', { name: 'Details' }).click()
  await see('details')
  await page.keyboard.press('Escape')
  await page.keyboard.press('ControlOrMeta+j')
  await page.getByRole('region', { name: 'Brief' }).waitFor()
  await see('brief')
  await page.keyboard.press('Escape')
  await page.keyboard.press('ControlOrMeta+Shift+f')
  await page.getByRole('toolbar', { name: 'Filter' }).waitFor()
  await page.keyboard.press('ControlOrMeta+f')
  await page.keyboard.type('ticket')
  await page.getByRole('option').first().waitFor()
  await see('search and filter')
  await page.keyboard.press('Escape')
  await page.keyboard.press('ControlOrMeta+Shift+f')
  await page.getByRole('toolbar', { name: 'Filter' }).waitFor({ state: 'detached' })
  await page.keyboard.press('F5')
  await page.getByRole('application', { name: 'Presentation' }).waitFor()
  await see('projector overview')
  await page.keyboard.press('ArrowRight')
  await see('projector stage')
  await page.keyboard.press('Escape')
  await page.getByRole('application', { name: 'Presentation' }).waitFor({ state: 'detached' })
  await page.keyboard.press('ControlOrMeta+Shift+t')
  await page.getByText('Created the to-be version').waitFor()
  await page.getByRole('article', { name: /^Pays/ }).click()
  await page.keyboard.press('Delete')
  await page.keyboard.press('ControlOrMeta+Shift+d')
  await page.getByRole('listbox', { name: 'Differences' }).waitFor()
  await see('compare overlaid')
  await page.keyboard.press('Alt+s')
  await page.getByRole('region', { name: 'After' }).waitFor()
  await see('compare side by side')
}

it('what is chosen is seen where the system gives the colours', async () => {
  const { page } = await openThroughline()
  await openExample(page)
  await page.emulateMedia({ forcedColors: 'active' })
  await page.getByRole('article', { name: /^Pays/ }).click()
  await page.getByRole('tab', { name: 'Details' }).click()
  const grounds = (selector: string) =>
    page
      .locator(`${selector}:visible`)
      .evaluateAll((elements) => [...new Set(elements.map((element) => getComputedStyle(element).backgroundColor))])
  for (const [role, state] of [
    ['radio', 'aria-checked'],
    ['tab', 'aria-selected'],
  ] as const) {
    const [chosen, others] = [
      await grounds(`[role=${role}][${state}=true]`),
      await grounds(`[role=${role}][${state}=false]`),
    ]
    expect(chosen, role).toHaveLength(1)
    expect(others, role).not.toContain(chosen[0])
  }
  const outlineOf = (selector: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((element) => getComputedStyle(element).outlineStyle)
  expect(await outlineOf('article[data-selected]')).toBe('solid')
  await page.keyboard.press('F4')
  await page.getByRole('treegrid').waitFor()
  await saveScreenshot(page, 'outline-forced-colors')
  expect(await faults(page, everything)).toEqual([])
})
