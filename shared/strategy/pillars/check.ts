/** One line of the pillars' checklist: what the journey shows of it, what is missing, and where that is fixed. */
import type { Fix } from '../fix.ts'

export const checkStandings = ['there', 'partly', 'missing'] as const
export type CheckStanding = (typeof checkStandings)[number]

export type PillarCheck = {
  readonly id: string
  readonly label: string
  readonly standing: CheckStanding
  /** In one sentence, what of it is in the journey. */
  readonly shows: string
  /** In one sentence, what isn't; null where nothing is missing. */
  readonly missing: string | null
  /** Where that is fixed; null where nothing is missing. */
  readonly fix: Fix | null
}

type CheckTerms = {
  readonly id: string
  readonly label: string
  /** How much of it is there, of how much. */
  readonly have: number
  readonly of: number
  readonly shows: string
  readonly missing: string
  readonly fix: Fix
}

/** Where there is nothing that could have it, it is missing. */
export function check({ id, label, have, of, shows, missing, fix }: CheckTerms): PillarCheck {
  const standing = have === 0 ? 'missing' : have < of ? 'partly' : 'there'
  const isWhole = standing === 'there'
  return { id, label, standing, shows, missing: isWhole ? null : missing, fix: isWhole ? null : fix }
}
