/** axe finds no fault in any screen, in both themes. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults, RunOptions } from 'axe-core'
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { strategyTabs, strategyTabWords } from '../../shared/strategy/tabs.ts'
import { openLibrary } from './support/canvas.ts'
import { launchThroughline } from './support/launch.ts'
import { request } from './support/request.ts'
import { saveScreenshot } from './support/screenshots.ts'

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

const dialogs = {
  export: 'ControlOrMeta+e',
  palette: 'ControlOrMeta+k',
  shortcuts: '?',
  timeline: 'ControlOrMeta+Shift+h',
  backups: 'ControlOrMeta+Shift+b',
  report: 'ControlOrMeta+Shift+r',
}

async function faults(page: Page): Promise<string[]> {
  await page.evaluate(axeSource)
  const results = await page.evaluate(async (tags) => {
    const { axe } = window as unknown as { axe: { run: (options: RunOptions) => Promise<AxeResults> } }
    return axe.run({ runOnly: tags })
  }, standards)
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, target, failureSummary }) => `${id} ${html} ${target.join(' ')} ${failureSummary}`),
  )
}

/** A pasted table with places that are new and a cell that stays out, by keyboard alone. */
async function seeImport(page: Page, see: (screen: string) => Promise<void>): Promise<void> {
  await page.keyboard.press('ControlOrMeta+Shift+o')
  await page.getByRole('textbox', { name: 'Table' }).waitFor()
  await see('import pasted')
  await page.keyboard.insertText(
    'Phase\tTouch point\tKanal\tVotes\tColour\nDreaming\tSees a poster\tStation wall\tmany\tred\n',
  )
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await page.getByText('1 cell won’t be imported').waitFor()
  await see('import table')
  await page.keyboard.press('Escape')
  await page.getByRole('dialog').waitFor({ state: 'detached' })
}

it.each(['light', 'dark', 'contrast'] as const)('in the %s theme', async (theme) => {
  const { page } = await launchThroughline()
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await request(page, 'app:save-settings', { theme })
  await page.reload()
  const see = async (screen: string) => {
    await saveScreenshot(page, `${screen}-${theme}`)
    expect(await faults(page), screen).toEqual([])
  }
  await openLibrary(page)
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
})
