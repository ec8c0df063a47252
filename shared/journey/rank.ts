/**
 * A rank is a short text that says where a record stands in its list: records are ordered by comparing ranks
 * code unit by code unit (as SQLite's BINARY does). Moving a record changes that one record only, so that
 * a change stays small, can be inverted without knowing the rest, and two changes squash without reading the list.
 */
import { generateKeyBetween, generateNKeysBetween } from 'fractional-indexing'

export type Rank = string

/** `count` ranks in ascending order, all after `after` and before `before`; null is the end of the list. */
export function ranksBetween(after: Rank | null, before: Rank | null, count: number): Rank[] {
  return generateNKeysBetween(after, before, count)
}

/** One rank after `after` and before `before`; null is the end of the list. */
export function rankBetween(after: Rank | null, before: Rank | null): Rank {
  return generateKeyBetween(after, before)
}

/** Orders records by rank, then by id, so that the order is total whatever a damaged store holds. */
export function compareRanks(a: { rank: Rank; id: string }, b: { rank: Rank; id: string }): number {
  if (a.rank !== b.rank) return a.rank < b.rank ? -1 : 1
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0
}
