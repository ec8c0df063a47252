import fc from 'fast-check'
import { expect, it } from 'vitest'
import { applyChange, isEmptyChange } from '../../shared/journey/change.ts'
import { changeToMoment } from '../../shared/journey/history/restore.ts'
import { documentOf, recordsOf } from '../../shared/journey/wire.ts'
import { startDocument } from '../support/random-edits.ts'
import { arbitraryDeeds, live } from '../support/random-log.ts'

it('makes the journey what it was at any moment, and changes nothing where it is that already', () => {
  fc.assert(
    fc.property(arbitraryDeeds, fc.nat(), (deeds, where) => {
      const { documents } = live(deeds)
      const present = documents.at(-1) ?? startDocument()
      const past = recordsOf(documents[where % documents.length] ?? present)
      const change = changeToMoment(present, documentOf(structuredClone(past)))
      expect(recordsOf(applyChange(present, change))).toEqual(past)
      expect(isEmptyChange(changeToMoment(present, documentOf(structuredClone(recordsOf(present)))))).toBe(true)
    }),
  )
})
