import { describe, expect, it } from 'vitest'
import { applyChange } from '../../shared/journey/change.ts'
import { updateTouchpoint } from '../../shared/journey/edits/edits.ts'
import { removePersona } from '../../shared/journey/edits/people-edits.ts'
import {
  facets,
  isFiltering,
  type JourneyFilter,
  matchingIds,
  optionsOf,
  prunedFilter,
} from '../../shared/journey/filter.ts'
import type { Touchpoint } from '../../shared/journey/schema.ts'
import { exampleDocument } from '../support/example-document.ts'

const example = exampleDocument()
const document = applyChange(example, updateTouchpoint(example, 'compare', { tags: ['quick win', ' later '] }))
const touchpoints = [...document.touchpoints.values()]
const those = (isWanted: (touchpoint: Touchpoint) => boolean) =>
  new Set(touchpoints.filter(isWanted).map(({ id }) => id))
const found = (filter: JourneyFilter) => matchingIds(document, filter)

describe('a filter', () => {
  it('finds by status, channel kind, owner, moment of truth, tag and persona', () => {
    expect(found({ status: ['idea'] })).toEqual(those(({ status }) => status === 'idea'))
    expect(found({ truth: ['yes'] })).toEqual(those(({ momentOfTruth }) => momentOfTruth))
    expect(found({ tag: ['later'] })).toEqual(new Set(['compare']))
    expect(found({ owner: [''] })).toEqual(those(({ owner }) => owner.name === ''))
    expect(found({ kind: ['mobile'] })).toEqual(
      those(({ channelId }) => document.channels.get(channelId)?.kind === 'mobile'),
    )
    expect(found({ persona: ['returner'] })).toEqual(
      those(
        ({ emotions, needIds }) =>
          'returner' in emotions || needIds.some((id) => document.needs.get(id)?.personaId === 'returner'),
      ),
    )
  })

  it('takes any of the values of a facet, and all facets together', () => {
    expect(found({ status: ['idea', 'planned', 'live'] }).size).toBe(document.touchpoints.size)
    expect(found({ status: ['live'], truth: ['yes'] })).toEqual(
      those(({ status, momentOfTruth }) => status === 'live' && momentOfTruth),
    )
    expect(found({ status: [] }).size).toBe(document.touchpoints.size)
    expect([isFiltering({ status: [] }), isFiltering({ status: ['live'] })]).toEqual([false, true])
  })

  it('offers what is there, with the number that it finds', () => {
    for (const facet of facets) {
      const options = optionsOf(document, facet)
      expect(options.length).toBeGreaterThan(0)
      for (const { value, count } of options) expect(found({ [facet]: [value] }).size).toBe(count)
    }
    expect(optionsOf(document, 'tag').map(({ value }) => value)).toEqual(['later', 'quick win'])
  })

  it('forgets a persona that is gone', () => {
    const without = applyChange(document, removePersona(document, 'returner'))
    expect(prunedFilter(without, { persona: ['returner', 'planner'], status: ['live'] })).toEqual({
      persona: ['planner'],
      status: ['live'],
    })
  })
})
