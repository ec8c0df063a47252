/** What can be marked in the window, and what copying means then. */
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { canvasOf, cardTitled, expectSaved, openExample } from './support/canvas.ts'
import { openThroughline } from './support/shared-window.ts'

const marked = (page: Page) => page.evaluate(() => getSelection()?.toString() ?? '')

async function markMessage(page: Page): Promise<string> {
  const message = page
    .locator('aside p')
    .filter({ hasText: / \S+ \S+ / })
    .locator('visible=true')
    .first()
  await message.click({ clickCount: 3 })
  await expect.poll(() => marked(page)).not.toBe('')
  return marked(page)
}

it('choosing a card ends the marking of a text, and copying then takes the card', async () => {
  const { page } = await openThroughline()
  await openExample(page)
  const count = (title: string) => cardTitled(page, title).count()
  await cardTitled(page, 'Pays').click()
  await page.keyboard.press('ControlOrMeta+g')
  await page.keyboard.press('ControlOrMeta+g')
  await markMessage(page)
  await cardTitled(page, 'Pays').click()
  expect(await marked(page)).toBe('')
  await page.keyboard.press('ControlOrMeta+c')
  await page.keyboard.press('ControlOrMeta+v')
  await expect.poll(() => count('Pays')).toBe(2)
  await page.keyboard.press('ControlOrMeta+z')

  // By keys as well; and what is marked is copied while it is.
  await cardTitled(page, 'Pays').click()
  const text = await markMessage(page)
  await page.keyboard.press('ControlOrMeta+c')
  await cardTitled(page, 'Pays').click()
  await page.keyboard.press('Alt+n')
  await page.keyboard.press('ControlOrMeta+v')
  await expectSaved(
    page,
    ({ touchpoints }) => [...touchpoints.values()].some(({ notes }) => notes.trim() === text.trim()),
    true,
  )
})

it('no key marks the whole window, and no drag its frame', async () => {
  const { page } = await openThroughline()
  await openExample(page)
  await canvasOf(page).focus()
  for (const key of ['ControlOrMeta+/', 'ControlOrMeta+a']) {
    await page.keyboard.press(key)
    expect(await marked(page), key).toBe('')
  }
  await page.getByRole('button', { name: 'Share' }).focus()
  for (const key of ['ControlOrMeta+/', 'ControlOrMeta+a']) {
    await page.keyboard.press(key)
    expect(await marked(page), key).toBe('')
  }
  await page.locator('[data-stage-id]').first().click({ clickCount: 3 })
  await page.keyboard.press('Escape')
  expect(await marked(page)).toBe('')
  await page.keyboard.press('ControlOrMeta+l')
  await page.getByRole('button', { name: 'New journey' }).waitFor()
  for (const key of ['ControlOrMeta+/', 'ControlOrMeta+a']) {
    await page.keyboard.press(key)
    expect(await marked(page), key).toBe('')
  }
})

it('in a field these keys mark its text, in the report the report', async () => {
  const { page } = await openThroughline()
  await openExample(page)
  const title = page.getByRole('textbox', { name: 'Title of the journey' })
  await title.click()
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.type('Another title')
  await page.keyboard.press('Enter')
  await expectSaved(page, ({ journey }) => journey.title, 'Another title')
  await page.keyboard.press('ControlOrMeta+Shift+r')
  await page.getByRole('document', { name: 'Report' }).focus()
  await page.keyboard.press('ControlOrMeta+a')
  const text = await marked(page)
  expect(text).toContain('Another title')
  expect(text).not.toContain('Save as PDF')
})
