/** What one typed line says: its kind by its beginning, and who and until when at its end. */
import { describe, expect, it } from 'vitest'
import {
  type CaptureKind,
  captureLabel,
  leadingKind,
  loneKind,
  readCapture,
  readCaptures,
} from '../../shared/room/capture-line.ts'

const today = '2026-11-28'
const read = (line: string, kind: CaptureKind = 'touchpoint') => readCapture(line, kind, today)

describe('the beginning of a line', () => {
  it.each([
    ['Reviews fares', 'touchpoint', 'Reviews fares'],
    ['P Nobody says what delivery costs', 'pain', 'Nobody says what delivery costs'],
    ['p nobody says', 'pain', 'nobody says'],
    ['O Say it first', 'opportunity', 'Say it first'],
    ['Q "I gave up"', 'quote', '"I gave up"'],
    ['? Who has the seat maps', 'question', 'Who has the seat maps'],
    ['?who has them', 'question', 'who has them'],
    ['D Electronic tickets first', 'decision', 'Electronic tickets first'],
    ['N Group fares', 'parked', 'Group fares'],
    ['Pain: nobody answers', 'pain', 'nobody answers'],
    ['Parking lot: refunds', 'parked', 'refunds'],
  ] as const)('%s', (line, kind, text) => {
    expect(read(line)).toEqual({ kind, text, owner: '', due: null, emotion: null })
  })

  it('is no kind without a space behind it, or of another letter', () => {
    for (const line of ['Pays', 'P', 'X ray', 'Note: see below', 'On arrival']) {
      expect(read(line)).toMatchObject({ kind: 'touchpoint', text: line })
    }
    expect(leadingKind('D ')).toEqual({ kind: 'decision', rest: '' })
  })

  it('is a kind alone where a line is its letter and nothing else', () => {
    expect(['d', ' P ', '?', 'X', 'PD', ''].map(loneKind)).toEqual(['decision', 'pain', 'question', null, null, null])
  })

  it('leaves the kind that was chosen by a chord to a line that says none', () => {
    expect(read('Nobody answers', 'pain')).toMatchObject({ kind: 'pain', text: 'Nobody answers' })
    expect(read('O Answer', 'pain')).toMatchObject({ kind: 'opportunity' })
    expect(read('  ', 'pain')).toBeNull()
    expect(read('P ')).toBeNull()
  })
})

describe('the end of a line', () => {
  it('says who and until when, in either order', () => {
    const asked = { kind: 'question', text: 'Who has the seat maps?', owner: 'Web shop', due: '2027-01-15' }
    expect(read('? Who has the seat maps? @Web shop by 15 January')).toMatchObject(asked)
    expect(read('? Who has the seat maps? by Jan 15, 2027 @Web shop')).toMatchObject(asked)
    expect(read('D Say every fee first, by 1 March')).toMatchObject({ text: 'Say every fee first', due: '2027-03-01' })
    expect(read('D Say it by 2026-12-24')).toMatchObject({ due: '2026-12-24' })
    expect(read('O One number @Call centre')).toMatchObject({ text: 'One number', owner: 'Call centre', due: null })
  })

  it('is part of the words where it is no day, or where nobody owns the kind', () => {
    for (const line of ['D Go by train', 'D Sign by 31 February', 'D Write to info@rail.eu']) {
      expect(read(line)).toMatchObject({ text: line.slice(2), owner: '', due: null })
    }
    expect(read('P Waits @the gate by 1 March')).toMatchObject({ text: 'Waits @the gate by 1 March' })
  })

  it('leaves the owner as it is and keeps the words where the time is no day', () => {
    for (const time of ['by 31 February', 'by 2026-02-30', 'by next sprint', 'by 32.1.']) {
      expect(read(`D Sign @Web shop ${time}`)).toMatchObject({ text: `Sign ${time}`, owner: 'Web shop', due: null })
      expect(read(`D Sign ${time} @Web shop`)).toMatchObject({ text: `Sign ${time}`, owner: 'Web shop', due: null })
    }
  })

  it.each([
    ['today', '2026-11-28'],
    ['tomorrow', '2026-11-29'],
    ['Friday', '2026-12-04'],
    ['next Tue', '2026-12-01'],
    // Today is a Saturday.
    ['Saturday', '2026-12-05'],
    ['Monday 30 November', '2026-11-30'],
    ['24.12.', '2026-12-24'],
    ['1.2.2028', '2028-02-01'],
    ['3/12', null],
  ])('takes “by %s” as a room says it', (day, due) => {
    expect(read(`D Sign by ${day} @Ops`)).toMatchObject({ owner: 'Ops', due })
  })

  it('takes a day without a year as the next one', () => {
    expect(read('D Do it by 28 Nov')?.due).toBe('2026-11-28')
    expect(read('D Do it by 27 Nov')?.due).toBe('2027-11-27')
    expect(read('D Do it by 29 February')?.due).toBe('2028-02-29')
  })

  it('is a face that says how a touchpoint feels', () => {
    expect([':((', ':(', ':|', ':)', ':))'].map((face) => read(`Pays ${face}`)?.emotion)).toEqual([-2, -1, 0, 1, 2])
    expect(read('Pays :)')?.text).toBe('Pays')
    expect(read('Pays :')).toMatchObject({ text: 'Pays :', emotion: null })
    expect(read('P Pays :(')).toMatchObject({ text: 'Pays :(', emotion: null })
  })
})

it('reads pasted lines each by its own beginning, without the marks of a list', () => {
  const captures = readCaptures('- Pays\n- P Fees appear late\n\n* ? Who knows @Ann\r\nLooks', 'touchpoint', today)
  expect(captures.map(({ kind, text }) => `${kind}: ${text}`)).toEqual([
    'touchpoint: Pays',
    'pain: Fees appear late',
    'question: Who knows',
    'touchpoint: Looks',
  ])
})

it('names what was added, for undo', () => {
  const label = (...kinds: CaptureKind[]) => captureLabel(kinds.map((kind) => ({ kind })))
  expect(label('pain')).toBe('Add pain')
  expect(label('parked')).toBe('Add to parking lot')
  expect(label('quote', 'quote')).toBe('Add 2 quotes')
  expect(label('pain', 'touchpoint', 'opportunity', 'opportunity')).toBe('Add 1 touchpoint, 1 pain and 2 opportunities')
  expect(label('parked', 'parked')).toBe('Add 2 notes to parking lot')
  expect(label('parked', 'pain')).toBe('Add 1 pain and 1 note to parking lot')
})
