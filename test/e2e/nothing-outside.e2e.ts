/** Nothing lies outside the window: every screen, at several sizes, with the shipped templates and with very long texts. */
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { strategyTabs, strategyTabWords } from '../../shared/strategy/tabs.ts'
import { ordinaryOrLong } from '../support/long-run.ts'
import type { OpenWindow } from './support/launch.ts'
import { journeyOfLongTexts } from './support/odd-journeys.ts'
import { outOfReach } from './support/reach.ts'
import { request } from './support/request.ts'
import { saveScreenshot } from './support/screenshots.ts'
import { openThroughline } from './support/shared-window.ts'
import { openText } from './support/surfaces.ts'
import { resizeTo, thereAndBack } from './support/window-size.ts'

type Size = readonly [width: number, height: number]

const smallest: Size = [960, 600]
const sizes = ordinaryOrLong<readonly Size[]>(
  [smallest, [1280, 720]],
  [smallest, [1024, 640], [1280, 720], [1366, 768], [1440, 900]],
)

/** Looks at what is before the window in every size. */
async function look(launched: OpenWindow, screen: string, inSizes = sizes): Promise<string[]> {
  const faults: string[] = []
  for (const [width, height] of thereAndBack(inSizes)) {
    await resizeTo(launched, width, height)
    await launched.page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))))
    faults.push(...(await outOfReach(launched.page)).map((fault) => `${screen} at ${width}x${height}: ${fault}`))
    await saveScreenshot(launched.page, `outside-${screen}-${width}`)
  }
  return faults
}

async function lookAtJourney(launched: OpenWindow, name: string): Promise<string[]> {
  const { page } = launched
  const faults: string[] = []
  const see = async (screen: string) => void faults.push(...(await look(launched, `${name} ${screen}`)))
  await page.locator('[data-canvas]').waitFor()
  await see('gaps')
  await page.locator('[data-canvas]').focus()
  await page.keyboard.press('ArrowRight')
  await page.getByRole('tab', { name: 'Details' }).click()
  await see('details')
  await page.keyboard.press('ControlOrMeta+Shift+f')
  await page.getByRole('toolbar', { name: 'Filter' }).waitFor()
  await page.keyboard.press('ControlOrMeta+f')
  await page.keyboard.type('e')
  await see('search and filter')
  await page.keyboard.press('Escape')
  await page.keyboard.press('ControlOrMeta+Shift+f')
  await page.getByRole('radio', { name: 'Strategy' }).click()
  for (const tab of strategyTabs) {
    await page.getByRole('tab', { name: strategyTabWords[tab], exact: true }).click()
    await see(`strategy ${tab}`)
    await resizeTo(launched, 960, 600)
    faults.push(...(await tallHeads(page)).map((fault) => `${name} strategy ${tab}: ${fault}`))
  }
  await page.getByRole('radio', { name: 'Map' }).click()
  await page.keyboard.press('ControlOrMeta+j')
  await page.locator('[data-brief]').waitFor()
  await see('brief')
  await page.keyboard.press('Escape')
  await page.keyboard.press('F5')
  await page.getByRole('application', { name: 'Presentation' }).waitFor()
  await see('overview slide')
  await page.keyboard.press('ArrowRight')
  await page.locator('[aria-label=Presentation] [data-touchpoint-id]').first().waitFor()
  await see('stage slide')
  await page.keyboard.press('Escape')
  return faults
}

/** Heads that stay over their table, and leave no room for its rows in the smallest window. */
async function tallHeads(page: Page): Promise<string[]> {
  return await page.locator('thead').evaluateAll((heads) =>
    heads.flatMap((head) => {
      const { height } = head.getBoundingClientRect()
      const room = head.closest('div')?.clientHeight ?? 0
      return height > Math.min(room, 300) / 2 ? [`a head of ${height} in ${room}`] : []
    }),
  )
}

it('shows all of a journey of very long texts', async () => {
  const launched = await openText(journeyOfLongTexts())
  const faults = await lookAtJourney(launched, 'long')
  const { page } = launched
  await page.keyboard.press('ControlOrMeta+Shift+d')
  await page.locator('[data-compare]').waitFor()
  faults.push(...(await look(launched, 'compare with nothing')))
  await page.keyboard.press('Escape')
  await page.keyboard.press('ControlOrMeta+Shift+t')
  await page.locator('[data-canvas]').waitFor()
  await page.keyboard.press('ControlOrMeta+Shift+d')
  await page.locator('[data-compare] svg').first().waitFor()
  faults.push(...(await look(launched, 'compare')))
  await page.keyboard.press('s')
  faults.push(...(await look(launched, 'compare side by side')))
  await page.keyboard.press('Escape')
  faults.push(...(await lookAtFilter(launched)))
  faults.push(...(await lookAtLibrary(launched)))
  expect(faults).toEqual([])
})

/** Many choices of every list of the filter are made, each of which stands in its bar then. */
async function lookAtFilter(launched: OpenWindow): Promise<string[]> {
  const { page } = launched
  await page.locator('[data-canvas]').waitFor()
  await page.keyboard.press('ControlOrMeta+Shift+f')
  const bar = page.getByRole('toolbar', { name: 'Filter' })
  const lists = bar.locator('button[aria-haspopup]:not(:disabled)')
  const choices = page.getByRole('menuitemcheckbox')
  for (const list of await lists.all()) {
    for (let at = 0; at < 6; at++) {
      await list.click()
      await choices.first().waitFor()
      if (at < (await choices.count())) await choices.nth(at).click()
      else await page.keyboard.press('Escape')
      await choices.first().waitFor({ state: 'detached' })
    }
  }
  const faults = await look(launched, 'filter of much')
  await bar.getByRole('button', { name: 'Clear', exact: true }).click()
  return faults
}

async function lookAtLibrary(launched: OpenWindow): Promise<string[]> {
  const { page } = launched
  await request(page, 'library:put-folder', { folderId: 'long', name: 'Northwind and its partners '.repeat(7) })
  for (const templateId of ['blank', 'event', 'retail-purchase']) await request(page, 'library:create', { templateId })
  const [deleted] = await request(page, 'library:list')
  await request(page, 'library:delete', { journeyId: deleted?.journeyId ?? '' })
  await page.keyboard.press('ControlOrMeta+l')
  await page.getByRole('button', { name: 'New journey' }).waitFor()
  const faults = await look(launched, 'library')
  for (const view of await page.getByRole('radiogroup', { name: 'View as' }).getByRole('radio').all()) {
    await view.click()
    faults.push(...(await look(launched, `library as ${await view.getAttribute('aria-label')}`)))
  }
  await page.getByRole('searchbox', { name: 'Search all journeys' }).fill('train')
  faults.push(...(await look(launched, 'library search')))
  for (const shelf of ['Templates', 'Trash']) {
    await page.getByRole('navigation', { name: 'Library' }).getByRole('button', { name: shelf }).click()
    faults.push(...(await look(launched, shelf)))
  }
  return faults
}

it('shows all of the shipped templates', async () => {
  const launched = await openThroughline()
  const { page } = launched
  const inSizes = ordinaryOrLong([smallest], sizes)
  const faults = await look(launched, 'example', inSizes)
  for (const { templateId } of await request(page, 'library:templates')) {
    const { journeyId } = await request(page, 'library:create', { templateId })
    await request(page, 'app:save-settings', { lastJourneyId: journeyId })
    await page.reload()
    await page.locator('[data-canvas]').waitFor()
    faults.push(...(await look(launched, templateId, inSizes)))
  }
  expect(faults).toEqual([])
})
