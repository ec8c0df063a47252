/** Shortcuts in the real window, as keyboards of other countries send them. */
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { inOrder, type JourneyDocument } from '../../shared/journey/document.ts'
import { cardTitled, connectionsByTitle, expectSaved } from './support/canvas.ts'
import { openWithCards } from './support/with-cards.ts'

const titles = ({ touchpoints }: JourneyDocument) => inOrder(touchpoints).map(({ title }) => title)

const modifierBits = { Alt: 1, Control: 2, Shift: 8 } as const

type Chord = { readonly key: string; readonly code: string; readonly with: readonly (keyof typeof modifierBits)[] }

/** As the system sends it: the character of the layout with the place of the key. */
async function send(page: Page, { key, code, with: held }: Chord): Promise<void> {
  const session = await page.context().newCDPSession(page)
  const modifiers = held.reduce((sum, name) => sum + modifierBits[name], 0)
  for (const type of ['rawKeyDown', 'keyUp'] as const) {
    await session.send('Input.dispatchKeyEvent', { type, key, code, modifiers })
  }
  await session.detach()
}

const zoomOf = async (page: Page): Promise<number> =>
  Number.parseInt((await page.getByTitle('Zoom', { exact: true }).textContent()) ?? '', 10)

it('act on Cyrillic, Greek, Hebrew, Japanese and French keyboards', async () => {
  const { page } = await openWithCards([
    [1, 0, 'Asks'],
    [2, 0, 'Pays'],
  ])
  await cardTitled(page, 'Asks').click()
  await send(page, { key: 'в', code: 'KeyD', with: ['Control'] })
  await expect.poll(() => cardTitled(page, 'Asks').count()).toBe(2)
  await send(page, { key: 'я', code: 'KeyZ', with: ['Control'] })
  await expectSaved(page, titles, ['Asks', 'Pays'])
  await send(page, { key: 'Ζ', code: 'KeyZ', with: ['Control', 'Shift'] })
  await expect.poll(() => cardTitled(page, 'Asks').count()).toBe(2)
  await send(page, { key: 'ز', code: 'KeyZ', with: ['Control'] })
  await expectSaved(page, titles, ['Asks', 'Pays'])

  await cardTitled(page, 'Asks').click()
  await send(page, { key: 'そ', code: 'KeyC', with: ['Alt'] })
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Enter')
  await expectSaved(page, connectionsByTitle, ['Asks -> Pays'])
  await cardTitled(page, 'Asks').click()
  await send(page, { key: 'צ', code: 'KeyM', with: ['Alt'] })
  await expectSaved(page, ({ touchpoints }) => inOrder(touchpoints).map(({ momentOfTruth }) => momentOfTruth), [
    true,
    false,
  ])
  await send(page, { key: 'à', code: 'Digit0', with: ['Control'] })
  await expect.poll(() => zoomOf(page)).toBe(100)
  await send(page, { key: 'é', code: 'Digit2', with: ['Control'] })
  await expect.poll(() => zoomOf(page)).toBe(150)

  // On the brief, and while a title is typed, too.
  await send(page, { key: 'о', code: 'KeyJ', with: ['Control'] })
  await page.locator('[data-brief]').waitFor()
  await send(page, { key: 'о', code: 'KeyJ', with: ['Control'] })
  await page.locator('[data-brief]').waitFor({ state: 'detached' })
  await cardTitled(page, 'Pays').click()
  await page.keyboard.type('Rides')
  await send(page, { key: 'я', code: 'KeyZ', with: ['Control'] })
  await expect.poll(() => page.getByRole('textbox', { name: 'Title', exact: true }).inputValue()).toBe('Pays')
  await send(page, { key: 'ь', code: 'KeyM', with: ['Alt'] })
  await page.keyboard.press('Escape')
  await expectSaved(page, ({ touchpoints }) => inOrder(touchpoints).map((one) => [one.title, one.momentOfTruth]), [
    ['Asks', true],
    ['Pays', true],
  ])
})

it('follow the letters of Dvorak and German keyboards, not the places', async () => {
  const { page } = await openWithCards([[1, 0, 'Asks']])
  await cardTitled(page, 'Asks').click()
  await send(page, { key: 'd', code: 'KeyH', with: ['Control'] })
  await expect.poll(() => cardTitled(page, 'Asks').count()).toBe(2)
  // There a semicolon stands in the place of Z, and a Z in the place of Y.
  await send(page, { key: ';', code: 'KeyZ', with: ['Control'] })
  await send(page, { key: "'", code: 'KeyQ', with: ['Control'] })
  await expectSaved(page, titles, ['Asks', 'Asks 2'])
  await send(page, { key: 'z', code: 'KeyY', with: ['Control'] })
  await expectSaved(page, titles, ['Asks'])
})
