/** Journey files on a real disk are read whole or not at all. */
import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { decodeJourney, readJourneyFromDisk } from '../../electron/files/journey-files.ts'
import { maxJourneyBytes } from '../../shared/formats/reading/json-limits.ts'
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
    const refusal = {
      code: 'file-refused',
      message: 'Couldn’t open a.journey: the file is not UTF-8 text. Save it as UTF-8 and try again.',
    }
    expect(() => decodeJourney(new Uint8Array([0xc3, 0x28]), 'a.journey')).toThrow(expect.objectContaining(refusal))
    expect(() => decodeJourney(new Uint8Array(maxJourneyBytes + 1), 'a')).toThrow(/the limit is 50 MB/)
  })

  it('refuses a large file, and one without an end, without reading it all', async () => {
    const large = join(folder, 'large.journey')
    writeFileSync(large, '')
    truncateSync(large, 40_000_000_000)
    await expect(readJourneyFromDisk(large)).rejects.toThrow(/the limit is 50 MB/)
    rmSync(large)
    if (process.platform === 'linux')
      await expect(readJourneyFromDisk('/dev/zero')).rejects.toThrow(/the limit is 50 MB/)
  })

  it('says what stands in the way', async () => {
    await expect(readJourneyFromDisk(folder)).rejects.toMatchObject({ code: 'file-unreadable' })
    await expect(readJourneyFromDisk(join(folder, 'no'))).rejects.toThrow(/doesn’t exist/)
  })
})
