/** Leaving the projector while something is typed there: the typing goes on where one can see it. */
import { expect, it } from 'vitest'
import { inOrder } from '../../shared/journey/document.ts'
import { cardTitled, expectSaved } from './support/canvas.ts'
import { openWithCards } from './support/with-cards.ts'

it('goes on in a field that stands over its card', async () => {
  const { page } = await openWithCards([[1, 0, 'Asks']])
  await cardTitled(page, 'Asks').click()
  await page.keyboard.press('Shift+F5')
  await page.getByRole('application', { name: 'Presentation' }).waitFor()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.type('Calls')
  await page.keyboard.press('F5')
  await page.getByRole('application', { name: 'Journey map' }).waitFor()
  const field = page.getByRole('textbox', { name: 'Title', exact: true })
  await field.and(page.locator(':focus')).waitFor()
  const whatIsInFront = () =>
    field.evaluate((element) => {
      const { left, top, width, height } = element.getBoundingClientRect()
      const found = document.elementFromPoint(left + width / 2, top + height / 2)
      const around = found?.closest('.react-flow__node')
      return found === element ? 'the field' : `${found?.outerHTML.slice(0, 120)} in ${around?.getAttribute('style')}`
    })
  await expect.poll(whatIsInFront).toBe('the field')
  await page.keyboard.type(' a friend')
  await page.keyboard.press('Escape')
  await expectSaved(page, ({ touchpoints }) => inOrder(touchpoints).map(({ title }) => title), ['Calls a friend'])
})
