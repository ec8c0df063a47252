/** The library leaves its place while someone types, and the next start offers both. */

import { spawn } from 'node:child_process'
import { copyFileSync, existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { openExample, savedJourney } from './support/canvas.ts'
import { type Launched, launchThroughline, temporaryFolder } from './support/launch.ts'
import { outOfReach } from './support/reach.ts'
import { saveScreenshot } from './support/screenshots.ts'
import { startCommand } from './support/start-command.ts'
import { resizeTo } from './support/window-size.ts'

const titleOf = (page: Page) => page.getByRole('textbox', { name: 'Title of the journey' })
const banner = (page: Page) => page.getByRole('alert').filter({ hasText: 'Everything you saved is in' })

let closedLibrary: Buffer | null = null

/** A library that was closed, and a copy of what it was then. */
async function libraries() {
  closedLibrary ??= await makeLibrary()
  const folder = temporaryFolder()
  const [library, older] = [join(folder, 'library.db'), join(folder, 'older.db')]
  for (const path of [library, older]) writeFileSync(path, closedLibrary)
  return { folder, library, older, userDataFolder: join(folder, 'data') }
}

async function makeLibrary(): Promise<Buffer> {
  const library = join(temporaryFolder(), 'library.db')
  const { page, close } = await launchThroughline({ library })
  await openExample(page)
  await titleOf(page).fill('As it was first')
  await savedJourney(page)
  await close()
  return readFileSync(library)
}

async function killed({ app }: Launched): Promise<void> {
  const exit = new Promise((resolve) => app.process().once('exit', resolve))
  app.process().kill('SIGKILL')
  await exit
}

/** What a start asks and offers, which is ended then; the message box itself would wait for someone. */
async function askedAtStart(userDataFolder: string, library: string): Promise<string> {
  const { executable, args, env } = await startCommand({ userDataFolder, library })
  const child = spawn(executable, args, { env, stdio: ['ignore', 'ignore', 'pipe'], timeout: 30_000 })
  let errors = ''
  child.stderr.on('data', (chunk: Buffer) => {
    const isFirst = !errors.includes(library)
    errors += chunk.toString()
    if (isFirst && errors.includes(library)) child.kill('SIGTERM')
  })
  await new Promise((resolve) => child.once('exit', resolve))
  return errors
}

const happenings: Readonly<Record<string, (library: string, older: string) => void>> = {
  'is removed': (library) => rmSync(library),
  'is replaced by an older copy of itself': (library, older) => {
    copyFileSync(older, `${library}.tmp`)
    renameSync(`${library}.tmp`, library)
  },
  'is overwritten in place': (library, older) => writeFileSync(library, readFileSync(older)),
  'is moved away with its log': (library) => {
    renameSync(library, `${library}.moved`)
    renameSync(`${library}-wal`, `${library}.moved-wal`)
  },
}

it.each(Object.keys(happenings))(
  'says at once that the library %s, and keeps every edit',
  { timeout: 180_000 },
  async (what) => {
    const { library, older, userDataFolder } = await libraries()
    const launched = await launchThroughline({ library, userDataFolder })
    const { page } = launched
    await openExample(page)
    await titleOf(page).fill('Saved before')
    await savedJourney(page)
    happenings[what]?.(library, older)
    const came = existsSync(library) ? readFileSync(library) : null
    await titleOf(page).fill('Typed afterwards')
    await banner(page).waitFor({ timeout: 2_000 })
    expect((await savedJourney(page)).journey.title).toBe('Typed afterwards')
    if (what === 'is removed') await saveScreenshot(page, 'departed')
    expect(existsSync(library) ? readFileSync(library) : null).toEqual(came)
    if (what.includes('older')) await launched.close()
    else await killed(launched)
    expect(existsSync(library) ? readFileSync(library) : null).toEqual(came)
    const rescued = readdirSync(dirname(library)).find((name) => name.includes('rescued'))
    expect(await askedAtStart(userDataFolder, library)).toContain(rescued ?? 'a rescue')
    const next = await launchThroughline({
      library: join(dirname(library), rescued ?? ''),
      userDataFolder: temporaryFolder(),
    })
    await openExample(next.page)
    expect(await titleOf(next.page).inputValue()).toBe('Typed afterwards')
  },
)

it('keeps what was called saved where the library is removed and the app killed', { timeout: 120_000 }, async () => {
  const { folder, library, userDataFolder } = await libraries()
  const launched = await launchThroughline({ library, userDataFolder })
  await openExample(launched.page)
  await titleOf(launched.page).fill('Called saved')
  await savedJourney(launched.page)
  for (const part of ['', '-wal']) rmSync(library + part)
  await killed(launched)
  expect(await askedAtStart(userDataFolder, library)).toContain('Everything you saved')
  const rescued = readdirSync(folder).find((name) => name.includes('rescued'))
  const next = await launchThroughline({ library: join(folder, rescued ?? ''), userDataFolder: temporaryFolder() })
  await openExample(next.page)
  expect(await titleOf(next.page).inputValue()).toBe('Called saved')
})

it('says it on every screen and while presenting, over no control', { timeout: 180_000 }, async () => {
  const { library, userDataFolder } = await libraries()
  const launched = await launchThroughline({ library, userDataFolder })
  const { page } = launched
  await openExample(page)
  rmSync(library)
  await banner(page).waitFor({ timeout: 5_000 })
  const faults: string[] = []
  const look = async (screen: string) => {
    for (const [width, height] of [[960, 600] as const, [1280, 720] as const]) {
      await resizeTo(launched, width, height)
      await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))))
      await saveScreenshot(page, `departed-${screen}-${width}`)
      const where = `${screen} at ${width}x${height}`
      if (!(await isOnTop(page))) faults.push(`${where}: no banner is seen`)
      faults.push(...(await outOfReach(page)).map((fault) => `${where}: ${fault}`))
    }
  }
  await look('map')
  await page.keyboard.press('ControlOrMeta+j')
  await page.locator('[data-brief]').waitFor()
  await look('brief')
  await page.keyboard.press('Escape')
  await page.getByRole('radio', { name: 'Strategy' }).click()
  await page.getByRole('tab', { name: 'Coverage', exact: true }).waitFor()
  await look('strategy')
  await page.getByRole('radio', { name: 'Map' }).click()
  await page.keyboard.press('F5')
  const projector = page.getByRole('application', { name: 'Presentation' })
  await projector.waitFor()
  await look('overview slide')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('PageDown')
  await projector.getByRole('heading', { level: 1 }).waitFor()
  await look('slide of a stage')
  await page.keyboard.press('Escape')
  await projector.waitFor({ state: 'detached' })
  await page.keyboard.press('ControlOrMeta+Shift+d')
  await page.locator('[data-compare]').waitFor()
  await look('compare')
  await page.locator('[data-compare]').getByRole('button').first().focus()
  await page.keyboard.press('Escape')
  await page.locator('[data-canvas]').waitFor()
  await page.keyboard.press('ControlOrMeta+l')
  await page.locator('[data-canvas]').waitFor({ state: 'detached' })
  await look('library')
  expect(faults).toEqual([])
})

/** Whether the middle of the banner is what one sees there. */
async function isOnTop(page: Page): Promise<boolean> {
  const [shown] = await banner(page).all()
  return (
    shown?.evaluate((element) => {
      const { left, top, width, height } = element.getBoundingClientRect()
      return height > 0 && element.contains(document.elementFromPoint(left + width / 2, top + height / 2))
    }) ?? false
  )
}
