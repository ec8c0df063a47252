import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  applyChange,
  changeBetween,
  emptyChange,
  invertChange,
  isEmptyChange,
  squashChanges,
} from '../../shared/journey/change.ts'
import { inOrder } from '../../shared/journey/document.ts'
import { integrityFaults } from '../../shared/journey/integrity.ts'
import { recordsOf } from '../../shared/journey/wire.ts'
import { arbitraryEdits, makeChange, startDocument } from '../support/random-edits.ts'

describe('any sequence of edits', () => {
  it('keeps the integrity of the journey, and every rank its own', () => {
    fc.assert(
      fc.property(arbitraryEdits, (edits) => {
        let document = startDocument()
        for (const [place, edit] of edits.entries()) {
          document = applyChange(document, makeChange(document, edit, `r${place}`))
          expect(integrityFaults(document)).toEqual([])
          const ranks = inOrder(document.touchpoints).map(({ rank }) => rank)
          expect(new Set(ranks).size).toBe(ranks.length)
        }
      }),
    )
  })

  it('is taken back by the inverse changes, step by step', () => {
    fc.assert(
      fc.property(arbitraryEdits, (edits) => {
        let document = startDocument()
        for (const [place, edit] of edits.entries()) {
          const change = makeChange(document, edit, `r${place}`)
          const after = applyChange(document, change)
          expect(recordsOf(applyChange(after, invertChange(change)))).toEqual(recordsOf(document))
          document = after
        }
      }),
    )
  })

  it('does the same squashed into one change, and is taken back by its inverse', () => {
    fc.assert(
      fc.property(arbitraryEdits, (edits) => {
        const start = startDocument()
        let document = start
        let squashed = emptyChange
        for (const [place, edit] of edits.entries()) {
          const change = makeChange(document, edit, `r${place}`)
          document = applyChange(document, change)
          squashed = squashChanges(squashed, change)
        }
        expect(recordsOf(applyChange(start, squashed))).toEqual(recordsOf(document))
        expect(recordsOf(applyChange(document, invertChange(squashed)))).toEqual(recordsOf(start))
      }),
    )
  })

  it('is found again by comparing the documents before and after', () => {
    fc.assert(
      fc.property(arbitraryEdits, (edits) => {
        const start = startDocument()
        let document = start
        for (const [place, edit] of edits.entries()) {
          document = applyChange(document, makeChange(document, edit, `r${place}`))
        }
        expect(recordsOf(applyChange(start, changeBetween(start, document)))).toEqual(recordsOf(document))
      }),
    )
  })
})

describe('a change that does not fit', () => {
  const stage = { id: 's', rank: 'a0', name: 'Stage', phase: 'other', extra: {} } as const

  it('refuses to add what is there and to remove or update what is not', () => {
    const document = applyChange(startDocument(), { stages: { added: [stage], updated: [], removed: [] } })
    expect(() => applyChange(document, { stages: { added: [stage], updated: [], removed: [] } })).toThrow('already')
    expect(() => applyChange(startDocument(), { stages: { added: [], updated: [], removed: [stage] } })).toThrow(
      'doesn’t have it',
    )
    expect(() =>
      applyChange(startDocument(), { stages: { added: [], updated: [[stage, stage]], removed: [] } }),
    ).toThrow('doesn’t have it')
  })

  it('cancels out when what it adds is removed again', () => {
    const added = { stages: { added: [stage], updated: [], removed: [] } }
    expect(isEmptyChange(squashChanges(added, invertChange(added)))).toBe(true)
  })
})
