/** Other people's programs that open what this app writes, where they are installed. */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { onTestFinished } from 'vitest'

function isInstalled(program: string): boolean {
  return spawnSync(program, [program === 'pdftotext' ? '-v' : '--version']).error === undefined
}

/** Why a test that opens files in LibreOffice can't run here; null where it can. */
export const officeMissing: string | null =
  isInstalled('soffice') && isInstalled('pdftotext') ? null : 'needs soffice and pdftotext on the PATH'

/** Why a test that opens tables in LibreOffice can't run here: its parts are installed one by one. */
export const calcMissing: string | null = isInstalled('localc') ? null : 'needs localc on the PATH'

/** Why the words of a PDF can't be read here; null where they can. */
export const pdftotextMissing: string | null = isInstalled('pdftotext') ? null : 'needs pdftotext on the PATH'

/** A folder that goes when the test ends. */
export function testFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'throughline-office-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }))
  return folder
}

/**
 * Opens bytes in LibreOffice under a file name, and answers what another format makes of them.
 * @param to the ending of that format, with LibreOffice's own options after a colon
 */
export function convertInOffice(fileName: string, bytes: Uint8Array, to: string): Buffer {
  const [made] = convertAllInOffice([[fileName, bytes]], to)
  if (made === undefined) throw new Error(`LibreOffice made nothing of ${fileName}.`)
  return made
}

/** The same of many files at once, in their order: starting takes LibreOffice longer than opening. */
export function convertAllInOffice(
  files: readonly (readonly [fileName: string, bytes: Uint8Array])[],
  to: string,
): Buffer[] {
  const folder = testFolder()
  const paths = files.map(([fileName, bytes]) => {
    const path = join(folder, fileName)
    writeFileSync(path, bytes)
    return path
  })
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`
  const out = join(folder, 'out')
  const run = spawnSync('soffice', [profile, '--headless', '--convert-to', to, '--outdir', out, ...paths], {
    timeout: 240_000,
  })
  return files.map(([fileName]) => {
    const made = join(out, fileName.replace(/\.[^.]+$/, `.${to.split(':', 1)[0]}`))
    if (run.status !== 0 || !existsSync(made)) throw new Error(`LibreOffice made nothing of ${fileName}: ${run.stderr}`)
    return readFileSync(made)
  })
}

/** The pages of a PDF as text. */
export function pagesOfPdf(pdf: Uint8Array): string[] {
  const run = spawnSync('pdftotext', ['-layout', '-', '-'], { input: pdf, maxBuffer: 100_000_000 })
  if (run.status !== 0) throw new Error(`pdftotext read nothing: ${run.stderr}`)
  return run.stdout.toString('utf8').split('\f').slice(0, -1)
}

/** A word on a page with its box, in points from the page's top left corner. */
export type PdfWord = {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly right: number
  readonly bottom: number
}

/** The words of each page of a PDF. */
export function wordsOfPdf(pdf: Uint8Array): readonly (readonly PdfWord[])[] {
  const run = spawnSync('pdftotext', ['-bbox', '-', '-'], { input: pdf, maxBuffer: 100_000_000 })
  if (run.status !== 0) throw new Error(`pdftotext read nothing: ${run.stderr}`)
  const plain = (xml: string) =>
    xml.replace(/&(amp|lt|gt|quot|apos|#\d+);/g, (_, name: string) =>
      name.startsWith('#')
        ? String.fromCodePoint(Number(name.slice(1)))
        : ({ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }[name] ?? ''),
    )
  return run.stdout
    .toString('utf8')
    .split('<page ')
    .slice(1)
    .map((page) =>
      [
        ...page.matchAll(/<word xMin="([\d.-]+)" yMin="([\d.-]+)" xMax="([\d.-]+)" yMax="([\d.-]+)">([^<]*)<\/word>/g),
      ].map(([, x, y, right, bottom, text = '']) => ({
        text: plain(text),
        x: Number(x),
        y: Number(y),
        right: Number(right),
        bottom: Number(bottom),
      })),
    )
}
