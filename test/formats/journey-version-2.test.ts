/** What version 2 of the file brought: its defaults, its refusals, the order in which it is written, and version 1 read as it. */
import { describe, expect, it } from 'vitest'
import { FailureError } from '../../shared/failure.ts'
import { readJourneyFile, writeJourneyFile } from '../../shared/formats/journey/journey-file.ts'
import { mostImageBytes } from '../../shared/formats/journey/refuse-images.ts'
import { inOrder } from '../../shared/journey/document.ts'
import { fullDocument } from '../support/full-document.ts'
import { openedAt } from '../support/journey-text.ts'
import { somePictures, tinyJpeg, tinyPng } from '../support/pictures.ts'

type Fields = Readonly<Record<string, unknown>>

const grid = { stages: [{ id: 's' }], channels: [{ id: 'c', kind: 'social' }] }
const touchpoint = { id: 't', stageId: 's', channelId: 'c' }

function textOf(file: Fields, journey: Fields = {}, version = 2): string {
  const { touchpoints = [touchpoint], ...rest } = file
  return JSON.stringify({
    format: 'throughline-journey',
    version,
    journey: { id: 'j', title: 'A journey', ...journey },
    ...grid,
    touchpoints,
    ...rest,
  })
}

function refusalOf(text: string): string {
  try {
    readJourneyFile(text, openedAt)
  } catch (error) {
    if (error instanceof FailureError && error.code === 'file-refused') return error.message
    throw error
  }
  return 'not refused'
}

const blank = { rank: expect.any(String), extra: {} }
const nobody = { name: '', role: null }

describe('defaults', () => {
  it('fill in everything but the required fields', () => {
    const document = readJourneyFile(
      textOf({
        opportunities: [{ id: 'q', text: '' }],
        measures: [{ id: 'm', name: '', values: [{ at: '2026-11-01', value: 1 }] }],
        quotes: [{ id: 'v', text: '' }],
        agenda: [{ id: 'a' }],
        ballots: [{ id: 'b' }],
        images: [{ ...tinyPng, alt: undefined }],
      }),
      openedAt,
    )
    expect(document.opportunities.get('q')).toEqual({
      id: 'q',
      text: '',
      touchpointIds: [],
      impact: null,
      effort: null,
      horizon: null,
      status: 'open',
      owner: nobody,
      votes: 0,
      ...blank,
    })
    expect(document.measures.get('m')).toEqual({
      id: 'm',
      name: '',
      unit: '',
      better: 'higher',
      stageId: null,
      touchpointId: null,
      objectiveId: null,
      target: null,
      values: [{ at: '2026-11-01', value: 1, n: null }],
      ...blank,
    })
    expect(document.quotes.get('v')).toEqual({
      id: 'v',
      text: '',
      source: '',
      personaId: null,
      at: null,
      touchpointIds: [],
      ...blank,
    })
    expect(document.agenda.get('a')).toEqual({ id: 'a', title: '', minutes: 0, stageId: null, note: '', ...blank })
    expect(document.ballots.get('b')).toEqual({
      id: 'b',
      question: '',
      at: null,
      measure: 'dots',
      subjects: [],
      cast: [],
      ...blank,
    })
    expect(document.images.get(tinyPng.id)).toEqual({ ...tinyPng, ...blank })
  })
})

