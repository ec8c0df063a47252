/** Who makes a touchpoint happen: said in its details, by keys and by the palette; the map shows what happens without you. */
import { expect, it } from 'vitest'
import type { JourneyDocument } from '../../shared/journey/document.ts'
import { canvasOf, cardTitled, expectSaved, openExample } from './support/canvas.ts'
import { openThroughline } from './support/shared-window.ts'

const ownershipOf = (title: string) => (document: JourneyDocument) =>
  [...document.touchpoints.values()].find((touchpoint) => touchpoint.title === title)?.ownership

it('says by mouse who makes a touchpoint happen, and takes it back', async () => {
  const { page } = await openThroughline()
  await openExample(page)
  await cardTitled(page, 'Pays').click()
  await page.getByRole('tab', { name: 'Details' }).click()
  await page.getByRole('button', { name: /^Owner and measures/ }).click()
  await page.getByRole('radiogroup', { name: 'Ownership' }).getByRole('radio', { name: 'Others' }).click()
  await expectSaved(page, ownershipOf('Pays'), 'social')
  await page.getByRole('article', { name: /^Pays.*happens without you/ }).waitFor()
  await page.getByRole('button', { name: 'Undo: Change ownership' }).click()
  await expectSaved(page, ownershipOf('Pays'), 'brand')
})

it('says it by keys alone, one after the other and by name, of several at once too', async () => {
  const { page } = await openThroughline()
  await openExample(page)
  await cardTitled(page, 'Pays').click()
  await page.keyboard.press('Alt+b')
  await expectSaved(page, ownershipOf('Pays'), 'partner')
  await page.getByRole('article', { name: /^Pays/ }).waitFor()
  expect(await cardTitled(page, 'Pays').getAttribute('aria-label')).not.toContain('without you')
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.press('ControlOrMeta+k')
  await page.keyboard.type('ownership: customer')
  await page.keyboard.press('Enter')
  await expectSaved(page, (document) => [...new Set([...document.touchpoints.values()].map((one) => one.ownership))], [
    'customer',
  ])
  await expect.poll(() => canvasOf(page).evaluate((canvas) => canvas.contains(document.activeElement))).toBe(true)
  await page.keyboard.press('ControlOrMeta+z')
  await expectSaved(page, ownershipOf('Pays'), 'partner')
})
