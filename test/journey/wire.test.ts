import { expect, it } from 'vitest'
import { newDocument, newJourney, newPersona, newTouchpoint } from '../../shared/journey/new-records.ts'
import { listSchemas } from '../../shared/journey/schema.ts'
import { documentOf, journeyRecordsSchema, readRecordsSchema, recordsOf } from '../../shared/journey/wire.ts'

const emotions = JSON.parse('{"__proto__": 1, "constructor": -2}')
const touchpoint = newTouchpoint({ id: 't', rank: 'a0', stageId: 's', channelId: 'c', emotions })

it('keeps emotions of personas whose ids are names of the language', () => {
  const document = newDocument(newJourney({ id: 'j', title: '' }, ''), {
    personas: ['__proto__', 'constructor'].map((id, place) => newPersona({ id, rank: `a${place}` })),
    touchpoints: [touchpoint],
  })
  const arrived = documentOf(journeyRecordsSchema.parse(structuredClone(recordsOf(document))))
  expect(Object.entries(arrived.touchpoints.get('t')?.emotions ?? {})).toEqual([
    ['__proto__', 1],
    ['constructor', -2],
  ])
})

it.each([{ p: 3 }, { p: 0.5 }, { 'not an id': 1 }, null, 'text'])('refuses emotions such as %o', (wrong) => {
  expect(listSchemas.touchpoints.safeParse({ ...touchpoint, emotions: wrong }).success).toBe(false)
})

it('looks only at what holds the records of a journey that the library has read', () => {
  const records = recordsOf(newDocument(newJourney({ id: 'j', title: '' }, ''), { touchpoints: [touchpoint] }))
  expect(readRecordsSchema.parse(records)).toBe(records)
})

it.each([
  null,
  'text',
  {},
  { journey: null },
  { ...recordsOf(newDocument(newJourney({ id: 'j', title: '' }, ''), {})), touchpoints: {} },
])('takes %o for no journey', (wrong) => {
  expect(readRecordsSchema.safeParse(wrong).success).toBe(false)
})
