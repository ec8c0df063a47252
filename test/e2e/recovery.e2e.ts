/** A library of which a part is damaged, and its backups, over the bridge of the real app. */
import { existsSync, readdirSync, truncateSync } from 'node:fs'
import { join } from 'node:path'
import SqliteDatabase from 'better-sqlite3'
import { expect, it } from 'vitest'
import { updateJourney } from '../../shared/journey/edits/edits.ts'
import { documentOf } from '../../shared/journey/wire.ts'
import { type Launched, launchThroughline } from './support/launch.ts'
import { request } from './support/request.ts'

const journeyId = 'rail-europe'

async function titleOf({ page }: Launched): Promise<string> {
  return (await request(page, 'journey:open', { journeyId })).records.journey.title
}

async function retitle({ page }: Launched, title: string): Promise<void> {
  const document = documentOf((await request(page, 'journey:open', { journeyId })).records)
  const step = { kind: 'do', label: 'Rename', mergeKey: null, change: updateJourney(document, { title }) } as const
  await request(page, 'journey:apply', { journeyId, steps: [step] })
}

it('shows a damaged journey read-only, beside its last good backup', async () => {
  const first = await launchThroughline()
  await retitle(first, 'Whole')
  await first.close()
  const library = new SqliteDatabase(join(first.userDataFolder, 'library.db'))
  library.exec(`UPDATE touchpoints SET title = title || '!' WHERE rank = (SELECT min(rank) FROM touchpoints)`)
  library.close()
  const second = await launchThroughline({ userDataFolder: first.userDataFolder })
  const opened = await request(second.page, 'journey:open', { journeyId })
  expect(opened).toMatchObject({ isReadOnly: true, notice: expect.stringContaining('damaged') })
  // The last one whole: of the end of the first start, or the only one.
  const number = opened.goodBackupNumber ?? 0
  expect(number).toBeGreaterThan(0)
  await expect(retitle(second, 'Written over')).rejects.toThrow(/not-saved/)
  const { journeyId: copyId } = await request(second.page, 'backups:restore-journey', {
    number,
    journeyId,
    as: 'new',
  })
  expect(await request(second.page, 'journey:open', { journeyId: copyId })).toMatchObject({ isReadOnly: false })
  await request(second.page, 'backups:restore', { number })
  expect(await request(second.page, 'journey:open', { journeyId })).toMatchObject({ isReadOnly: false, notice: null })
})

it('finds the damage of journeys that nobody opens, and says so', async () => {
  const first = await launchThroughline()
  await request(first.page, 'library:create', { templateId: 'blank' })
  await first.close()
  const library = new SqliteDatabase(join(first.userDataFolder, 'library.db'))
  library.prepare(`UPDATE stages SET name = name || '!' WHERE journey_id <> ?`).run(journeyId)
  library.close()
  const { page } = await launchThroughline({ userDataFolder: first.userDataFolder })
  await page.getByText('1 journey is damaged').waitFor()
  await page.getByRole('article', { name: /^Pays/ }).waitFor()
})

it('looks into backups, restores one, and restores back', async () => {
  const launched = await launchThroughline()
  const { page, userDataFolder } = launched
  await retitle(launched, 'First')
  const made = await request(page, 'backups:make-now')
  expect(made.journeys).toEqual([{ journeyId, title: 'First', touchpointCount: expect.any(Number) }])
  await retitle(launched, 'Second')
  expect((await request(page, 'backups:journey', { number: made.number, journeyId })).journey.title).toBe('First')
  const { undoNumber } = await request(page, 'backups:restore', { number: made.number })
  expect(await titleOf(launched)).toBe('First')
  await request(page, 'backups:restore', { number: undoNumber })
  expect(await titleOf(launched)).toBe('Second')
  await request(page, 'backups:restore-journey', { number: made.number, journeyId, as: 'change' })
  expect(await titleOf(launched)).toBe('First')
  const { moments } = await request(page, 'journey:moments', { journeyId, beforeSeq: null })
  expect(moments[0]).toMatchObject({ kind: 'restore', label: expect.stringContaining('Restore backup from') })
  const numbers = (await request(page, 'backups:list')).map(({ number }) => number)
  expect(numbers).toEqual(numbers.toSorted((a, b) => b - a))
  expect(numbers).toEqual(expect.arrayContaining([undoNumber, made.number]))
  expect(existsSync(join(userDataFolder, 'backups', 'library'))).toBe(true)
})

it('checks a backup in a process of its own', async () => {
  const { app, page, userDataFolder } = await launchThroughline()
  await request(page, 'backups:make-now')
  const folder = join(userDataFolder, 'backups', 'library')
  const [name] = readdirSync(folder)
  const path = join(folder, name ?? '')
  const ask = () =>
    app.evaluate(
      ({ app: main, utilityProcess }, asked) =>
        new Promise((resolve) => {
          const child = utilityProcess.fork(`${main.getAppPath()}/out/main/check-process.js`)
          child.once('message', resolve)
          child.postMessage(asked)
        }),
      path,
    )
  expect(await ask()).toEqual({ isWhole: true })
  truncateSync(path, 8192)
  expect(await ask()).toEqual({ message: expect.stringMatching(/^Backup failed: [^\n]+\.$/) })
})
