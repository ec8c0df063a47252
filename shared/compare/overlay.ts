/** Two journeys as one map: the later one, with what was dropped and where things stood before. */
import { inOrder, type JourneyDocument } from '../journey/document.ts'
import { ranksBetween } from '../journey/rank.ts'
import type { Id, Touchpoint } from '../journey/schema.ts'
import type { Comparison } from './compare-journeys.ts'
import type { DifferenceKind } from './difference.ts'
import type { MapTargets } from './map-boxes.ts'
import { mergeInOrder } from './merged-order.ts'
import { fieldsOfKind, kindsOf } from './touchpoint-differences.ts'

/** `left`: it stood here and stands elsewhere now. */
export type OverlayKind = DifferenceKind | 'left'

export type Overlay = {
  readonly document: JourneyDocument
  /** By the id of the touchpoint on the overlaid map. */
  readonly marks: ReadonlyMap<Id, readonly OverlayKind[]>
  /** What stands there no more: drawn as an idea, but none. */
  readonly goneIds: ReadonlySet<Id>
  /** Stages and channels that only one journey has. */
  readonly headers: ReadonlyMap<Id, 'added' | 'dropped'>
}

/** The id of a touchpoint's old place on the overlaid map; no record has it, since a space is in none. */
export function leftPlaceId(beforeId: Id): Id {
  return `left ${beforeId}`
}

/** What both journeys hold on one map, in ids of the later one. What isn't there any more is drawn as an idea: it fills no gap. */
export function overlayOf(comparison: Comparison): Overlay {
  const { before, after, pairing, lists } = comparison
  const moved = lists.touchpoints.changed.filter(
    ({ fields }) => fieldsOfKind(fields, 'moved').length + fieldsOfKind(fields, 'channel').length > 0,
  )
  const movedIds = new Set(moved.map((record) => record.before.id))
  const asLeft = (touchpoint: Touchpoint): Touchpoint => ({
    ...touchpoint,
    ...(movedIds.has(touchpoint.id) ? bareCard : {}),
    id: movedIds.has(touchpoint.id) ? leftPlaceId(touchpoint.id) : touchpoint.id,
    stageId: pairing.stages.toAfter.get(touchpoint.stageId) ?? touchpoint.stageId,
    channelId: pairing.channels.toAfter.get(touchpoint.channelId) ?? touchpoint.channelId,
    status: 'idea',
  })
  const touchpoints = mergeInOrder(
    inOrder(before.touchpoints),
    inOrder(after.touchpoints),
    pairing.touchpoints,
    ({ id }) => !movedIds.has(id),
  ).map((touchpoint) => (after.touchpoints.get(touchpoint.id) === touchpoint ? touchpoint : asLeft(touchpoint)))
  const stages = mergeInOrder(inOrder(before.stages), inOrder(after.stages), pairing.stages)
  const channels = mergeInOrder(inOrder(before.channels), inOrder(after.channels), pairing.channels)
  return {
    document: {
      ...after,
      stages: ranked(stages),
      channels: ranked(channels),
      touchpoints: ranked(touchpoints),
      // What was dropped shows what could have been done there.
      opportunities: new Map([...before.opportunities, ...after.opportunities]),
    },
    marks: new Map<Id, readonly OverlayKind[]>([
      ...lists.touchpoints.added.map(({ id }) => [id, ['added']] as const),
      ...lists.touchpoints.dropped.map(({ id }) => [id, ['dropped']] as const),
      ...lists.touchpoints.changed.map((record) => [record.after.id, [...kindsOf(record)]] as const),
      ...moved.map((record) => [leftPlaceId(record.before.id), ['left']] as const),
    ]),
    goneIds: new Set([
      ...lists.touchpoints.dropped.map(({ id }) => id),
      ...moved.map((record) => leftPlaceId(record.before.id)),
    ]),
    headers: new Map<Id, 'added' | 'dropped'>([
      ...[...lists.stages.added, ...lists.channels.added].map(({ id }) => [id, 'added'] as const),
      ...[...lists.stages.dropped, ...lists.channels.dropped].map(({ id }) => [id, 'dropped'] as const),
    ]),
  }
}

/** An old place says what stood there, and leaves the rest to where it stands now. */
const bareCard: Partial<Touchpoint> = {
  emotions: {},
  pains: [],
  momentOfTruth: false,
  owner: { name: '', role: null },
}

/** The records by id, in the order in which they are given. */
export function ranked<T extends { readonly id: Id; readonly rank: string }>(
  records: readonly T[],
): ReadonlyMap<Id, T> {
  const ranks = ranksBetween(null, null, records.length)
  return new Map(records.map((record, at) => [record.id, { ...record, rank: ranks[at] ?? record.rank }]))
}

/** What something of the earlier journey is on the overlaid map. */
export function overlayTargets({ pairing }: Comparison, targets: MapTargets): MapTargets {
  const translate = (list: 'stages' | 'channels' | 'touchpoints' | 'connections', ids: readonly Id[] = []) =>
    ids.map((id) => pairing[list].toAfter.get(id) ?? id)
  return {
    stageIds: translate('stages', targets.stageIds),
    channelIds: translate('channels', targets.channelIds),
    touchpointIds: translate('touchpoints', targets.touchpointIds),
    connectionIds: translate('connections', targets.connectionIds),
  }
}
