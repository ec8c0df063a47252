/** Other people's programs that open what this app writes, where they are installed. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
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

/** Why the words of a PDF can't be read here; null where they can. */
export const pdftotextMissing: string | null = isInstalled('pdftotext') ? null : 'needs pdftotext on the PATH'

/** A folder that goes when the test ends. */
export function testFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'throughline-office-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }))
  return folder
}

/** Opens bytes in LibreOffice under a file name, and answers what another format makes of them. */
export function convertInOffice(fileName: string, bytes: Uint8Array, to: string): Buffer {
  const folder = testFolder()
  const file = join(folder, fileName)
  writeFileSync(file, bytes)
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`
  const out = join(folder, 'out')
  const run = spawnSync('soffice', [profile, '--headless', '--convert-to', to, '--outdir', out, file], {
    timeout: 90_000,
  })
  const [made] = run.status === 0 ? readdirSync(out) : []
  if (made === undefined) throw new Error(`LibreOffice made nothing of ${fileName}: ${run.stderr}`)
  return readFileSync(join(out, made))
}

/** The pages of a PDF as text. */
export function pagesOfPdf(pdf: Uint8Array): string[] {
  const run = spawnSync('pdftotext', ['-layout', '-', '-'], { input: pdf, maxBuffer: 100_000_000 })
  if (run.status !== 0) throw new Error(`pdftotext read nothing: ${run.stderr}`)
  return run.stdout.toString('utf8').split('\f').slice(0, -1)
}
