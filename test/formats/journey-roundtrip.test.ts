/** Opening and saving what the product wrote gives the same bytes, whatever the journey holds. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readJourneyFile, writeJourneyFile } from '../../shared/formats/journey/journey-file.ts'
import { integrityFaults } from '../../shared/journey/integrity.ts'
import { journeySchema, listNames, listSchemas } from '../../shared/journey/schema.ts'
import { arbitraryDocument } from '../support/arbitrary-journey.ts'
import { journeyOf, journeyText, openedAt } from '../support/journey-text.ts'
import { randomCases } from '../support/long-run.ts'

/** After a field was added. */
const saveAgain = 'Save the shipped journeys again, as “Add a field” in CONTRIBUTING.md says'

describe('writing and reading', () => {
  it('gives the same bytes and the same document for any journey', () => {
    fc.assert(
      fc.property(arbitraryDocument(), (document) => {
        const text = writeJourneyFile(document)
        const read = readJourneyFile(text, openedAt)
        expect(writeJourneyFile(read)).toBe(text)
        expect(isDeepStrictEqual(read, document)).toBe(true)
        expect(integrityFaults(read)).toEqual([])
      }),
      { numRuns: randomCases(300) },
    )
  })

  it('yields records that the schemas accept', () => {
    // zod leaves out a field called __proto__, so such an id can't be compared here; the test above compares it.
    const isPlain = (text: string) => !text.includes('"__proto__"')
    fc.assert(
      fc.property(arbitraryDocument(), (document) => {
        const text = writeJourneyFile(document)
        fc.pre(isPlain(text))
        const read = readJourneyFile(text, openedAt)
        expect(journeySchema.parse(read.journey)).toEqual(read.journey)
        for (const list of listNames) {
          for (const record of read[list].values()) expect(listSchemas[list].parse(record)).toEqual(record)
        }
      }),
      { numRuns: randomCases(100) },
    )
  })

  it('writes as JSON.stringify with two spaces would, and a newline at the end', () => {
    const text = readFileSync('resources/examples/rail-europe.journey', 'utf8')
    expect(writeJourneyFile(readJourneyFile(text, openedAt)), saveAgain).toBe(text)
    expect(`${JSON.stringify(JSON.parse(text), null, 2)}\n`).toBe(text)
  })

  it('leaves nothing on Object.prototype, and drops the names that could', () => {
    const hostile = journeyText().replace(
      '"title"',
      '"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"deep":{"prototype":1,"list":[{"__proto__":{"polluted":1},"kept":2}]},"title"',
    )
    const document = readJourneyFile(hostile, openedAt)
    expect(({} as Record<string, unknown>).polluted).toBeUndefined()
    expect(document.journey.extra).toEqual({ deep: { list: [{ kept: 2 }] } })
    expect(writeJourneyFile(document)).not.toMatch(/__proto__|constructor|"prototype"/)
  })
})

describe('unknown fields', () => {
  const unknown = { future: { deep: [1, { a: null }] }, 7: 'seven' }
  const document = journeyOf(
    {
      ...unknown,
      stages: [{ ...unknown, id: 's', rank: 'not ours', extra: 'not ours' }],
      channels: [{ id: 'c', kind: 'social', ...unknown }],
      touchpoints: [
        { id: 't', stageId: 's', channelId: 'c', owner: { ...unknown, role: 'sales' }, evidence: { x: 1 }, ...unknown },
      ],
    },
    { purpose: unknown, ...unknown },
  )
  const written = JSON.parse(writeJourneyFile(document))

  it('are kept in the record where they were found, nested objects too', () => {
    expect(document.extra).toEqual(unknown)
    expect(document.journey.extra).toEqual({ ...unknown, purpose: unknown })
    expect(document.touchpoints.get('t')?.extra).toEqual({ ...unknown, owner: unknown, evidence: { x: 1 } })
    expect(written.touchpoints[0].owner).toEqual({ name: '', role: 'sales', ...unknown })
    expect(written.journey.purpose).toEqual({ vision: '', mission: '', purpose: '', ...unknown })
    expect(written.stages[0]).toEqual({
      id: 's',
      name: '',
      phase: 'other',
      rank: 'not ours',
      extra: 'not ours',
      ...unknown,
    })
  })

  it('come after the known ones, also where their name is a number', () => {
    const text = writeJourneyFile(document)
    const names = (part: string) => [...part.matchAll(/^ {6}"([^"]+)":/gm)].map((match) => match[1])
    const stage = text.slice(text.indexOf('"stages"'), text.indexOf('"channels"'))
    expect(names(stage).slice(0, 4)).toEqual(['id', 'name', 'phase', '7'])
    expect(text.lastIndexOf('\n  "notes"')).toBeLessThan(text.lastIndexOf('\n  "7"'))
  })
})

describe('shipped journeys', () => {
  const files = ['resources/templates', 'resources/examples'].flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith('.journey'))
      .map((name) => join(folder, name)),
  )

  it.each(files)('%s opens without a fault and saves as the same bytes', (file) => {
    const text = readFileSync(file, 'utf8')
    const document = readJourneyFile(text, openedAt)
    expect(writeJourneyFile(document), saveAgain).toBe(text)
    expect(integrityFaults(document)).toEqual([])
    expect(document.extra).toEqual({})
  })
})