describe('refusals', () => {
  const one = (list: string, fields: Fields) => textOf({ [list]: [fields] })
  const at = (fields: Fields) => textOf({ touchpoints: [{ ...touchpoint, ...fields }] })
  const value = (fields: Fields) => one('measures', { id: 'm', name: '', values: [fields] })
  const image = (fields: Fields) => one('images', { ...tinyPng, ...fields })
  const cases: readonly (readonly [what: string, text: string, start: string])[] = [
    ['an unknown ownership', at({ ownership: 'ours' }), 'touchpoints[0].ownership: must be one of “brand”,'],
    ['a number among systems', at({ systems: [1] }), 'touchpoints[0].systems[0]: must be text'],
    ['an image that is not there', at({ imageIds: ['x'] }), 'touchpoints[0].imageIds: image “x” doesn’t exist.'],
    ['a portrait that is not there', one('personas', { id: 'p', imageId: 'x' }), 'personas[0].imageId: image “x”'],
    ['a logo that is not there', textOf({}, { brand: { logoImageId: 'x' } }), 'journey.brand.logoImageId: image “x”'],
    ['an accent of three digits', textOf({}, { brand: { accent: '#123' } }), 'journey.brand.accent: must be a colour'],
    ['a half vote', at({ votes: 0.5 }), 'touchpoints[0].votes: must be a whole number of 0 or more'],
    ['a vote below 0', at({ votes: -1 }), 'touchpoints[0].votes: must be a whole number of 0 or more'],
    [
      'an opportunity without a text',
      one('opportunities', { id: 'q' }),
      'opportunities[0].text: this field is missing',
    ],
    [
      'an impact of 6',
      one('opportunities', { id: 'q', text: '', impact: 6 }),
      'opportunities[0].impact: must be a whole number from 1 to 5',
    ],
    [
      'an effort of 1.5',
      one('opportunities', { id: 'q', text: '', effort: 1.5 }),
      'opportunities[0].effort: must be a whole number from 1 to 5',
    ],
    [
      'an unknown horizon',
      one('opportunities', { id: 'q', text: '', horizon: 'soon' }),
      'opportunities[0].horizon: must be one of',
    ],
    [
      'an opportunity of a touchpoint that is gone',
      one('opportunities', { id: 'q', text: '', touchpointIds: ['x'] }),
      'opportunities[0].touchpointIds: touchpoint “x” doesn’t exist.',
    ],
    ['a measure without a name', one('measures', { id: 'm' }), 'measures[0].name: this field is missing'],
    [
      'a measure about two things',
      one('measures', { id: 'm', name: '', stageId: 's', touchpointId: 't' }),
      'measures[0].touchpointId: a measure can belong to only one thing.',
    ],
    ['a value without a date', value({ value: 1 }), 'measures[0].values[0].at: this field is missing'],
    ['a value of nothing', value({ at: '2026-11-01' }), 'measures[0].values[0].value: this field is missing'],
    ['a day that there is not', value({ at: '2026-02-30', value: 1 }), 'measures[0].values[0].at: must be a date'],
    ['a moment for a day', value({ at: '2026-02-03T10:00:00Z', value: 1 }), 'measures[0].values[0].at: must be a'],
    ['half an answer', value({ at: '2026-11-01', value: 1, n: 0.5 }), 'measures[0].values[0].n: must be a whole'],
    ['a quote without a text', one('quotes', { id: 'v' }), 'quotes[0].text: this field is missing'],
    [
      'a quote of nobody there',
      one('quotes', { id: 'v', text: '', personaId: 'x' }),
      'quotes[0].personaId: persona “x”',
    ],
    ['a note of an unknown kind', one('notes', { id: 'k', kind: 'memo' }), 'notes[0].kind: must be one of'],
    ['a note due some day', one('notes', { id: 'k', due: 'soon' }), 'notes[0].due: must be a date'],
    [
      'a note beside a touchpoint that is gone',
      one('notes', { id: 'k', touchpointIds: ['t', 'x'] }),
      'notes[0].touchpoi',
    ],
    ['votes for a note below 0', one('notes', { id: 'k', votes: -1 }), 'notes[0].votes: must be a whole number of 0'],
    [
      'half a vote for an opportunity',
      one('opportunities', { id: 'q', text: '', votes: 0.5 }),
      'opportunities[0].votes: must be a whole number of 0',
    ],
    ['a ballot of some day', one('ballots', { id: 'b', at: '28 November' }), 'ballots[0].at: must be a date such as'],
    ['a ballot that is no list', one('ballots', { id: 'b', cast: [3] }), 'ballots[0].cast[0]: must be a list'],
    [
      'a vote for an opportunity that is gone',
      one('ballots', { id: 'b', subjects: [{ touchpointId: 't' }, { opportunityId: 'x' }], cast: [[1, 1]] }),
      'ballots[0].subjects: opportunity “x” doesn’t exist.',
    ],
    [
      'a ballot for less than was asked',
      one('ballots', { id: 'b', subjects: [{ touchpointId: 't' }], cast: [[1], []] }),
      'ballots[0].cast[1]: must have 1 number',
    ],
    ['a part of the agenda about no stage', one('agenda', { id: 'a', stageId: 'x' }), 'agenda[0].stageId: stage “x”'],
    [
      'a subject of two things',
      one('ballots', { id: 'b', subjects: [{ touchpointId: 't', noteId: 'k' }] }),
      'ballots[0].subjects[0]: must have exactly one of',
    ],
    ['a subject of nothing', one('ballots', { id: 'b', subjects: [{}] }), 'ballots[0].subjects[0]: must have exactly'],
    [
      'a subject that is gone',
      one('ballots', { id: 'b', subjects: [{ noteId: 'x' }] }),
      'ballots[0].subjects: note “x” doesn’t exist.',
    ],
    [
      'half a dot',
      one('ballots', { id: 'b', subjects: [{ touchpointId: 't' }], cast: [[0.5]] }),
      'ballots[0].cast[0][0]: must be a whole number of 0 or more',
    ],
    [
      'a ballot for more than was asked',
      one('ballots', { id: 'b', subjects: [{ touchpointId: 't' }], cast: [[1, 2]] }),
      'ballots[0].cast[0]: must have 1 number, one for each subject.',
    ],
    ['an unknown strictness', textOf({}, { gaps: { strictness: 'mild' } }), 'journey.gaps.strictness: must be one of'],
    ['an image without bytes', image({ data: undefined }), 'images[0].data: this field is missing'],
    ['an image of an unknown type', image({ mediaType: 'image/gif' }), 'images[0].mediaType: must be one of'],
    ['bytes of another type', image({ mediaType: 'image/jpeg' }), 'images[0].data: the image data is not of the type'],
    ['bytes that are no picture', image({ data: 'AAAA' }), 'images[0].data: the image data is not of the type'],
    ['no base64', image({ data: `${tinyPng.data} ` }), 'images[0].data: must be base64'],
    ['base64 in another spelling', image({ data: tinyPng.data.replace(/I=$/, 'J=') }), 'images[0].data: must be'],
    ['another width', image({ width: 4 }), 'images[0].width: the image is 3 wide, not 4.'],
    ['another height', image({ height: 4 }), 'images[0].height: the image is 2 high, not 4.'],
    ['a side over 4096', image({ width: 4097 }), 'images[0].width: must be a whole number from 1 to 4096'],
    ['the id of other bytes', image({ id: tinyJpeg.id }), `images[0].id: the id of this image data is “${tinyPng.id}”`],
    [
      'more bytes than an image may have',
      image({ data: 'A'.repeat(4 * Math.ceil((mostImageBytes + 1) / 3)) }),
      'images[0].data: an image has at most 2,097,152 bytes',
    ],
  ]

  it.each(cases)('%s', (_, text, start) => {
    const message = refusalOf(text)
    expect(message.slice(0, start.length)).toBe(start)
    expect(message).toMatch(/\.$/)
  })

  it('take pictures of every kind', () => {
    expect(refusalOf(textOf({ images: somePictures }))).toBe('not refused')
  })

  it('hold for a file of version 1 that has fields of version 2', () => {
    const text = textOf({ touchpoints: [{ ...touchpoint, ownership: 'ours' }] }, {}, 1)
    expect(refusalOf(text)).toMatch(/^touchpoints\[0\]\.ownership: must be one of/)
  })
})

