/** What a reader fills in and what it refuses, each with its place. */
import { describe, expect, it } from 'vitest'
import { FailureError } from '../../shared/failure.ts'
import { readJourneyFile } from '../../shared/formats/journey/journey-file.ts'
import { maxJourneyBytes } from '../../shared/formats/reading/json-limits.ts'
import { inOrder } from '../../shared/journey/document.ts'
import { journeyOf, journeyText, openedAt } from '../support/journey-text.ts'

function refusalOf(text: string): string {
  try {
    readJourneyFile(text, openedAt)
  } catch (error) {
    if (error instanceof FailureError && error.code === 'file-refused') return error.message
    throw error
  }
  return 'not refused'
}

const grid = { stages: [{ id: 's' }], channels: [{ id: 'c', kind: 'social' }] }
const touchpoint = { id: 't', stageId: 's', channelId: 'c' }
const withTouchpoint = (fields: object) => journeyText({ ...grid, touchpoints: [{ ...touchpoint, ...fields }] })

describe('defaults', () => {
  it('fill in everything but the required fields', () => {
    const document = journeyOf({
      ...grid,
      personas: [{ id: 'p' }],
      needs: [{ id: 'n' }],
      objectives: [{ id: 'o' }],
      touchpoints: [touchpoint, { ...touchpoint, id: 't2' }],
      connections: [{ id: 'e', from: 't', to: 't2' }],
      notes: [{ id: 'k' }],
    })
    const blank = { rank: expect.any(String), extra: {} }
    expect(document.journey).toEqual({
      id: 'j',
      title: 'A journey',
      summary: '',
      state: 'as-is',
      basedOn: null,
      success: '',
      purpose: { vision: '', mission: '', purpose: '' },
      brandPersona: { see: '', hear: '', think: '', feel: '', engageWith: '', standFor: '' },
      brand: { name: '', accent: null, logoImageId: null },
      createdAt: openedAt,
      updatedAt: openedAt,
      extra: {},
    })
    expect(document.stages.get('s')).toEqual({ id: 's', name: '', phase: 'other', ...blank })
    expect(document.channels.get('c')).toEqual({ id: 'c', name: '', kind: 'social', ...blank })
    expect(document.personas.get('p')).toEqual({
      id: 'p',
      name: '',
      description: '',
      channelUse: {},
      imageId: null,
      ...blank,
    })
    expect(document.needs.get('n')).toEqual({ id: 'n', text: '', personaId: null, ...blank })
    expect(document.objectives.get('o')).toEqual({ id: 'o', text: '', measure: '', focus: false, ...blank })
    expect(document.touchpoints.get('t')).toEqual({
      ...touchpoint,
      title: '',
      notes: '',
      status: 'live',
      ownership: 'brand',
      why: '',
      what: '',
      how: '',
      interaction: null,
      owner: { name: '', role: null },
      measure: '',
      needIds: [],
      objectiveIds: [],
      emotions: {},
      momentOfTruth: false,
      differentiator: null,
      evidence: { level: 'assumption', note: '' },
      pains: [],
      tags: [],
      backstage: [],
      systems: [],
      imageIds: [],
      votes: 0,
      ...blank,
    })
    expect(document.connections.get('e')).toEqual({ id: 'e', from: 't', to: 't2', label: '', ...blank })
    expect(document.notes.get('k')).toEqual({
      id: 'k',
      text: '',
      x: 0,
      y: 0,
      color: 'yellow',
      kind: 'note',
      owner: { name: '', role: null },
      due: null,
      answer: '',
      author: '',
      touchpointIds: [],
      votes: 0,
      ...blank,
    })
  })

  it('fill in the rest of a nested object', () => {
    const document = readJourneyFile(withTouchpoint({ owner: { role: 'sales' }, evidence: { note: 'x' } }), openedAt)
    expect(document.touchpoints.get('t')?.owner).toEqual({ name: '', role: 'sales' })
    expect(document.touchpoints.get('t')?.evidence).toEqual({ level: 'assumption', note: 'x' })
  })

  it('keep the order of the file', () => {
    const document = journeyOf({ stages: ['z', '10', 'a', '2'].map((id) => ({ id })) })
    expect(inOrder(document.stages).map(({ id }) => id)).toEqual(['z', '10', 'a', '2'])
  })

  it('accept a byte order mark, and parallel connections', () => {
    const connections = ['e1', 'e2'].map((id) => ({ id, from: 't', to: 't2' }))
    const text = journeyText({ ...grid, touchpoints: [touchpoint, { ...touchpoint, id: 't2' }], connections })
    expect(readJourneyFile(`\uFEFF${text}`, openedAt).connections.size).toBe(2)
  })

  it('keep ids that are names of objects', () => {
    const text = journeyText({ ...grid, personas: [{ id: '__proto__' }, { id: 'constructor' }] }).replace(
      '"personas"',
      '"touchpoints":[{"id":"t","stageId":"s","channelId":"c","emotions":{"__proto__":-2,"constructor":1}}],"personas"',
    )
    const { emotions = {} } = readJourneyFile(text, openedAt).touchpoints.get('t') ?? {}
    expect(Object.entries(emotions)).toEqual([
      ['__proto__', -2],
      ['constructor', 1],
    ])
  })
})

