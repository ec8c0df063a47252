/** Files made to break the app: each is read in a process of its own, and ends in a journey that holds together or in a sentence. */
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { type HostileFile, hostileArchives, hostileFiles } from './support/hostile-files.ts'
import { readAll, type Verdict } from './support/measured.ts'

const folder = mkdtempSync(join(tmpdir(), 'hostile-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** Writes the files, reads them, and pairs each with its verdict. */
function tryAll(files: readonly HostileFile[], inside: string): (HostileFile & Verdict)[] {
  const place = mkdtempSync(join(folder, inside))
  const paths = files.map(({ name, bytes }, index) => {
    const path = join(place, `${index}-${name}`)
    writeFileSync(path, bytes)
    return path
  })
  const verdicts = readAll(paths)
  expect(readdirSync(place)).toHaveLength(files.length)
  return files.map((file, index) => ({ ...file, ...(verdicts[index] as Verdict) }))
}

function tell(what: string, tried: readonly (HostileFile & Verdict)[]): void {
  const most = (figure: 'milliseconds' | 'megabytes') => {
    const [first] = [...tried].sort((a, b) => b[figure] - a[figure])
    return `${Math.ceil(first?.[figure] ?? 0)} ${figure === 'milliseconds' ? 'ms' : 'MB'} (${first?.name})`
  }
  const refused = tried.filter(({ outcome }) => outcome !== 'taken').length
  process.stdout.write(
    `${what}: ${tried.length} files, ${refused} refused, at most ${most('milliseconds')} and ${most('megabytes')}\n`,
  )
}

function expectVerdicts(tried: readonly (HostileFile & Verdict)[]): void {
  for (const { name, outcome, isRefused } of tried) {
    expect(`${name}: ${outcome}`).not.toMatch(/: (?:no sentence|a partial import)/)
    // One sentence with the place, and never the whole of what stood there.
    if (outcome !== 'taken') expect(outcome).toMatch(/^.{1,600}\.$/su)
    if (isRefused !== null)
      expect(`${name}: ${outcome === 'taken' ? 'taken' : 'refused'}`).toBe(
        `${name}: ${isRefused ? 'refused' : 'taken'}`,
      )
  }
}

it('of any size, depth, contradiction and bytes are taken whole or refused with a sentence', {
  timeout: 600_000,
}, () => {
  const files = hostileFiles()
  expect(files.length).toBeGreaterThan(200)
  const tried = tryAll(files, 'files-')
  tell('Hostile files', tried)
  expectVerdicts(tried)
})

it('that are archives are unpacked within limits, and nothing lands elsewhere', { timeout: 600_000 }, () => {
  const tried = tryAll(hostileArchives(), 'archives-')
  tell('Hostile archives', tried)
  expectVerdicts(tried)
  expect(existsSync('/tmp/slipped.xml')).toBe(false)
})
