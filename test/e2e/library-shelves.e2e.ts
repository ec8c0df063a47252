/** Finding and keeping order in a library of many journeys: search, sorting, list, folders, trash. */
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { canvasOf, openLibrary } from './support/canvas.ts'
import { chooseOption } from './support/choose-option.ts'
import type { OpenWindow } from './support/launch.ts'
import { outOfReach } from './support/reach.ts'
import { request } from './support/request.ts'
import { saveScreenshot } from './support/screenshots.ts'
import { openThroughline } from './support/shared-window.ts'
import { resizeTo } from './support/window-size.ts'

const rail = 'Travelling Europe by rail'

const shownTitles = (page: Page) => page.locator('[data-journey-id]').allTextContents()
const titleButton = (page: Page, title: string) => page.getByRole('button', { name: title, exact: true })

/** A library with the example and a journey from each of the given templates. */
async function libraryOf(templateIds: readonly string[]): Promise<OpenWindow> {
  const shared = await openThroughline()
  const { page } = shared
  for (const templateId of templateIds) await request(page, 'library:create', { templateId })
  await openLibrary(page)
  return shared
}

it('finds what touchpoints say in all journeys, and opens there', async () => {
  const { page } = await libraryOf(['retail-purchase', 'blank'])
  await page.keyboard.press('ControlOrMeta+f')
  await page.keyboard.type('INTERACTIVE map')
  await expect.poll(() => shownTitles(page)).toEqual([rail])
  await page.getByText('1 of 3 journeys').waitFor()
  await saveScreenshot(page, 'library-search')
  await page.getByRole('button', { name: 'Plans the trip on the interactive map' }).click()
  await canvasOf(page).waitFor()
  await page.locator('[data-touchpoint-id][data-selected]').getByText('Plans the trip on').waitFor()
  await page.keyboard.press('ControlOrMeta+l')
  await page.getByRole('heading', { level: 1, name: 'All journeys' }).waitFor()
  await page.keyboard.press('ControlOrMeta+f')
  await page.keyboard.type('nowhere to be found')
  await page.getByRole('heading', { name: 'No results for “nowhere to be found”' }).waitFor()
  await page.keyboard.press('Escape')
  await expect.poll(async () => (await shownTitles(page)).length).toBe(3)
})

it('sorts, shows a portfolio as a list, and keeps both', async () => {
  const { page } = await libraryOf(['retail-purchase', 'five-pillars'])
  const title = (start: string) => expect.stringMatching(new RegExp(`^${start}`))
  await chooseOption(page.getByRole('combobox', { name: 'Sort by' }), 'Title')
  await expect.poll(() => shownTitles(page)).toEqual([title('Five'), title('Retail'), rail])
  await chooseOption(page.getByRole('combobox', { name: 'Sort by' }), 'Lowest awareness coverage')
  await expect.poll(async () => (await shownTitles(page))[0]).toBe(rail)
  await page.getByRole('radio', { name: 'List' }).click()
  const row = page.getByRole('listitem').filter({ hasText: rail })
  await row.getByText('50% awareness').waitFor()
  await row.getByText('47% covered').waitFor()
  await row.getByText('Must fix').waitFor()
  await page.reload()
  await expect.poll(async () => (await shownTitles(page))[0]).toBe(rail)
  expect(await page.getByRole('radio', { name: 'List' }).isChecked()).toBe(true)
})

it('puts journeys into folders by keyboard and by mouse, each move undone by one click', async () => {
  const { page } = await libraryOf(['retail-purchase'])
  await titleButton(page, rail).focus()
  await page.keyboard.press('ControlOrMeta+Shift+m')
  await page.getByRole('textbox', { name: 'New folder' }).fill('Rail client')
  await page.keyboard.press('Enter')
  const folder = page.getByRole('navigation', { name: 'Library' }).getByRole('button', { name: /^Rail client/ })
  await expect.poll(() => folder.textContent()).toBe('Rail client1')
  await page.getByRole('button', { name: 'Undo', exact: true }).click()
  await expect.poll(() => folder.textContent()).toBe('Rail client0')
  await page.getByRole('listitem').filter({ hasText: rail }).first().dragTo(folder)
  await expect.poll(() => folder.textContent()).toBe('Rail client1')
  await folder.click()
  await page.getByRole('heading', { level: 1, name: 'Rail client' }).waitFor()
  expect(await shownTitles(page)).toEqual([rail])
  await saveScreenshot(page, 'library-folder')
  await folder.focus()
  await page.keyboard.press('F2')
  await page.keyboard.type('Rail')
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { level: 1, name: 'Rail', exact: true }).waitFor()
  await page.getByRole('navigation', { name: 'Library' }).getByRole('button', { name: /^Rail/ }).focus()
  await page.keyboard.press('Delete')
  await page.getByRole('heading', { level: 1, name: 'All journeys' }).waitFor()
  expect(await shownTitles(page)).toHaveLength(2)
  await page.getByRole('button', { name: 'Undo', exact: true }).last().click()
  await expect
    .poll(async () => (await request(page, 'library:list')).filter(({ folderId }) => folderId !== null).length)
    .toBe(1)
})

