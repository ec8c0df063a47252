/** The window that the tests of a file share: each finds what a first start would show. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { canvasOf, openExample } from './support/canvas.ts'
import { writePage } from './support/clipboard.ts'
import { launchThroughline, type OpenWindow, temporaryFolder } from './support/launch.ts'
import { journeyOfMany } from './support/odd-journeys.ts'
import { request } from './support/request.ts'
import { openThroughline } from './support/shared-window.ts'
import { resizeTo } from './support/window-size.ts'

/** What a test could find otherwise than at a first start. */
async function found({ app, page }: OpenWindow) {
  await openExample(page)
  const { settings, openJourneyId, notice } = await request(page, 'app:start')
  const place = await canvasOf(page).locator('.react-flow__viewport').getAttribute('style')
  const journeys = await request(page, 'library:list')
  return {
    settings,
    openJourneyId,
    notice,
    place,
    journeys: journeys.map(({ journeyId, title, touchpointCount, folderId }) => [
      journeyId,
      title,
      touchpointCount,
      folderId,
    ]),
    folders: await request(page, 'library:folders'),
    trash: await request(page, 'library:trash'),
    versions: await request(page, 'journey:versions', { journeyId: journeys[0]?.journeyId ?? '' }),
    moments: (await request(page, 'journey:moments', { journeyId: journeys[0]?.journeyId ?? '', beforeSeq: null }))
      .moments.length,
    page: await page.evaluate(() => ({
      size: [innerWidth, innerHeight, devicePixelRatio],
      theme: document.documentElement.dataset.theme,
      isMotionReduced: matchMedia('(prefers-reduced-motion: reduce)').matches,
      focused: document.activeElement?.getAttribute('aria-label'),
      hasFocus: document.hasFocus(),
    })),
    bounds: await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getBounds()),
    clipboard: await app.evaluate(async ({ clipboard }) => await clipboard.readText()),
  }
}

it('is as at a first start, whatever the test before did', async () => {
  const started = await launchThroughline()
  const atFirst = await found(started)
  await started.close()
  const shared = await openThroughline()
  await expect.poll(() => found(shared)).toEqual(atFirst)
  const { app, page } = shared
  await resizeTo(shared, 1000, 640, 1.25)
  await page.emulateMedia({ colorScheme: 'dark' })
  await writePage(app, '', 'left over')
  await request(page, 'library:put-folder', { folderId: 'f', name: 'Folder' })
  await request(page, 'library:create', { templateId: 'blank' })
  const { journeyId } = await request(page, 'library:create', { templateId: 'blank' })
  await request(page, 'library:move', { journeyIds: [journeyId], folderId: 'f' })
  await request(page, 'app:save-settings', { theme: 'contrast', isGapPanelOpen: false, isOutlineOpen: true })
  await page.keyboard.press('ControlOrMeta+Shift+t')
  await page.getByText('Created the to-be version').waitFor()
  await page.getByRole('textbox', { name: 'Title of the journey' }).fill('Not yet called saved')
  // A window that comes and goes takes the keys with it.
  const another = await launchThroughline()
  await openExample(another.page)
  await another.close()
  const after = await openThroughline()
  await expect.poll(() => found(after)).toEqual(atFirst)
})

it('opens a given file as a start with it does', async () => {
  const file = join(temporaryFolder(), 'given.journey')
  writeFileSync(file, journeyOfMany(3, 'stages'))
  const { page } = await openThroughline(file)
  await expect.poll(() => page.getByRole('textbox', { name: 'Title of the journey' }).inputValue()).toBe('Many 3')
  expect(await request(page, 'library:list')).toHaveLength(2)
})
