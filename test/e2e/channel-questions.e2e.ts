/** How customers use channels: the first thing asked after a persona is made, by keys alone and by mouse. */
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { inOrder, type JourneyDocument } from '../../shared/journey/document.ts'
import { canvasOf, expectSaved, journeyWithCards, openExample } from './support/canvas.ts'
import { saveScreenshot } from './support/screenshots.ts'
import { openThroughline } from './support/shared-window.ts'
import { resizeTo } from './support/window-size.ts'

/** How the last persona uses the channels, in their order. */
const usesOf = ({ personas, channels }: JourneyDocument) => {
  const persona = inOrder(personas).at(-1)
  return inOrder(channels).map(({ id }) => persona?.channelUse[id] ?? null)
}
const said = (page: Page) => page.getByRole('group', { name: /^Channel use of/ }).getByRole('status')
const focused = (page: Page) => page.locator(':focus').getAttribute('aria-label')

async function press(page: Page, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key)
}

async function addPersona(page: Page, name: string): Promise<void> {
  await press(page, 'ControlOrMeta+k')
  await page.keyboard.type('Add persona')
  await press(page, 'Enter')
  await page.getByRole('textbox', { name: 'Add persona' }).and(page.locator(':focus')).waitFor()
  await page.keyboard.type(name)
  await press(page, 'Enter')
}

async function askAgain(page: Page): Promise<void> {
  await press(page, 'ControlOrMeta+k')
  await page.keyboard.type('Set channel use')
  await press(page, 'Enter')
  await page.locator('[aria-current]:focus').waitFor()
}

it('asks for each channel by three keys, says what changes, and takes back one answer a step', async () => {
  const launched = await openThroughline()
  const { page } = launched
  const { channels } = await journeyWithCards(page, [
    [0, 1, 'Reads a message'],
    [1, 2, 'Compares offers'],
    [1, 2, 'Asks about prices'],
  ])
  const [first = '', second, , fourth] = channels
  const panel = page.getByRole('complementary')
  const silentCell = page.getByRole('button', { name: new RegExp(`Nothing on ${first}`) })
  await silentCell.waitFor()
  await panel.getByText(first).first().waitFor()
  await addPersona(page, 'Pia')
  await expect.poll(() => focused(page)).toBe(`${first}: not known`)
  await press(page, '3')
  await expect.poll(() => said(page).textContent()).toMatch(/^.+: \d+ findings no longer apply/)
  expect(await said(page).textContent()).toContain('No channel is known yet that “Pia” uses.')
  await expect.poll(() => focused(page)).toBe(`${second}: not known`)
  await press(page, '1', '2')
  await expect.poll(() => focused(page)).toBe(`${fourth}: not known`)
  await expect.poll(() => said(page).textContent()).toContain('“Pia” is reached in 2 of 5 stages.')
  await press(page, '3')
  await expectSaved(page, usesOf, ['never', 'often', 'sometimes', 'never'])
  await expect.poll(() => said(page).textContent()).toMatch(/^.+: \d+ findings no longer apply/)
  await press(page, 'ControlOrMeta+z')
  // What was taken back isn't said any more.
  await expect.poll(() => said(page).textContent()).toBe('“Pia” is reached in 2 of 5 stages.')
  await press(page, '3')
  // The panel asks for nothing on a channel that nobody uses, and the map shows no gap there.
  await page.getByRole('tab', { name: 'What this map tells' }).click()
  await panel.getByText('Do next').waitFor()
  expect(await panel.getByText(first).count()).toBe(0)
  expect(await silentCell.count()).toBe(0)
  await saveScreenshot(page, 'channel-questions-gaps')
  await page.getByRole('tab', { name: 'Details' }).click()
  await askAgain(page)
  await press(page, 'End')
  for (const [width, height] of [
    [1280, 720],
    [1440, 900],
  ] as const) {
    await resizeTo(launched, width, height)
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      await page.waitForFunction((theme) => document.documentElement.dataset.theme === theme, colorScheme)
      await saveScreenshot(page, `channel-questions-${width}-${colorScheme}`)
    }
  }
  await press(page, 'ControlOrMeta+z')
  await expectSaved(page, usesOf, ['never', 'often', 'sometimes', null])
  await press(page, 'ControlOrMeta+z')
  await expectSaved(page, usesOf, ['never', 'often', null, null])
  await expect.poll(() => said(page).textContent()).toBe('“Pia” is reached in 1 of 5 stages.')
  await press(page, 'ArrowLeft', 'ArrowLeft')
  await expect.poll(() => focused(page)).toBe(`${second}: often`)
  await press(page, 'End', 'Home', 'Delete')
  await expectSaved(page, usesOf, [null, 'often', null, null])
  await expect.poll(() => focused(page)).toBe(`${first}: not known`)
  await press(page, 'Escape')
  await said(page).waitFor({ state: 'detached' })
  // The map has the keys again, and the question can be asked again.
  await askAgain(page)
  await expect.poll(() => focused(page)).toBe(`${first}: not known`)
  await press(page, 'ArrowRight', 'ArrowRight', '3')
  await expectSaved(page, usesOf, [null, 'often', 'never', null])
})

it('is answered by mouse, on the map and on the brief, and no longer there than it is wanted', async () => {
  const { page } = await openThroughline()
  await openExample(page)
  await page.getByRole('radio', { name: 'Strategy', exact: true }).click()
  await page.getByRole('tab', { name: 'People', exact: true }).click()
  await page.getByRole('button', { name: 'Add persona' }).click()
  await page.getByRole('radio', { name: 'Map', exact: true }).click()
  await page.getByRole('textbox', { name: 'Add persona' }).fill('Commuter')
  await page.getByRole('button', { name: 'Add', exact: true }).click()
  const asked = page.getByRole('group', { name: 'Channel use of Commuter' })
  await asked.getByRole('button', { name: 'Never' }).click()
  await asked.getByRole('button', { name: 'Often' }).click()
  await asked.getByRole('button', { name: /^Stations?.*: not known$/ }).click()
  await asked.getByRole('button', { name: 'Sometimes' }).click()
  await expectSaved(page, usesOf, ['never', 'often', null, null, null, 'sometimes'])
  await saveScreenshot(page, 'channel-questions-many')
  await asked.getByRole('button', { name: 'Done' }).click()
  await asked.waitFor({ state: 'detached' })
  await canvasOf(page).press('ControlOrMeta+j')
  const front = page.locator('[data-brief-item]').first()
  await front.waitFor()
  await page.getByRole('textbox', { name: 'Add persona' }).last().fill('Student')
  await page.keyboard.press('Enter')
  const onPage = page.getByRole('group', { name: 'Channel use of Student' })
  await onPage.getByRole('button', { name: 'Often' }).click()
  await expectSaved(page, usesOf, ['often', null, null, null, null, null])
  await saveScreenshot(page, 'channel-questions-page')
  await page.keyboard.press('Escape')
  await onPage.waitFor({ state: 'detached' })
  await front.waitFor()
})
