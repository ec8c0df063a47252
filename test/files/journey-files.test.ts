/** Journey files on a real disk: whole or not at all. */
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
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
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

  it('takes away what a killed write left beside long ago, and nothing else', async () => {
    const place = join(folder, 'leftovers')
    mkdirSync(place)
    const leftover = (name: string) => `.${name}.${crypto.randomUUID()}.tmp`
    const [old, fresh, others] = [leftover('a.journey'), leftover('a.journey'), leftover('b.journey')]
    for (const name of [old, fresh, others]) writeFileSync(join(place, name), 'half')
    const yesterday = new Date(Date.now() - 86_400_000)
    for (const name of [old, others]) utimesSync(join(place, name), yesterday, yesterday)
    await writeFileWhole(join(place, 'a.journey'), encode('whole'))
    expect(readdirSync(place).sort()).toEqual(['a.journey', fresh, others].sort())
  })
})
