/** What holds of every comparison, whatever the journeys. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Comparison, compareJourneys, isSameJourney } from '../../shared/compare/compare-journeys.ts'
import { readJourneyFile, writeJourneyFile } from '../../shared/formats/journey/journey-file.ts'
import { applyChange } from '../../shared/journey/change.ts'
import { inOrder, type JourneyDocument, touchpointsInCell } from '../../shared/journey/document.ts'
import { hasSameContent } from '../../shared/journey/history/same-content.ts'
import { type Id, listNames } from '../../shared/journey/schema.ts'
import { arbitraryDocument } from '../support/arbitrary-journey.ts'
import { openedAt } from '../support/journey-text.ts'
import { randomCases } from '../support/long-run.ts'
import { arbitraryEdits, makeChange, type RandomEdit, startDocument } from '../support/random-edits.ts'

function editedBy(document: JourneyDocument, edits: readonly RandomEdit[], mark: string): JourneyDocument {
  return edits.reduce((before, edit, at) => applyChange(before, makeChange(before, edit, `${mark}${at}`)), document)
}

const idsOf = (records: readonly { readonly id: Id }[]) => records.map(({ id }) => id).sort()

/** A comparison as plain data whose order says nothing. */
function told({ journey, lists, findings }: Comparison, isMirrored: boolean) {
  const [from, to] = isMirrored ? (['to', 'from'] as const) : (['from', 'to'] as const)
  const fieldsIn = (fields: Comparison['journey']) =>
    fields.map((field) => ({ field: field.field, from: field[from], to: field[to] })).sort(byText)
  const keys = (differences: Comparison['findings']['solved']) => differences.map((one) => JSON.stringify(one)).sort()
  return {
    journey: fieldsIn(journey),
    lists: listNames.map((list) => {
      const { added, dropped, changed } = lists[list]
      const records = changed.map(({ before, after, fields, isReordered }) => ({
        before: isMirrored ? after.id : before.id,
        after: isMirrored ? before.id : after.id,
        fields: fieldsIn(fields),
        isReordered,
      }))
      const [come, gone] = isMirrored ? [dropped, added] : [added, dropped]
      return { list, added: idsOf(come), dropped: idsOf(gone), changed: records.sort(byText) }
    }),
    solved: keys(isMirrored ? findings.fresh : findings.solved),
    fresh: keys(isMirrored ? findings.solved : findings.fresh),
  }
}

function byText(one: unknown, other: unknown): number {
  return JSON.stringify(one) < JSON.stringify(other) ? -1 : 1
}

const twoJourneys = fc.oneof(
  fc.tuple(arbitraryDocument(), arbitraryDocument()),
  fc.tuple(arbitraryEdits, arbitraryEdits).map(([edits, more]) => {
    const before = editedBy(startDocument(), edits, 'r')
    return [before, editedBy(before, more, 's')] as const
  }),
)

describe('comparing', () => {
  it('a journey with itself, and with its file read again, finds nothing', () => {
    fc.assert(
      fc.property(arbitraryDocument(), (document) => {
        expect(isSameJourney(compareJourneys(document, document))).toBe(true)
        expect(isSameJourney(compareJourneys(document, readJourneyFile(writeJourneyFile(document), openedAt)))).toBe(
          true,
        )
      }),
    )
  })

  it('the other way round says the mirrored same', () => {
    fc.assert(
      fc.property(twoJourneys, ([one, other]) => {
        expect(told(compareJourneys(other, one), true)).toEqual(told(compareJourneys(one, other), false))
      }),
      { numRuns: randomCases(200) },
    )
  })

  it('finds every edit: what it doesn’t name is the same in both', () => {
    fc.assert(
      fc.property(arbitraryEdits, arbitraryEdits, (edits, more) => {
        const before = editedBy(startDocument(), edits, 'r')
        const later = editedBy(before, more, 's')
        const comparison = compareJourneys(before, later)
        for (const list of listNames) expectRestIsSame(comparison, list)
        for (const stage of inOrder(later.stages)) {
          for (const channel of inOrder(later.channels)) expectCellIsSame(comparison, stage.id, channel.id)
        }
      }),
      { numRuns: randomCases(200) },
    )
  })
})

/** Records paired by id alone: those that go by their name are looked at one by one in other tests. */
function expectRestIsSame({ before, after, pairing, lists }: Comparison, list: (typeof listNames)[number]): void {
  const { added, dropped, changed } = lists[list]
  const named = new Set([...added, ...changed.map((one) => one.after)].map(({ id }) => id))
  const [held, present]: ReadonlyMap<Id, { id: Id; rank: string }>[] = [before[list], after[list]]
  expect((held?.size ?? 0) - dropped.length).toBe((present?.size ?? 0) - added.length)
  for (const [id, { rank, ...record }] of present ?? []) {
    const partner = held?.get(id)
    if (named.has(id) || !partner) continue
    const { rank: _, ...content } = partner
    const isByName = listNames.some((other) =>
      [...pairing[other].toAfter].some(([one, partnerId]) => one !== partnerId),
    )
    expect(isByName || hasSameContent(content, record)).toBe(true)
  }
}

/** Without what was added, dropped, moved or put elsewhere, a cell holds the same in the same order. */
function expectCellIsSame({ before, after, pairing, lists }: Comparison, stageId: Id, channelId: Id): void {
  const isElsewhere = (fields: readonly { readonly field: string }[]) =>
    fields.some(({ field }) => field === 'stageId' || field === 'channelId')
  const moved = lists.touchpoints.changed.filter(({ fields, isReordered }) => isReordered || isElsewhere(fields))
  const gone = new Set([...lists.touchpoints.dropped, ...moved.map((one) => one.before)].map(({ id }) => id))
  const come = new Set([...lists.touchpoints.added, ...moved.map((one) => one.after)].map(({ id }) => id))
  const cellBefore = {
    stageId: pairing.stages.toBefore.get(stageId) ?? '',
    channelId: pairing.channels.toBefore.get(channelId) ?? '',
  }
  const stood = touchpointsInCell(before, cellBefore).filter(({ id }) => !gone.has(id))
  const standing = touchpointsInCell(after, { stageId, channelId }).filter(({ id }) => !come.has(id))
  expect(stood.map(({ id }) => pairing.touchpoints.toAfter.get(id))).toEqual(standing.map(({ id }) => id))
}
