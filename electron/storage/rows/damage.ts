/**
 * Which journeys aren't as they were saved. Each is looked at once, at the latest before it is shown: a large library
 * would keep its user waiting if all were looked at before anything.
 */
import type { Database } from 'better-sqlite3'
import type { Id } from '../../../shared/journey/schema.ts'
import { isAsSaved, journeysWithChecksums } from './checksums.ts'

export type Damage = {
  readonly isIn: (journeyId: Id) => boolean
  /** Looks at the journeys that nobody has looked at, one a turn; a journey that is damaged is handed out. */
  readonly search: () => Iterable<Id | null>
  /** Every journey that is damaged, put aside or not. */
  readonly findAll: () => Id[]
  /** How many were looked at and are damaged, and when all had been; null until then. */
  readonly soFar: () => { readonly looked: number; readonly damaged: number; readonly allAt: string | null }
  /** After the library has become another one. */
  readonly lookAgain: () => void
}

export function createDamage(database: Database): Damage {
  const seen = new Map<Id, boolean>()
  let allAt: string | null = null

  function isIn(journeyId: Id): boolean {
    const known = seen.get(journeyId)
    if (known !== undefined) return known
    const isDamaged = !isAsSaved(database, journeyId)
    seen.set(journeyId, isDamaged)
    return isDamaged
  }
  function* search(): Generator<Id | null> {
    for (const journeyId of journeysWithChecksums(database)) {
      if (!seen.has(journeyId)) yield isIn(journeyId) ? journeyId : null
    }
    allAt = new Date().toISOString()
  }
  return {
    isIn,
    search,
    findAll: () => journeysWithChecksums(database).filter(isIn),
    soFar() {
      const looked = journeysWithChecksums(database).filter((id) => seen.has(id))
      return { looked: looked.length, damaged: looked.filter((id) => seen.get(id)).length, allAt }
    },
    lookAgain() {
      seen.clear()
      allAt = null
    },
  }
}
