/** A thousand odd texts go to the disk and through every format that is text, and come back as they were. */

import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { deflate } from '../../electron/files/deflate.ts'
import { decodeImport, readOptionsFor } from '../../electron/files/import-file.ts'
import { applyChange, insertJourney, readJourney } from '../../electron/storage/journeys/journeys.ts'
import { openLibrary } from '../../electron/storage/library/open.ts'
import type { TextFormat } from '../../shared/formats/format-table.ts'
import { madeMap } from '../../shared/formats/incoming/made-map.ts'
import { clipAsHtml, readClip } from '../../shared/formats/journey/clip-text.ts'
import { writeJourney } from '../../shared/formats/write-journey.ts'
import { inOrder, type JourneyDocument } from '../../shared/journey/document.ts'
import { updateRecord } from '../../shared/journey/edits/edits.ts'
import { documentOf, journeyRecordsSchema, recordsOf } from '../../shared/journey/wire.ts'
import { temporaryFolder } from '../storage/libraries.ts'
import { fuzzSeed, fuzzTexts } from '../support/fuzz-texts.ts'
import { journeyOf } from '../support/journey-text.ts'

const texts = fuzzTexts(fuzzSeed)
const at = '2026-11-22T09:00:00.000Z'

const document = journeyOf({
  stages: [{ id: 's', name: 'S' }],
  channels: [{ id: 'c', kind: 'social', name: 'C' }],
  touchpoints: texts.map((text, index) => ({
    id: `t${index}`,
    stageId: 's',
    channelId: 'c',
    title: text,
    notes: text,
    pains: [text, 'x'],
    owner: { name: text },
  })),
  connections: texts
    .slice(1)
    .map((text, index) => ({ id: `e${index}`, from: `t${index}`, to: `t${index + 1}`, label: text.slice(0, 1_000) })),
  notes: texts.slice(100, 400).map((text, index) => ({ id: `k${index}`, text })),
})

/** Every text of a touchpoint that the journey holds, by the touchpoint. */
function textsOf(journey: JourneyDocument): ReadonlyMap<string, readonly string[]> {
  const said = inOrder(journey.touchpoints).map(({ id, title, notes, pains, owner }) => {
    return [id, [pains[0] ?? '', title, notes, owner.name]] as const
  })
  return new Map(said)
}

/** Through bytes, as a file on the disk. */
async function through(format: TextFormat): Promise<JourneyDocument> {
  const fileName = `map.${format}`
  const imported = await decodeImport(Buffer.from(writeJourney(document, format, 'touchpoints', deflate)), fileName)
  return madeMap(imported, readOptionsFor(fileName)).document
}

/** Tables have no blank entries, so that the pain after it comes first. */
const firstSaid = (text: string) => (text.trim() === '' ? 'x' : text)

/** Each text that comes back otherwise, and as what first. */
function changed(after: JourneyDocument, expected: (text: string) => string, pain = expected): string[] {
  const there = textsOf(after)
  return texts.flatMap((text, index) => {
    const found = there.get(`t${index}`) ?? []
    const wrong =
      found.find((one, at) => one !== (at === 0 ? pain : expected)(text)) ??
      (found.length === 4 ? undefined : 'nothing')
    return wrong === undefined ? [] : [`${index}: ${JSON.stringify([text, wrong].map((one) => one.slice(0, 40)))}`]
  })
}

/** Longer than what a cell of Excel holds. */
const isTooLong = (text: string) => text.length > 32_767

const tell = (what: string, wrong: readonly string[], note = '') =>
  process.stdout.write(`${what}: ${texts.length - wrong.length} of ${texts.length} texts as they were${note}\n`)

describe(`a thousand odd texts (seed ${fuzzSeed})`, () => {
  it('are in the library as they were typed, also after a restart', () => {
    expect(new Set(texts).size).toBeGreaterThan(900)
    const path = join(temporaryFolder(), 'library.db')
    const first = openLibrary(path)
    const blank = journeyOf({
      stages: [{ id: 's', name: 'S' }],
      channels: [{ id: 'c', kind: 'social', name: 'C' }],
      touchpoints: texts.map((_text, index) => ({ id: `t${index}`, stageId: 's', channelId: 'c' })),
    })
    insertJourney(first.database, blank)
    for (const [index, text] of texts.entries()) {
      const fields = { title: text, notes: text, pains: [text, 'x'], owner: { name: text, role: null } }
      applyChange(first.database, 'j', updateRecord(blank, 'touchpoints', `t${index}`, fields), at)
    }
    first.close()
    const second = openLibrary(path)
    const wrong = changed(readJourney(second.database, 'j'), (text) => text)
    tell('Edited', wrong)
    expect(wrong).toEqual([])
    second.close()
  })

  it('are in the library as they were imported', () => {
    const path = join(temporaryFolder(), 'library.db')
    const first = openLibrary(path)
    insertJourney(first.database, document)
    first.close()
    const second = openLibrary(path)
    const wrong = changed(readJourney(second.database, 'j'), (text) => text)
    expect(recordsOf(readJourney(second.database, 'j'))).toEqual(recordsOf(document))
    second.close()
    tell('Imported', wrong)
    expect(wrong).toEqual([])
  })

  it('cross between the window and the app, and the clipboard', () => {
    const crossed = documentOf(journeyRecordsSchema.parse(structuredClone(recordsOf(document))))
    expect(changed(crossed, (text) => text)).toEqual([])
    const clip = readClip(clipAsHtml(document), at)
    expect(clip && changed(clip, (text) => text)).toEqual([])
  })

  it.each(['journey', 'mmd', 'canvas'] as const)('come back from .%s', async (format) => {
    const after = await through(format)
    const wrong = changed(after, (text) => text)
    tell(`.${format}`, wrong)
    expect(wrong).toEqual([])
    const labels = (journey: JourneyDocument) => inOrder(journey.connections).map(({ label }) => label)
    expect(labels(after)).toEqual(labels(document))
    expect(inOrder(after.notes).map(({ text }) => text)).toEqual(inOrder(document.notes).map(({ text }) => text))
  })

  it('come back from .csv, which as UTF-8 has no half of a surrogate pair: such a half is written as U+FFFD', async () => {
    const after = await through('csv')
    const halves = texts.filter((text) => !text.isWellFormed()).length
    const wrong = changed(after, (text) => text, firstSaid)
    tell('.csv', wrong, `; ${halves} hold halves of surrogate pairs, which it can't`)
    expect(wrong).toHaveLength(halves)
    const wellFormed = (text: string) => text.toWellFormed()
    expect(changed(after, wellFormed, (text) => wellFormed(firstSaid(text)))).toEqual([])
  })

  it('come back from .xlsx, but for what no cell of a spreadsheet holds', async () => {
    const wrong = changed(await through('xlsx'), (text) => text, firstSaid)
    const long = texts.filter(isTooLong).length
    tell('.xlsx', wrong, `; ${long} are longer than a cell of Excel, and cut`)
    expect(wrong).toHaveLength(long)
    for (const line of wrong) expect(isTooLong(texts[Number.parseInt(line, 10)] ?? '')).toBe(true)
  })
})
