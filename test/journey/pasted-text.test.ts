import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applyChange } from '../../shared/journey/change.ts'
import { addPastedLines, readPastedText } from '../../shared/journey/edits/pasted-text.ts'
import { rowsOfTable, tableText } from '../../shared/journey/edits/table-text.ts'
import { cell, idsIn, smallJourney } from '../support/small-journey.ts'

const read = (text: string) =>
  readPastedText(smallJourney(), text).map(({ title, stageId, channelId, notes }) =>
    [title, stageId ?? '-', channelId ?? '-', ...(notes ? [notes] : [])].join(' | '),
  )

describe('pasted lines', () => {
  it('are one touchpoint each, without the dots and numbers of a list', () => {
    expect(read('- Sees a story\r\n\n  2. Asks a friend\n• Calls')).toEqual([
      'Sees a story | - | -',
      'Asks a friend | - | -',
      'Calls | - | -',
    ])
    expect(read('24 hours later\n-5 degrees')).toEqual(['24 hours later | - | -', '-5 degrees | - | -'])
  })

  it.each([
    '·\tSees a story',
    '•\tSees a story',
    'o\tSees a story',
    '§\tSees a story',
    '\uF0B7\tSees a story',
    '– Sees a story',
    '— Sees a story',
    '1.\tSees a story',
    '12) Sees a story',
    '(3) Sees a story',
    '1.2.\tSees a story',
    '1.2\tSees a story',
    'a)\tSees a story',
    'a.\tSees a story',
    '(b) Sees a story',
    'iv. Sees a story',
    'xii)\tSees a story',
    '[ ] Sees a story',
    '- [x] Sees a story',
    '* [ ] Sees a story',
    '☐ Sees a story',
    '☑\tSees a story',
    '\t\t•\tSees a story',
    '\u00A0\u00A0- Sees a story',
    '◆ Sees a story',
    '❖\tSees a story',
    '▸ Sees a story',
    '» Sees a story',
    '→ Sees a story',
    '➜ Sees a story',
    '★ Sees a story',
    '− Sees a story',
    '‒ Sees a story',
    '+ Sees a story',
    '✗ Sees a story',
    '⬜ Sees a story',
    '◻️ Sees a story',
    '▶️ Sees a story',
    '➡️ Sees a story',
    '❌ Sees a story',
    '•Sees a story',
    '・Sees a story',
    '■Sees a story',
    '\uF0D8\tSees a story',
    '\uF0FC Sees a story',
    'Ø\tSees a story',
    'ü\tSees a story',
    'v\tSees a story',
    'q\tSees a story',
    '1 ) Sees a story',
    '①Sees a story',
    '１．Sees a story',
    '（２）Sees a story',
    '3、Sees a story',
    '一、Sees a story',
    'ア）Sees a story',
    '1️⃣ Sees a story',
    'а) Sees a story',
    'β) Sees a story',
  ])('have no mark of a list in %j', (line) => {
    expect(read(`${line}\r\n${line}`)).toEqual(['Sees a story | - | -', 'Sees a story | - | -'])
  })

  it.each([
    'A. Smith calls',
    'o dear',
    '§ 5 is read',
    '2.5 hours later',
    '3D glasses',
    'mix. of both',
    'x-ray',
    '"Hello" she says',
    'I. Kant is read',
    '1.5 hours later',
    '1 - 2 minutes',
    '★★★☆☆ is given',
    '●●○ of three',
    '🚀 Launch',
    '🟢 Good',
    '→left',
    'v good',
    '一人で',
  ])('keep %j as it is', (line) => {
    expect(read(line)).toEqual([`${line} | - | -`])
  })

  it.each([
    ['a. Sees\nb. Asks\nc. Calls'],
    ['A. Sees\n\n• Asks\nB. Calls'],
    ['i. Sees\nii. Asks\niii. Calls'],
    ['I) Sees\nII) Asks\nIII) Calls'],
    ['1: Sees\n2: Asks\n3: Calls'],
    ['1 – Sees\n2 – Asks\n3 – Calls'],
    ['1.1 Sees\n1.2 Asks\n2.1 Calls'],
    ['2.3 Sees\n2.3.1 Asks\n2.4 Calls'],
  ])('have no mark that counts on from line to line in %j', (text) => {
    const [first, second, third] = read(text)
    expect([first, second, third]).toEqual(['Sees | - | -', 'Asks | - | -', 'Calls | - | -'])
  })

  it('keep what only looks like a count', () => {
    const lines = ['A. Smith calls', 'C. Jones asks', '1.5 hours later', '2.5 hours later', 'I. Kant', 'V. Woolf']
    expect(read(lines.join('\n'))).toEqual(lines.map((line) => `${line} | - | -`))
  })

  it('are one touchpoint for a cell with line breaks or quotes, the rest in its notes', () => {
    expect(read('"Sees a story\nat night\n\non the bus"\r\nAsks a friend\r\n"Says ""hi"""\r\n')).toEqual([
      'Sees a story | - | - | at night\non the bus',
      'Asks a friend | - | -',
      'Says "hi" | - | -',
    ])
    expect(read('Buy\t"Pays\nby card"\t2 minutes')).toEqual(['Pays | s2 | - | by card\n2 minutes'])
  })

  it('are nothing where nothing is written', () => {
    expect(read(' \n\t\n')).toEqual([])
  })
})

describe('a pasted table', () => {
  it('is read by the names of the journey', () => {
    expect(read('Find\tWeb\tSearches\nBuy\tShop\tPays\nBuy\tWeb\tGets a receipt')).toEqual([
      'Searches | s1 | c1',
      'Pays | s2 | c2',
      'Gets a receipt | s2 | c1',
    ])
    expect(read('Searches\t2 minutes\nPays\t1 minute')).toEqual([
      'Searches | - | - | 2 minutes',
      'Pays | - | - | 1 minute',
    ])
  })

  it('goes through text and back, whatever its cells hold', () => {
    const value = fc.string({ unit: fc.constantFrom('a', '"', '\t', '\n', '\r', ' '), maxLength: 5 })
    fc.assert(
      fc.property(fc.array(fc.array(value, { minLength: 2, maxLength: 4 }), { minLength: 1 }), (rows) => {
        expect(rowsOfTable(tableText(rows))).toEqual(rows)
      }),
    )
  })
})

it('adds lines where they belong, in their order, from the user’s place on', () => {
  const document = smallJourney()
  const lines = readPastedText(document, 'Buy\tx\nFind\ty\nFind\tz')
  let count = 0
  const { change, touchpointIds } = addPastedLines(document, lines, {
    target: { ...cell('s1', 'c1'), index: 1 },
    newId: () => `n${++count}`,
  })
  const after = applyChange(document, change)
  expect(idsIn(after, 's1', 'c1')).toEqual(['a', 'n2', 'n3', 'b', 'c'])
  expect(idsIn(after, 's2', 'c1')).toEqual(['n1'])
  expect(touchpointIds).toEqual(['n1', 'n2', 'n3'])
})
