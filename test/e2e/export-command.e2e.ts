/** Pictures and pages from the command line: whole, of every size, and harmless. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { ElectronApplication } from 'playwright-core'
import { expect, it } from 'vitest'
import { repositoryFolder } from '../../electron/development/repository-folder.ts'
import { journeyText } from '../support/journey-text.ts'
import { pagesOfPdf, pdftotextMissing } from '../support/office.ts'
import { coloursIn, decodePng } from '../support/png.ts'
import { payloadJourney, scriptPayloads } from '../support/script-payloads.ts'
import { commandLine, commandLineTold, pngSize } from './support/export.ts'
import { launchThroughline, temporaryFolder } from './support/launch.ts'

const example = join(repositoryFolder, 'resources', 'examples', 'rail-europe.journey')

it('prints pages of words and lines, the overview and then each stage', async () => {
  const folder = temporaryFolder()
  const out = join(folder, 'rail.pdf')
  expect(await commandLine(folder, ['export', example, '-o', out, '--paper', 'a4', '--pages', 'stages'])).toBe(0)
  const pdf = readFileSync(out)
  const plain = pdf.toString('latin1')
  expect(plain.slice(0, 5)).toBe('%PDF-')
  expect(plain.match(/\/Type \/Page\b(?!s)/g)).toHaveLength(7)
  expect(plain).not.toMatch(/\/Subtype \/Image|\/JavaScript|\/URI/)
  if (pdftotextMissing !== null) return
  const pages = pagesOfPdf(pdf)
  expect(pages).toHaveLength(7)
  expect(pages.every((page) => page.includes('Travelling Europe by rail') && page.includes('Happy'))).toBe(true)
  expect(pages[3]).toContain('Reviews fares')
})

it.each([100, 16_384, 16_385, 40_000])(
  'draws a picture of %i pixels from side to side, nowhere blank',
  async (width) => {
    const folder = temporaryFolder()
    const journey = join(folder, 'wide.journey')
    writeFileSync(journey, wideJourney())
    const out = join(folder, 'wide.png')
    expect(await commandLine(folder, ['export', journey, '-o', out, '--width', String(width)])).toBe(0)
    const { pixels, size } = decodePng(readFileSync(out))
    expect(size.width).toBe(width)
    // Every eighth of the picture shows several colours, also the last one.
    const eighth = Math.floor(width / 8)
    const colours = Array.from({ length: 8 }, (_, part) => coloursIn(pixels, size, part * eighth, (part + 1) * eighth))
    expect(Math.min(...colours)).toBeGreaterThan(4)
  },
)

it('refuses a picture that no program would open, and names the largest that works', async () => {
  const folder = temporaryFolder()
  const out = join(folder, 'rail.png')
  const { status, told } = await commandLineTold(folder, ['export', example, '-o', out, '--width', '60000'])
  expect([status, existsSync(out)]).toEqual([2, false])
  const [, across = '', scale = ''] =
    /The largest size for this journey is ([\d,]+) × [\d,]+ \(scale ([\d.]+)\)/.exec(told) ?? []
  expect(Number(across.replace(',', ''))).toBeGreaterThan(16_384)
  expect(Number(scale)).toBeGreaterThan(4)
})

/** One lane of many stages, so that the picture is much wider than high. */
function wideJourney(): string {
  const count = 40
  const numbers = Array.from({ length: count }, (_, at) => at)
  return journeyText({
    stages: numbers.map((at) => ({ id: `s${at}`, name: `Stage ${at}`, phase: 'experience' })),
    channels: [{ id: 'c', name: 'Shop', kind: 'traditional' }],
    touchpoints: numbers.map((at) => ({ id: `t${at}`, stageId: `s${at}`, channelId: 'c', title: `Touchpoint ${at}` })),
  })
}

it('writes pictures and pages in which no hostile text runs or calls anyone', async () => {
  const { app } = await launchThroughline()
  const folder = temporaryFolder()
  const journey = join(folder, 'hostile.journey')
  writeFileSync(journey, journeyText(payloadJourney(), { title: scriptPayloads[0] }))
  const [svg, pdf, html] = [join(folder, 'hostile.svg'), join(folder, 'hostile.pdf'), join(folder, 'hostile.html')]
  const lanes = ['--insights', 'all', '--legend']
  expect(await commandLine(folder, ['export', journey, '-o', svg, '-o', pdf, '-o', html, ...lanes])).toBe(0)
  expect(readFileSync(pdf).toString('latin1')).not.toMatch(/\/(?:JavaScript|JS|URI|Launch|EmbeddedFile|OpenAction)\b/)
  const page = join(folder, 'page.html')
  writeFileSync(page, `<!doctype html><meta charset="utf-8"><body>${readFileSync(svg, 'utf8')}`)
  for (const file of [svg, page, html]) {
    const { requests, hasRun, textCount } = await openInCleanWindow(app, file)
    expect(requests.filter((address) => !address.startsWith('data:'))).toEqual([pathToFileURL(file).href])
    expect(hasRun).toBe(false)
    expect(textCount).toBeGreaterThan(500)
  }
})

/** A window of its own session in which scripts may run and everything may be asked for; only that it is noted. */
function openInCleanWindow(app: ElectronApplication, file: string) {
  return app.evaluate(async ({ BrowserWindow, session }, path) => {
    const clean = session.fromPartition(`clean-${Math.random()}`)
    const requests: string[] = []
    clean.webRequest.onBeforeRequest(({ url }, decide) => {
      requests.push(url)
      decide({})
    })
    const window = new BrowserWindow({ show: false, webPreferences: { session: clean, sandbox: true } })
    await window.loadFile(path)
    const seen: { hasRun: boolean; textCount: number } = await window.webContents.executeJavaScript(
      `document.fonts.ready.then(() => ({
        hasRun: 'ran' in window,
        textCount: document.querySelectorAll('text').length,
      }))`,
    )
    window.destroy()
    return { requests, ...seen }
  }, file)
}

it('draws on the command line without a window, and leaves nothing behind where it refuses', async () => {
  const folder = temporaryFolder()
  const out = join(folder, 'rail.png')
  expect(await commandLine(folder, ['export', example, '-o', out, '--scale', '2', '--theme', 'dark'])).toBe(0)
  expect(pngSize(out).width).toBeGreaterThan(2_000)
  const refused = join(folder, 'refused.png')
  expect(await commandLine(folder, ['export', join(folder, 'missing.journey'), '-o', refused])).toBe(2)
  expect(existsSync(refused)).toBe(false)
})
