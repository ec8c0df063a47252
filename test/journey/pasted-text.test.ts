import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applyChange } from '../../shared/journey/change.ts'
import { addPastedLines, readPastedText } from '../../shared/journey/pasted-text.ts'
import { rowsOfTable, tableText } from '../../shared/journey/table-text.ts'
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
