/**
 * A rank is a short text that says where a record stands in its list: records are ordered by comparing ranks
 * code unit by code unit (as SQLite's BINARY does). Moving a record changes that one record only, so that
 * a change stays small, can be inverted without knowing the rest, and two changes squash without reading the list.
 */
import { generateKeyBetween, generateNKeysBetween } from 'fractional-indexing'

export type Rank = string

/** `count` ranks in ascending order, all after `after` and before `before`; null is the end of the list. */
export function ranksBetween(after: Rank | null, before: Rank | null, count: number): Rank[] {
  if (before !== null) return generateNKeysBetween(after, before, count)
  const ranks: Rank[] = []
  for (let last = after; ranks.length < count; ranks.push(last)) last = nextRank(last, ranks.length > 0)
  return ranks
}

const digits = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'

/** What follows at the end of a list. After a rank that was made here that is the next digit, most often: a large file asks for thousands. */
function nextRank(rank: Rank | null, isMadeHere: boolean): Rank {
  const digit = rank !== null && isMadeHere ? digits[digits.indexOf(rank.slice(-1)) + 1] : undefined
  return digit === undefined ? generateKeyBetween(rank, null) : `${rank?.slice(0, -1)}${digit}`
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
