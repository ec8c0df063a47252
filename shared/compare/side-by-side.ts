/** Two journeys as two maps on one grid: a stage or channel that only one of them has leaves an empty column or lane on the other. */
import { inOrder, type JourneyDocument } from '../journey/document.ts'
import type { Id } from '../journey/schema.ts'
import type { JourneyLayout } from '../layout/grid/boxes.ts'
import type { Room } from '../layout/grid/column-widths.ts'
import { fullestCounts, leastOf } from '../layout/grid/least-sizes.ts'
import { layoutJourney } from '../layout/layout-journey.ts'
import { pictureRoom } from '../layout/layout-picture.ts'
import type { Comparison } from './compare-journeys.ts'
import { mergeInOrder } from './merged-order.ts'
import { ranked } from './overlay.ts'

export type Side = {
  readonly document: JourneyDocument
  readonly layout: JourneyLayout
  /** Stages and channels of the other journey that this one doesn't have. */
  readonly absentIds: ReadonlySet<Id>
}

export type Sides = { readonly before: Side; readonly after: Side }

/**
 * Both maps, their columns as wide and their lanes as high as each other's, so that they can be moved in step.
 *
 * @param room what each of them may fill, in units
 */
export function sidesOf({ before, after, pairing }: Comparison, room: Room = pictureRoom): Sides {
  const stages = mergeInOrder(inOrder(before.stages), inOrder(after.stages), pairing.stages)
  const channels = mergeInOrder(inOrder(before.channels), inOrder(after.channels), pairing.channels)
  const inBefore = <T extends Placed>(records: readonly T[], list: 'stages' | 'channels'): readonly T[] =>
    inOwnOrder(
      inOrder<Placed>(before[list]) as readonly T[],
      records.map((record) => (before[list].get(pairing[list].toBefore.get(record.id) ?? '') ?? record) as T),
    )
  const documents = {
    before: { ...before, stages: ranked(inBefore(stages, 'stages')), channels: ranked(inBefore(channels, 'channels')) },
    after: { ...after, stages: ranked(stages), channels: ranked(channels) },
  }
  const shared = { room, leastCounts: fullestCounts([documents.before, documents.after]) }
  const least = leastOf([layoutJourney(documents.before, shared), layoutJourney(documents.after, shared)])
  const side = (document: JourneyDocument, own: JourneyDocument): Side => ({
    document,
    layout: layoutJourney(document, { ...shared, least }),
    absentIds: new Set([...absent(document.stages, own.stages), ...absent(document.channels, own.channels)]),
  })
  return { before: side(documents.before, before), after: side(documents.after, after) }
}

type Placed = { readonly id: Id; readonly rank: string }

/** The merged order where it keeps the journey's own; else its own, with what it doesn't have at the end. */
function inOwnOrder<T extends Placed>(own: readonly T[], merged: readonly T[]): readonly T[] {
  const ownIds = new Set(own.map(({ id }) => id))
  const held = merged.filter(({ id }) => ownIds.has(id))
  if (held.every(({ id }, at) => id === own[at]?.id)) return merged
  return [...own, ...merged.filter(({ id }) => !ownIds.has(id))]
}

function absent(shown: ReadonlyMap<Id, unknown>, own: ReadonlyMap<Id, unknown>): readonly Id[] {
  return [...shown.keys()].filter((id) => !own.has(id))
}
