import { describe, expect, it } from 'vitest'
import { placeInNextStage } from '../../shared/journey/walk.ts'
import { cell, smallJourney } from '../support/small-journey.ts'

describe('Tab', () => {
  it('leads from stage to stage and past the last one into the next channel', () => {
    const document = smallJourney()
    expect(placeInNextStage(document, { touchpointId: 'c' }, 1)).toEqual({ cell: cell('s2', 'c1') })
    expect(placeInNextStage(document, { cell: cell('s2', 'c1') }, 1)).toEqual({ cell: cell('s1', 'c2') })
    expect(placeInNextStage(document, { touchpointId: 'd' }, 1)).toBeNull()
  })

  it('leads back the same way with Shift', () => {
    const document = smallJourney()
    expect(placeInNextStage(document, { cell: cell('s1', 'c2') }, -1)).toEqual({ cell: cell('s2', 'c1') })
    expect(placeInNextStage(document, { cell: cell('s2', 'c1') }, -1)).toEqual({ touchpointId: 'a' })
    expect(placeInNextStage(document, { touchpointId: 'a' }, -1)).toBeNull()
  })
})
