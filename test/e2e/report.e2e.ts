/** The report: read in the app, written from it, and printed on the command line. */
import { spawn } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { repositoryFolder } from '../../electron/development/repository-folder.ts'
import { openExample } from './support/canvas.ts'
import { answerSaveDialog } from './support/dialogs.ts'
import { temporaryFolder } from './support/launch.ts'
import { saveScreenshot } from './support/screenshots.ts'
import { openThroughline } from './support/shared-window.ts'
import { startCommand } from './support/start-command.ts'

/** How many pages a PDF has: its page objects lie open in the file. */
function pagesOf(file: string): number {
  const text = readFileSync(file).toString('latin1')
  expect(text.startsWith('%PDF-')).toBe(true)
  return text.match(/\/Type \/Page\b/g)?.length ?? 0
}

it('is read in the app and saved as PDF and as Markdown, with the last edit in it', async () => {
  const { app, page } = await openThroughline()
  await openExample(page)
  await page.getByRole('textbox', { name: 'Title of the journey' }).fill('Europe by rail, reported')
  await page.keyboard.press('ControlOrMeta+Shift+r')
  const dialog = page.getByRole('dialog', { name: 'Report' })
  await dialog.getByRole('heading', { name: 'Europe by rail, reported' }).waitFor()
  await dialog.getByRole('heading', { name: 'What to do next' }).waitFor()
  await saveScreenshot(page, 'report')
  await page.emulateMedia({ colorScheme: 'dark' })
  await saveScreenshot(page, 'report-dark')
  await page.emulateMedia({ colorScheme: 'light' })
  await dialog.getByRole('heading', { name: 'Where people are missed' }).scrollIntoViewIfNeeded()
  await saveScreenshot(page, 'report-missed')

  const folder = temporaryFolder()
  await answerSaveDialog(app, join(folder, 'report.pdf'))
  await dialog.getByRole('button', { name: 'Save as PDF…' }).click()
  await page.getByText(`Saved as ${join(folder, 'report.pdf')}`).waitFor()
  const pages = pagesOf(join(folder, 'report.pdf'))
  expect([2, 3, 4]).toContain(pages)
  // The screen shows the pages of the PDF.
  expect(await dialog.getByRole('region', { name: /^Page \d of \d$/ }).count()).toBe(pages)

  await answerSaveDialog(app, join(folder, 'report.md'))
  await dialog.getByRole('button', { name: 'Save as Markdown…' }).click()
  await page.getByText(`Saved as ${join(folder, 'report.md')}`).waitFor()
  expect(readFileSync(join(folder, 'report.md'), 'utf8')).toMatch(/^# Europe by rail, reported\n/)
  await dialog.getByRole('checkbox', { name: 'Appendix with all findings' }).click()
  await dialog.getByRole('heading', { name: 'Appendix: all findings' }).waitFor()
  expect(await dialog.getByRole('region', { name: /^Page \d+ of \d+$/ }).count()).toBeGreaterThan(pages)
  await answerSaveDialog(app, join(folder, 'whole.md'))
  await dialog.getByRole('button', { name: 'Save as Markdown…' }).click()
  await page.getByText(`Saved as ${join(folder, 'whole.md')}`).waitFor()
  expect(readFileSync(join(folder, 'whole.md'), 'utf8')).toContain('## Appendix: all findings')
  await page.keyboard.press('Escape')
  await dialog.waitFor({ state: 'detached' })
})

async function printOnCommandLine(journey: string): Promise<string> {
  const folder = temporaryFolder()
  const out = join(folder, 'report.pdf')
  const command = await startCommand({ userDataFolder: folder })
  const own = command.args.slice(0, command.args.indexOf(repositoryFolder) + 1)
  const child = spawn(command.executable, [...own, 'report', journey, '-o', out], { env: command.env, stdio: 'ignore' })
  expect(await new Promise((resolve) => child.once('close', resolve))).toBe(0)
  return out
}

it('is printed on the command line without a window', async () => {
  const example = join(repositoryFolder, 'resources', 'examples', 'rail-europe.journey')
  expect([2, 3, 4]).toContain(pagesOf(await printOnCommandLine(example)))
})

it('has four pages at most, however much the journey holds and however long its texts are', async () => {
  const file = join(temporaryFolder(), 'huge.journey')
  writeFileSync(file, JSON.stringify(hugeJourney()))
  expect(pagesOf(await printOnCommandLine(file))).toBeLessThanOrEqual(4)
})

/** 200 touchpoints, 14 stages, 20 channels and 8 personas, and no text that is short or can be broken well. */
function hugeJourney(): unknown {
  const many = <T>(count: number, make: (at: number) => T) => Array.from({ length: count }, (_, at) => make(at))
  const long = (words: number) =>
    `${'W'.repeat(40)} of Überraschungsmoment ${'wordwithoutspace'.repeat(6)} `.repeat(words)
  const phases = ['awareness', 'consideration', 'decision', 'experience', 'advocacy']
  const kinds = ['social', 'mobile', 'digital', 'traditional']
  const touchpointOf = (at: number) => ({
    id: `t${at}`,
    title: long(9),
    stageId: `s${at % 14}`,
    channelId: `c${(at * 7) % 20}`,
    emotions: Object.fromEntries(many(8, (persona) => [`p${persona}`, ((at * 3 + persona) % 5) - 2])),
    momentOfTruth: true,
    pains: many(5, () => long(9)),
    measure: long(5),
    owner: { name: long(3), role: null },
  })
  return {
    format: 'throughline-journey',
    version: 2,
    journey: {
      id: 'huge',
      title: long(9),
      summary: long(50),
      success: long(50),
      brand: { name: long(5), accent: '#ffee00' },
    },
    stages: many(14, (at) => ({ id: `s${at}`, name: long(2), phase: phases[Math.min(4, Math.floor(at / 3))] })),
    channels: many(20, (at) => ({ id: `c${at}`, name: long(2), kind: kinds[at % 4] })),
    personas: many(8, (at) => ({
      id: `p${at}`,
      name: long(2),
      description: long(20),
      channelUse: { c0: 'often', [`c${at}`]: 'sometimes' },
    })),
    needs: many(40, (at) => ({ id: `n${at}`, text: long(9), personaId: `p${at % 8}` })),
    touchpoints: many(200, touchpointOf),
    opportunities: many(200, (at) => ({
      id: `q${at}`,
      text: long(9),
      touchpointIds: [`t${at}`],
      horizon: 'now',
      owner: { name: long(3) },
    })),
    measures: many(30, (at) => ({
      id: `m${at}`,
      name: long(9),
      unit: long(3),
      target: 5,
      values: [{ at: '2026-11-01', value: 4.1 }],
    })),
    quotes: many(200, (at) => ({
      id: `v${at}`,
      text: long(50),
      source: long(9),
      personaId: `p${at % 8}`,
      touchpointIds: [`t${at}`],
    })),
  }
}