describe('written', () => {
  const names = (text: string) => Object.keys(JSON.parse(text))

  it('as version 2, with new lists only where they hold something', () => {
    const bare = writeJourneyFile(readJourneyFile(textOf({}, {}, 1), openedAt))
    expect(JSON.parse(bare).version).toBe(2)
    expect(names(bare)).toEqual([
      ...['format', 'version', 'journey', 'stages', 'channels', 'personas', 'needs', 'objectives', 'touchpoints'],
      ...['connections', 'notes'],
    ])
  })

  it('with its lists in their order, images last', () => {
    const text = writeJourneyFile(fullDocument())
    expect(names(text)).toEqual([
      ...['format', 'version', 'journey', 'stages', 'channels', 'personas', 'needs', 'objectives', 'touchpoints'],
      ...['connections', 'opportunities', 'measures', 'quotes', 'notes', 'agenda', 'ballots', 'images'],
    ])
    expect(writeJourneyFile(readJourneyFile(text, openedAt))).toBe(text)
  })

  it('with decisions about gaps and saved views after the known fields of the journey, in this order', () => {
    const views = [{ id: 'v' }]
    const text = writeJourneyFile(
      readJourneyFile(textOf({}, { later: 1, views, gaps: { strictness: 'sketch' }, updatedAt: openedAt }), openedAt),
    )
    expect(Object.keys(JSON.parse(text).journey).slice(-4)).toEqual(['updatedAt', 'gaps', 'views', 'later'])
  })

  it('with unknown fields in the record, the value and the subject in which they were found', () => {
    const later = { future: { deep: [1, null] } }
    const text = textOf({
      measures: [{ id: 'm', name: '', values: [{ ...later, at: '2026-11-01', value: 1 }], ...later }],
      ballots: [{ id: 'b', subjects: [{ ...later, touchpointId: 't' }] }],
    })
    const written = writeJourneyFile(readJourneyFile(text, openedAt))
    const { measures, ballots } = JSON.parse(written)
    expect(measures[0]).toMatchObject(later)
    expect(measures[0].values).toEqual([{ at: '2026-11-01', value: 1, n: null, ...later }])
    expect(ballots[0].subjects).toEqual([{ touchpointId: 't', ...later }])
    expect(writeJourneyFile(readJourneyFile(written, openedAt))).toBe(written)
  })
})

