/** Journey files on a real disk: whole or not at all. */
import { execFileSync, spawn } from 'node:child_process'
import {
  chmodSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, describe, expect, it } from 'vitest'
import { decodeJourney, readJourneyFromDisk, writeFileWhole } from '../../electron/files/journey-files.ts'
import { maxJourneyBytes } from '../../shared/formats/json-limits.ts'
import { journeyText } from '../support/journey-text.ts'

const folder = mkdtempSync(join(tmpdir(), 'journey-files-'))
afterAll(() => rmSync(folder, { recursive: true }))
const encode = (text: string) => new TextEncoder().encode(text)

describe('reading', () => {
  it('gives the document, with or without a byte order mark', () => {
    expect(decodeJourney(encode(journeyText()), 'a').journey.id).toBe('j')
    expect(decodeJourney(encode(`\uFEFF${journeyText()}`), 'a').journey.title).toBe('A journey')
  })

  it('refuses bytes that are no UTF-8, and too many, with the file’s name', () => {
    const refusal = { code: 'file-refused', message: 'a.journey was not opened: The whole file: it is not UTF-8 text.' }
    expect(() => decodeJourney(new Uint8Array([0xc3, 0x28]), 'a.journey')).toThrow(expect.objectContaining(refusal))
    expect(() => decodeJourney(new Uint8Array(maxJourneyBytes + 1), 'a')).toThrow(/at most 50 MB/)
  })

  it('refuses a large file, and one without an end, without reading it all', async () => {
    const large = join(folder, 'large.journey')
    writeFileSync(large, '')
    truncateSync(large, 40_000_000_000)
    await expect(readJourneyFromDisk(large)).rejects.toThrow(/at most 50 MB/)
    rmSync(large)
    if (process.platform === 'linux') await expect(readJourneyFromDisk('/dev/zero')).rejects.toThrow(/at most 50 MB/)
  })

  it('says what stands in the way', async () => {
    await expect(readJourneyFromDisk(folder)).rejects.toMatchObject({ code: 'file-unreadable' })
    await expect(readJourneyFromDisk(join(folder, 'no'))).rejects.toThrow(/does not exist/)
  })
})

describe('writing', () => {
  it('replaces a file whole, keeps its mode and the link that leads to it, leaves nothing beside', async () => {
    const place = join(folder, 'whole')
    mkdirSync(place)
    const path = join(place, 'a.journey')
    const link = join(place, 'link.journey')
    await writeFileWhole(path, encode('one'))
    chmodSync(path, 0o640)
    symlinkSync(path, link)
    await writeFileWhole(link, encode('two'))
    expect(readFileSync(path, 'utf8')).toBe('two')
    expect(statSync(path).mode & 0o777).toBe(0o640)
    expect(lstatSync(link).isSymbolicLink()).toBe(true)
    expect(readdirSync(place).sort()).toEqual(['a.journey', 'link.journey'])
  })

  it('leaves what stood there where it fails, and nothing beside', async () => {
    const place = join(folder, 'failing')
    mkdirSync(join(place, 'taken', 'inside'), { recursive: true })
    await expect(writeFileWhole(join(place, 'taken'), encode('x'))).rejects.toMatchObject({ code: 'file-unwritable' })
    await expect(writeFileWhole(join(place, 'no', 'a'), encode('x'))).rejects.toThrow(
      /was not written: it does not exist/,
    )
    expect(readdirSync(place)).toEqual(['taken'])
  })

  it('never leaves half a file when killed', { timeout: 60_000 }, async () => {
    const path = join(folder, 'killed.journey')
    const script = `
      import { writeFileWhole } from ${JSON.stringify(join(process.cwd(), 'electron/files/journey-files.ts'))}
      for (let round = 0; ; round = (round + 1) % 10) await writeFileWhole(${JSON.stringify(path)}, new Uint8Array(3_000_000).fill(48 + round))`
    const node = execFileSync('node', ['-p', 'process.execPath'], { encoding: 'utf8' }).trim()
    for (let kill = 0; kill < 15; kill += 1) {
      rmSync(path, { force: true })
      const child = spawn(node, ['--input-type=module', '-e', script], { stdio: 'inherit' })
      const ended = new Promise((resolve) => child.on('exit', resolve))
      while (!readdirSync(folder).includes('killed.journey')) await wait(5)
      await wait(kill * 3)
      child.kill('SIGKILL')
      await ended
      const bytes = readFileSync(path)
      expect(bytes.length).toBe(3_000_000)
      expect(bytes.every((byte) => byte === bytes[0])).toBe(true)
    }
  })
})
