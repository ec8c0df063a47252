import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addStage } from '../../shared/journey/edits/grid-edits.ts'
import { keysAbove, type OutlineRow, outlineRows, rowKey } from '../../shared/outline/outline-rows.ts'
import { arbitraryDocument } from '../support/arbitrary-journey.ts'
import { cell, edited, smallJourney } from '../support/small-journey.ts'

const small = smallJourney()
const none: ReadonlySet<string> = new Set()

const lineOf = (row: OutlineRow): string => {
  const name =
    row.what === 'stage' ? row.stage.name : row.what === 'cell' ? row.channel.name : (row.touchpoint?.title ?? '…')
  const fold = row.isOpen === null ? '' : row.isOpen ? ' open' : ' folded'
  return `${'  '.repeat(row.level - 1)}${name} ${row.at + 1}/${row.of}${fold}`
}

describe('the rows of an outline', () => {
  it('are stages, their channels and the touchpoints where they cross', () => {
    expect(outlineRows(small, none).map(lineOf)).toEqual([
      'Find 1/2 open',
      '  Web 1/2 open',
      '    a 1/3',
      '    b 2/3',
      '    c 3/3',
      '  Shop 2/2',
      'Buy 2/2 open',
      '  Web 1/2',
      '  Shop 2/2 open',
      '    d 1/1',
    ])
  })

  it('leave out what is below a folded one', () => {
    const folded = new Set([rowKey.cell(cell('s1', 'c1')), rowKey.stage('s2')])
    expect(outlineRows(small, folded).map(lineOf)).toEqual([
      'Find 1/2 open',
      '  Web 1/2 folded',
      '  Shop 2/2',
      'Buy 2/2 folded',
    ])
  })

  it('hold a draft where it will be, also under a folded one, until the touchpoint is there', () => {
    const folded = new Set([rowKey.cell(cell('s1', 'c1'))])
    const draft = { id: 'new', cell: cell('s1', 'c1'), index: 1 }
    expect(outlineRows(small, folded, draft).map(lineOf).slice(1, 6)).toEqual([
      '  Web 1/2 open',
      '    a 1/4',
      '    … 2/4',
      '    b 3/4',
      '    c 4/4',
    ])
    expect(outlineRows(small, none, { ...draft, id: 'b' })).toEqual(outlineRows(small, none))
    const last = outlineRows(small, none, { id: 'new', cell: cell('s1', 'c2') })
    expect(last.map(lineOf)[6]).toBe('    … 1/1')
  })

  it('have nothing to fold where there is no channel', () => {
    const bare = edited(small, (before) => addStage(before, { id: 's3', name: 'Tell', phase: 'advocacy' }))
    const withoutChannels = { ...bare, channels: new Map(), touchpoints: new Map(), connections: new Map() }
    expect(outlineRows(withoutChannels, none).map(lineOf)).toEqual(['Find 1/3', 'Buy 2/3', 'Tell 3/3'])
  })

  it('show every touchpoint of any journey once, below its cell and stage, in turn', () => {
    fc.assert(
      fc.property(arbitraryDocument(), (document) => {
        const rows = outlineRows(document, none)
        const ids = rows.flatMap((row) => (row.what === 'touchpoint' ? [row.id] : []))
        expect([...ids].sort()).toEqual([...document.touchpoints.keys()].sort())
        const seen = new Set<string>()
        for (const row of rows) {
          expect(keysAbove(row).every((key) => seen.has(key))).toBe(true)
          seen.add(row.key)
        }
        expect(seen.size).toBe(rows.length)
      }),
    )
  })
})
