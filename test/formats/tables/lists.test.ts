/** Several texts in one cell. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readList, writeList } from '../../../shared/formats/tables/lists.ts'
import { anyText } from '../../support/hostile-texts.ts'

describe('several texts in one cell', () => {
  it('come back, whatever they hold', () => {
    fc.assert(
      fc.property(fc.array(anyText, { maxLength: 4 }), (texts) => {
        expect(readList(writeList(texts))).toEqual(texts)
      }),
    )
  })

  it('are read as people write them', () => {
    expect(readList('slow; queue ;; \n cold\tfood ')).toEqual(['slow', 'queue', 'cold\tfood'])
    expect(readList(' ')).toEqual([])
    expect(readList('C:\\new')).toEqual(['C:\\new'])
  })
})