describe('version 1', () => {
  const said = (text: string) =>
    inOrder(readJourneyFile(text, openedAt).opportunities).map(({ id, text: words, touchpointIds }) => [
      id,
      words,
      touchpointIds,
    ])

  it('gives each opportunity of a touchpoint a record, in the order of touchpoints and texts', () => {
    const touchpoints = [
      { ...touchpoint, id: 'b', opportunities: ['Say when', ' ', 'Say why'] },
      { ...touchpoint, id: 'a', opportunities: ['Say when'] },
    ]
    expect(said(textOf({ touchpoints }, {}, 1))).toEqual([
      ['v1-b-1', 'Say when', ['b']],
      ['v1-b-3', 'Say why', ['b']],
      ['v1-a-1', 'Say when', ['a']],
    ])
  })

  it('cuts long ids, and appends an x until the id is free', () => {
    const long = (end: string) => `${'a'.repeat(50)}${end}`
    const touchpoints = ['1', '2', '3'].map((end) => ({ ...touchpoint, id: long(end), opportunities: [end] }))
    const opportunities = [{ id: `v1-${long('')}-1x`, text: 'There already' }]
    expect(said(textOf({ touchpoints, opportunities }, {}, 1)).map(([id]) => id)).toEqual([
      `v1-${long('')}-1x`,
      `v1-${long('')}-1`,
      `v1-${long('')}-1xx`,
      `v1-${long('')}-1xxx`,
    ])
  })

  it('refuses what was no list of texts', () => {
    const of = (opportunities: unknown) => textOf({ touchpoints: [{ ...touchpoint, opportunities }] }, {}, 1)
    expect(refusalOf(of('x'))).toMatch(/^touchpoints\[0\]\.opportunities: must be a list/)
    expect(refusalOf(of(['x', 1]))).toMatch(/^touchpoints\[0\]\.opportunities\[1\]: must be text/)
  })

  it('is no more in version 2, where such a field of a touchpoint is one that nobody knows', () => {
    const text = textOf({ touchpoints: [{ ...touchpoint, opportunities: ['x'] }] })
    const document = readJourneyFile(text, openedAt)
    expect(document.opportunities.size).toBe(0)
    expect(JSON.parse(writeJourneyFile(document)).touchpoints[0].opportunities).toEqual(['x'])
  })
})