it('takes names of folders and searches as long as they are kept', async () => {
  const { page } = await libraryOf(['blank', 'blank'])
  await page.keyboard.press('ControlOrMeta+f')
  await page.keyboard.insertText('words '.repeat(400))
  await page.getByText('No results for').waitFor()
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'New folder' }).click()
  await page.getByRole('textbox', { name: 'Folder name' }).waitFor()
  await page.keyboard.insertText('Rail '.repeat(100))
  await page.keyboard.press('Enter')
  await expect.poll(async () => (await request(page, 'library:folders'))[0]?.name).toBe('Rail '.repeat(40).trim())
  await page.getByRole('navigation', { name: 'Library' }).getByRole('button', { name: /^Rail/ }).focus()
  await page.keyboard.press('F2')
  await page.keyboard.insertText('Road '.repeat(100))
  await page.keyboard.press('Enter')
  await expect.poll(async () => (await request(page, 'library:folders'))[0]?.name).toBe('Road '.repeat(40).trim())
  expect(await page.getByRole('alert').count()).toBe(0)
})

it('undoes the removal of a folder alone, not what was moved elsewhere since', async () => {
  const launched = await openThroughline()
  const { page } = launched
  const { journeyId } = await request(page, 'library:create', { templateId: 'blank' })
  const [example = ''] = (await request(page, 'library:list'))
    .map((one) => one.journeyId)
    .filter((id) => id !== journeyId)
  for (const [folderId, name] of [
    ['a', 'First'],
    ['b', 'Second'],
  ] as const) {
    await request(page, 'library:put-folder', { folderId, name })
  }
  await request(page, 'library:move', { journeyIds: [journeyId, example], folderId: 'a' })
  await openLibrary(page)
  const folder = (name: RegExp) => page.getByRole('navigation', { name: 'Library' }).getByRole('button', { name })
  await folder(/^First/).focus()
  await page.keyboard.press('Delete')
  const notice = page.getByText('Removed folder “First”. Its journeys are still in the library.')
  await notice.hover()
  await titleButton(page, rail).focus()
  await page.keyboard.press('ControlOrMeta+Shift+m')
  await page.getByRole('dialog').getByRole('button', { name: 'Second' }).click()
  await expect.poll(() => folder(/^Second/).textContent()).toBe('Second1')
  await page.getByRole('status').filter({ has: notice }).getByRole('button', { name: 'Undo', exact: true }).click()
  await expect.poll(() => folder(/^First/).textContent()).toBe('First1')
  expect(await folder(/^Second/).textContent()).toBe('Second1')
})

it('keeps what is deleted in the trash, brings it back whole, and says what can’t be undone', async () => {
  const { page } = await libraryOf(['retail-purchase'])
  const before = await request(page, 'library:list')
  await titleButton(page, rail).focus()
  await page.keyboard.press('Delete')
  await expect.poll(async () => (await shownTitles(page)).length).toBe(1)
  await page.getByRole('button', { name: /^Trash/ }).click()
  await page.getByText('30 days left').waitFor()
  await saveScreenshot(page, 'library-trash')
  await page.getByRole('button', { name: 'Restore' }).click()
  await page.getByRole('heading', { name: 'No deleted journeys' }).waitFor()
  expect(await request(page, 'library:list')).toEqual(before)
  await page.getByRole('button', { name: /^All journeys/ }).click()
  await titleButton(page, rail).focus()
  await page.keyboard.press('Delete')
  await page.getByRole('button', { name: /^Trash/ }).click()
  await page.getByRole('button', { name: 'Empty trash' }).click()
  await page.getByRole('alert').getByText('You can’t undo this').waitFor()
  await page.getByRole('button', { name: 'Cancel' }).click()
  expect(await request(page, 'library:trash')).toHaveLength(1)
  await page.getByRole('button', { name: 'Empty trash' }).click()
  await page.getByRole('alert').getByRole('button', { name: 'Delete permanently' }).click()
  await page.getByRole('heading', { name: 'No deleted journeys' }).waitFor()
  expect(await request(page, 'library:trash')).toEqual([])
  expect(await request(page, 'library:list')).toHaveLength(1)
})

it('has everything in reach beside a hundred folders, in a small window too', async () => {
  const launched = await libraryOf(['blank'])
  const { page } = launched
  await page.evaluate(async () => {
    const ask = (args: unknown) => window.throughline.request('library:put-folder' as never, args as never)
    for (let at = 0; at < 100; at++) await ask({ folderId: `f${at}`, name: `Folder ${at}` })
  })
  await request(page, 'app:save-settings', { lastJourneyId: null })
  await page.reload()
  await page.getByRole('button', { name: /^Folder 99/ }).waitFor({ state: 'attached' })
  for (const [width, height] of [
    [960, 600],
    [1440, 900],
  ] as const) {
    await resizeTo(launched, width, height)
    expect(await outOfReach(page)).toEqual([])
    await saveScreenshot(page, `library-folders-${width}`)
  }
})