describe('refusals', () => {
  const record = (list: string, fields: object) => journeyText({ ...grid, [list]: [fields] })
  const cases: readonly (readonly [what: string, text: string, start: string])[] = [
    ['no JSON', 'not json', 'line 1, column 1: not valid JSON'],
    ['an end too early', '{\n  "a": [1,', 'line 2, column 11: not valid JSON'],
    ['a wrong token', '{\n  "a": tru }', 'line 2, column 8: not valid JSON'],
    ['a comma too many', '{"a": [1,]}', 'line 1, column 10: not valid JSON'],
    ['a broken string', '{"a": "x\ny"}', 'line 1, column 7: not valid JSON'],
    ['something after the end', '{} {}', 'line 1, column 4: not valid JSON'],
    ['a list as the file', '[]', 'the file must be an object, not a list'],
    ['no format', '{}', 'this is not a journey file: “format” is missing'],
    ['another format', '{"format":"jsoncanvas"}', 'format: must be “throughline-journey”, not the text “jsoncanvas”'],
    ['no version', '{"format":"throughline-journey"}', 'version: '],
    ['a higher version', journeyText({ version: 3 }), 'version: 3 is newer than this version of Throughline can read,'],
    ['a version a little higher', journeyText({ version: 2.5 }), 'version: 2.5 is newer than this version'],
    ['a version as a text', journeyText({ version: '1' }), 'version: must be the number 1 or 2'],
    ['version 0', journeyText({ version: 0 }), 'version: must be the number 1 or 2'],
    ['no journey', '{"format":"throughline-journey","version":1}', 'journey: this field is missing'],
    ['a journey without an id', journeyText({ journey: { title: '' } }), 'journey.id: this field is missing'],
    ['a journey without a title', journeyText({ journey: { id: 'j' } }), 'journey.title: this field is missing'],
    ['null for a text', journeyText({}, { success: null }), 'journey.success: must be text, not null'],
    ['an unknown state', journeyText({}, { state: 'was' }), 'journey.state: must be one of “as-is”, “to-be”'],
    ['a nested text', journeyText({}, { purpose: 'x' }), 'journey.purpose: must be an object'],
    ['a nested wrong type', journeyText({}, { purpose: { vision: 1 } }), 'journey.purpose.vision: must be text'],
    ['a list as an object', journeyText({ stages: {} }), 'stages: must be a list, not an object'],
    ['null as a list', journeyText({ notes: null }), 'notes: must be a list, not null'],
    ['a record as a text', journeyText({ stages: ['s'] }), 'stages[0]: must be an object'],
    ['a missing id', journeyText({ stages: [{ id: 's' }, {}] }), 'stages[1].id: this field is missing'],
    ['an empty id', journeyText({ stages: [{ id: '' }] }), 'stages[0].id: must be an id'],
    ['an id too long', journeyText({ stages: [{ id: 'a'.repeat(65) }] }), 'stages[0].id: must be an id'],
    ['an id with a space', journeyText({ stages: [{ id: 'a b' }] }), 'stages[0].id: must be an id'],
    ['an id with a newline', journeyText({ stages: [{ id: 'a\n' }] }), 'stages[0].id: must be an id'],
    ['a number as an id', journeyText({ stages: [{ id: 1 }] }), 'stages[0].id: must be an id'],
    ['a duplicate id', journeyText({ stages: [{ id: 's' }, { id: 's' }] }), 'stages[1].id: duplicate id “s”'],
    ['an unknown phase', journeyText({ stages: [{ id: 's', phase: 'x' }] }), 'stages[0].phase: must be one of'],
    ['a channel without a kind', journeyText({ channels: [{ id: 'c' }] }), 'channels[0].kind: this field is missing'],
    ['an unknown kind', journeyText({ channels: [{ id: 'c', kind: 'toString' }] }), 'channels[0].kind: must be one'],
    ['an unknown use', record('personas', { id: 'p', channelUse: { c: 'daily' } }), 'personas[0].channelUse.c: must'],
    [
      'a used channel that is gone',
      record('personas', { id: 'p', channelUse: { x: 'often' } }),
      'personas[0].channelUse: channel “x” doesn’t exist.',
    ],
    [
      'a need of nobody',
      record('needs', { id: 'n', personaId: 'x' }),
      'needs[0].personaId: persona “x” doesn’t exist.',
    ],
    ['a focus as a number', record('objectives', { id: 'o', focus: 1 }), 'objectives[0].focus: must be true or false'],
    [
      'a touchpoint without a stage',
      record('touchpoints', { id: 't', channelId: 'c' }),
      'touchpoints[0].stageId: this field is',
    ],
    [
      'a touchpoint without a channel',
      record('touchpoints', { id: 't', stageId: 's' }),
      'touchpoints[0].channelId: this field is',
    ],
    ['a dangling stage', withTouchpoint({ stageId: 's9' }), 'touchpoints[0].stageId: stage “s9” doesn’t exist.'],
    ['a dangling channel', withTouchpoint({ channelId: 'x' }), 'touchpoints[0].channelId: channel “x” doesn’t exist.'],
    ['a dangling need', withTouchpoint({ needIds: ['x'] }), 'touchpoints[0].needIds: need “x” doesn’t exist.'],
    [
      'a dangling objective',
      withTouchpoint({ objectiveIds: ['x'] }),
      'touchpoints[0].objectiveIds: objective “x” doesn’t',
    ],
    [
      'a dangling persona',
      withTouchpoint({ emotions: { x: 1 } }),
      'touchpoints[0].emotions: persona “x” doesn’t exist.',
    ],
    ['an emotion of 3', withTouchpoint({ emotions: { x: 3 } }), 'touchpoints[0].emotions.x: must be one of -2, -1, 0'],
    ['an emotion of 0.5', withTouchpoint({ emotions: { x: 0.5 } }), 'touchpoints[0].emotions.x: must be one of'],
    [
      'an emotion of no id',
      withTouchpoint({ emotions: { 'a b': 1 } }),
      'touchpoints[0].emotions["a b"]: must be an id',
    ],
    ['an unknown status', withTouchpoint({ status: 'done' }), 'touchpoints[0].status: must be one of'],
    ['null as a status', withTouchpoint({ status: null }), 'touchpoints[0].status: must be one of'],
    ['an unknown role', withTouchpoint({ owner: { role: 'x' } }), 'touchpoints[0].owner.role: must be one of'],
    ['an unknown evidence', withTouchpoint({ evidence: { level: 'x' } }), 'touchpoints[0].evidence.level: must be'],
    ['a number among texts', withTouchpoint({ pains: ['a', 1] }), 'touchpoints[0].pains[1]: must be text'],
    ['votes as a text', withTouchpoint({ votes: '1' }), 'touchpoints[0].votes: must be a whole number of 0 or more'],
    [
      'endless votes',
      withTouchpoint({ votes: 7 }).replace(':7', ':1e999'),
      'touchpoints[0].votes: must be a whole number of 0 or more',
    ],
    [
      'an endless unknown number',
      withTouchpoint({ x: { y: 7 } }).replace(':7', ':1e999'),
      'touchpoints[0].x.y: this number',
    ],
    [
      'a connection without an end',
      record('connections', { id: 'e', from: 't' }),
      'connections[0].to: this field is missing',
    ],
    [
      'a dangling end',
      record('connections', { id: 'e', from: 'x', to: 'y' }),
      'connections[0].from: touchpoint “x” doesn’t',
    ],
    [
      'a connection with itself',
      journeyText({ ...grid, touchpoints: [touchpoint], connections: [{ id: 'e', from: 't', to: 't' }] }),
      'connections[0].to: it connects a touchpoint to itself.',
    ],
  ]

  it.each(cases)('%s', (_, text, start) => {
    const message = refusalOf(text)
    expect(message.slice(0, start.length)).toBe(start)
    expect(message).toMatch(/\.$/)
    expect(message.length).toBeLessThan(250)
  })

  it('nesting over 64, also in text that is no JSON and far too deep for recursion', () => {
    const nested = (depth: number) => journeyText({ x: 7 }).replace('7', '['.repeat(depth) + ']'.repeat(depth))
    expect(refusalOf(nested(63))).toBe('not refused')
    expect(refusalOf(nested(64))).toMatch(/^line 1, column \d+: .*64 levels deep/)
    expect(refusalOf('['.repeat(2_000_000))).toMatch(/64 levels deep/)
    expect(refusalOf(journeyText({}, { summary: '[{"\\"[['.repeat(100) }))).toBe('not refused')
  })

  it('more than 50 MB as UTF-8, counted before parsing', () => {
    const base = journeyText({}, { summary: '#' }).length - 1
    const filled = (bytes: number, letter = 'a', size = 1) =>
      journeyText({}, { summary: '#' }).replace('#', letter.repeat((bytes - base) / size))
    expect(refusalOf(filled(maxJourneyBytes))).toBe('not refused')
    expect(refusalOf(filled(maxJourneyBytes + 1))).toMatch(/^the file is too large; the limit is 50 MB/)
    expect(refusalOf(filled(maxJourneyBytes + 8, '€', 3))).toMatch(/the limit is 50 MB/)
    expect(refusalOf(filled(maxJourneyBytes + 8, '😀', 4))).toMatch(/the limit is 50 MB/)
  })
})
