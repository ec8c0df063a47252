import { describe, expect, it } from 'vitest'
import { applyChange, isEmptyChange } from '../../shared/journey/change.ts'
import { linkNeed, linkObjective, stepEmotion } from '../../shared/journey/edits/people-edits.ts'
import { exampleDocument } from '../support/example-document.ts'

const example = exampleDocument()

describe.each([
  ['need', linkNeed, 'needIds', 'n-help'],
  ['objective', linkObjective, 'objectiveIds', 'o-calls'],
] as const)('linking a touchpoint to a %s', (_, link, list, id) => {
  const idsOf = (document: typeof example) => document.touchpoints.get('compare')?.[list] ?? []

  it('adds it once, and takes it away again', () => {
    const before = idsOf(example)
    expect(before).not.toContain(id)
    const linked = applyChange(example, link(example, 'compare', id, true))
    expect(idsOf(linked)).toEqual([...before, id])
    expect(isEmptyChange(link(linked, 'compare', id, true))).toBe(true)
    expect(idsOf(applyChange(linked, link(linked, 'compare', id, false)))).toEqual(before)
  })

  it('does nothing where either is gone, so that no link leads nowhere', () => {
    expect(isEmptyChange(link(example, 'compare', 'gone', true))).toBe(true)
    expect(isEmptyChange(link(example, 'gone', id, true))).toBe(true)
  })
})

it('steps an emotion within its scale, from neutral if it isn’t known', () => {
  expect([stepEmotion(null, 1), stepEmotion(-1, 1), stepEmotion(2, 1), stepEmotion(-2, -1)]).toEqual([1, 0, 2, -2])
})
