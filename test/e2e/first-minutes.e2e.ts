/**
 * How much a newcomer meets in the first five minutes. A name counts once over the whole walk, be it that of a control or
 * of a heading, in view or to be scrolled to. What the user typed, a template wrote or a key does isn't counted, and what
 * each stage, card, cell or finding has counts once for all of them.
 */
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { atRest } from './support/at-rest.ts'
import { cardTitled, openExample, savedJourney } from './support/canvas.ts'
import { launchThroughline, type OpenWindow } from './support/launch.ts'
import { namedThings } from './support/named-things.ts'
import { request } from './support/request.ts'
import { resizeTo } from './support/window-size.ts'

const most = 69

const typed = ['Zoo visit', 'Sees a poster', 'Looks up prices', 'Buys a ticket', 'Parent']

it('names no more than a newcomer can take in', async () => {
  const launched = await launchThroughline({ isGuided: true })
  await resizeTo(launched, 1440, 900)
  const met = new Set<string>()
  const list: string[] = []
  await walk(launched, async (stop, written) => {
    await atRest(launched.page)
    const news = (await namedThings(launched.page, written)).filter((name) => !met.has(name))
    for (const name of news) met.add(name)
    list.push(`${stop}: ${news.length}`, ...news.map((name) => `  ${name}`))
  })
  expect(met.size, list.join('\n')).toBeLessThanOrEqual(most)
})

type See = (stop: string, written: readonly string[]) => Promise<void>

async function walk({ page }: OpenWindow, see: See): Promise<void> {
  await openExample(page)
  const examples = [...(await writtenIn(page)), ...(await request(page, 'library:templates')).map(({ title }) => title)]
  await see('first start', examples)
  await page.getByRole('button', { name: 'Skip the tour' }).click()
  await page.getByRole('button', { name: 'All journeys' }).click()
  await page.getByRole('button', { name: 'New journey' }).waitFor()
  await see('library', examples)
  await page.getByRole('button', { name: 'New journey' }).click()
  await page.getByRole('menuitem', { name: 'Blank journey' }).waitFor()
  await see('new journey', examples)
  await page.getByRole('menuitem', { name: 'Blank journey' }).click()
  await page.locator('[data-ghost]').nth(3).waitFor()
  await page.getByRole('textbox', { name: 'Title of the journey' }).fill('Zoo visit')
  await page.keyboard.press('Enter')
  const written = [...(await writtenIn(page)), ...typed]
  await see('blank journey', written)
  await page.locator('[data-ghost]').first().click()
  await page.keyboard.type('Sees a poster')
  await see('typing', written)
  await page.keyboard.press('Tab')
  await page.keyboard.type('Looks up prices')
  await page.keyboard.press('Tab')
  await page.keyboard.type('Buys a ticket')
  await page.keyboard.press('Escape')
  await page.locator('[data-rule-row]').first().waitFor()
  await see('three touchpoints', written)
  await cardTitled(page, 'Sees a poster').click()
  await see('card', written)
  await page.getByRole('tab', { name: 'Details' }).click()
  await page.getByRole('textbox', { name: 'Title', exact: true }).waitFor()
  await see('details of the card', written)
  await page.getByRole('button', { name: 'Add persona' }).first().click()
  await page.getByRole('textbox', { name: 'Add persona' }).fill('Parent')
  await see('adding a persona', written)
  await page.keyboard.press('Enter')
  await page.getByRole('textbox', { name: 'Name', exact: true }).waitFor()
  await see('persona', written)
  await page.getByRole('radio', { name: 'Strategy' }).click()
  await page.getByRole('region', { name: 'Strategy' }).waitFor()
  await see('strategy', written)
  await page.getByRole('radio', { name: 'Brief' }).click()
  await page.getByRole('region', { name: 'Brief' }).waitFor()
  await see('brief', written)
  await page.getByRole('radio', { name: 'Map' }).click()
  await page.getByRole('button', { name: 'Share' }).click()
  await page.getByRole('menuitem', { name: 'Export…' }).waitFor()
  await see('share', written)
  await page.keyboard.press('Escape')
  await page.getByRole('menuitem').first().waitFor({ state: 'detached' })
  await page.getByRole('button', { name: 'Present' }).click()
  await page.getByRole('application', { name: 'Presentation' }).waitFor()
  await see('present', written)
  await page.keyboard.press('ArrowRight')
  await see('first slide', written)
}

/** What the open journey says in its own words. */
async function writtenIn(page: Page): Promise<string[]> {
  const { journey, stages, channels, touchpoints, personas } = await savedJourney(page)
  return [
    journey.title,
    ...[stages, channels, personas].flatMap((records) => [...records.values()].map(({ name }) => name)),
    ...[...touchpoints.values()].map(({ title }) => title),
  ]
}
