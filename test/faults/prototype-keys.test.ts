/** Keys that change the nature of every object, at each place where a file can hold one: nothing follows from them and none is kept. */
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { decodeImport } from '../../electron/files/import-file.ts'
import { insertJourney, readJourney } from '../../electron/storage/journeys/journeys.ts'
import { FailureError } from '../../shared/failure.ts'
import { writeJourneyFile } from '../../shared/formats/journey/journey-file.ts'
import type { JourneyDocument } from '../../shared/journey/document.ts'
import { openForTest, temporaryFolder } from '../storage/libraries.ts'

/** `KEY` stands where a key is put in; as text, because an object of ours would not keep it. */
const journeys = [
  '{KEY,"format":"throughline-journey","version":1,"journey":{"id":"j","title":"T"}}',
  journey('"id":"j","title":"T",KEY'),
  journey('"id":"j","title":"T","purpose":{KEY}'),
  journey('"id":"j","title":"T","brandPersona":{KEY}'),
  ...[
    ['stages', '"id":"x"'],
    ['channels', '"id":"x","kind":"social"'],
    ['personas', '"id":"x"'],
    ['needs', '"id":"x"'],
    ['objectives', '"id":"x"'],
    ['notes', '"id":"x"'],
    ['touchpoints', '"id":"x","stageId":"s","channelId":"c"'],
    ['touchpoints', '"id":"x","stageId":"s","channelId":"c","owner":{KEY}'],
    ['touchpoints', '"id":"x","stageId":"s","channelId":"c","evidence":{KEY}'],
    ['touchpoints', '"id":"x","stageId":"s","channelId":"c","emotions":{KEY}'],
    ['touchpoints', '"id":"x","stageId":"s","channelId":"c","future":{"deep":[{KEY}]}'],
    ['personas', '"id":"x","channelUse":{KEY}'],
    ['connections', '"id":"x","from":"t","to":"u"'],
  ].map(([list, fields = '']) => grid(`"${list}":[{${fields}${fields.includes('KEY') ? '' : ',KEY'}}]`)),
  grid('"future":{KEY}'),
  grid('"future":[[{KEY}]]'),
]

const canvases = [
  '{KEY,"nodes":[]}',
  node('KEY'),
  node('"throughline":{KEY}'),
  node('"throughline":{"list":"touchpoints","record":{KEY}}'),
  node('"throughline":{"list":"file","file":{KEY},"journey":{"id":"j","title":"T",KEY}}'),
  node('"styleAttributes":{KEY}'),
  `{"nodes":[${box('a')},${box('b')}],"edges":[{"id":"e","fromNode":"a","toNode":"b",KEY}]}`,
]

const diagrams = [
  'file {KEY}',
  'journey {"id":"j","title":"T",KEY}',
  'stages {"id":"s",KEY}',
  '__proto__ {"polluted":1}',
].map((line) => `journey\n%% throughline ${line}\n`)

const keys = ['"__proto__":{"polluted":1}', '"constructor":{"prototype":{"polluted":1}}', '"prototype":{"polluted":1}']

function journey(fields: string): string {
  return `{"format":"throughline-journey","version":1,"journey":{${fields}}}`
}

function grid(more: string): string {
  const lists = ['"stages":[{"id":"s"}]', '"channels":[{"id":"c","kind":"social"}]'].filter(
    (list) => !more.startsWith(list.slice(0, 6)),
  )
  const ends = ['t', 'u'].map((id) => `{"id":"${id}","stageId":"s","channelId":"c"}`).join(',')
  const touchpoints = more.startsWith('"touchpoints') ? [] : [`"touchpoints":[${ends}]`]
  const list = [...lists, ...(/^"(?:stages|channels)/.test(more) ? [] : touchpoints), more].join(',')
  return `{"format":"throughline-journey","version":1,"journey":{"id":"j","title":"T"},${list}}`
}

function box(id: string, more = ''): string {
  return `{"id":"${id}","type":"text","text":"a","x":0,"y":0,"width":1,"height":1${more}}`
}

function node(more: string): string {
  return `{"nodes":[${box('a', `,${more}`)}]}`
}

async function read(fileName: string, text: string): Promise<JourneyDocument | null> {
  try {
    const imported = await decodeImport(Buffer.from(text), fileName)
    return imported.what === 'journey' ? imported.document : null
  } catch (error) {
    if (error instanceof FailureError) return null
    throw error
  }
}

const files = [
  ...journeys.map((text) => ['map.journey', text] as const),
  ...canvases.map((text) => ['map.canvas', text] as const),
  ...diagrams.map((text) => ['map.mmd', text] as const),
].flatMap(([name, text]) =>
  (text.includes('KEY') ? keys : ['']).map((key) => [name, text.replaceAll('KEY', key)] as const),
)

describe(`${journeys.length + canvases.length + diagrams.length} places, ${files.length} files`, () => {
  it('change no object and are not kept', async () => {
    const { database } = openForTest(join(temporaryFolder(), 'library.db'))
    const names = Object.getOwnPropertyNames(Object.prototype)
    let taken = 0
    for (const [index, [name, text]] of files.entries()) {
      const document = await read(name, text)
      expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(names)
      expect(({} as { polluted?: unknown }).polluted).toBeUndefined()
      if (!document) continue
      taken += 1
      const held = { ...document, journey: { ...document.journey, id: `j${index}` } }
      insertJourney(database, held)
      for (const kept of [held, readJourney(database, `j${index}`)]) {
        expect(`${text}\n${writeJourneyFile(kept)}`.split('\n').slice(1).join('\n')).not.toMatch(
          /polluted|"(?:__proto__|constructor|prototype)"/,
        )
      }
    }
    process.stdout.write(`Prototype keys: ${files.length} files, ${taken} taken without them, the others refused\n`)
    expect(taken).toBeGreaterThan(40)
    const tables = database.prepare("SELECT name FROM sqlite_schema WHERE type = 'table'").pluck().all() as string[]
    for (const table of tables) {
      const rows = JSON.stringify(database.prepare(`SELECT * FROM ${table}`).all())
      expect(rows).not.toMatch(/polluted|__proto__|constructor/)
    }
  })
})
