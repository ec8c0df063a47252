/** The opportunities of a touchpoint as lines of text: which records stay, change, come and go. */
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { applyChange } from '../../shared/journey/change.ts'
import { updateRecord } from '../../shared/journey/edits/edits.ts'
import { setAllOpportunityTexts } from '../../shared/journey/edits/opportunity-edits.ts'
import { opportunitiesOf } from '../../shared/journey/opportunities.ts'
import { fullDocument } from '../support/full-document.ts'

function counting() {
  let made = 0
  return () => `new${made++}`
}

function said(texts: readonly string[], next: readonly string[], document = fullDocument()) {
  const newId = counting()
  const before = applyChange(document, setAllOpportunityTexts(document, [['t2', texts]], newId))
  const after = applyChange(before, setAllOpportunityTexts(before, [['t2', next]], newId))
  return opportunitiesOf(after, 't2').map(({ id, text }) => `${id} ${text}`)
}

it('keeps the record of a text that stays, renames one that differs, and adds and removes at their places', () => {
  expect(said(['a', 'b', 'c'], ['a', 'b!', 'c'])).toEqual(['new0 a', 'new1 b!', 'new2 c'])
  expect(said(['a', 'b', 'c'], ['a', 'c'])).toEqual(['new0 a', 'new2 c'])
  expect(said(['a', 'b'], ['a', 'b', 'c'])).toEqual(['new0 a', 'new1 b', 'new2 c'])
})

it('leaves an opportunity of other touchpoints to them', () => {
  const document = fullDocument()
  const shared = applyChange(document, updateRecord(document, 'opportunities', 'q1', { touchpointIds: ['t1', 't2'] }))
  const after = applyChange(shared, setAllOpportunityTexts(shared, [['t2', []]], counting()))
  expect(after.opportunities.get('q1')?.touchpointIds).toEqual(['t1'])
})

it('ends with the texts that were wanted, whatever there was', () => {
  const texts = fc.array(fc.constantFrom('a', 'b', 'c', ''), { maxLength: 5 })
  fc.assert(
    fc.property(texts, texts, (before, next) => {
      expect(
        said(before, next)
          .map((line) => line.replace(/^\S+ /, ''))
          .sort(),
      ).toEqual([...next].sort())
    }),
  )
})
