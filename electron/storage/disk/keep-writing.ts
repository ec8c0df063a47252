/** The one way in which anything is written to a library that is open. */
import type { Database } from 'better-sqlite3'

/** What stands guard over a library that is open: see keeping.ts. */
export type Keeper = {
  /** @throws FailureError where nothing may be written. */
  readonly before: () => void
  /** In the transaction. */
  readonly within: () => void
  /** @throws FailureError where what was written isn't kept after all. */
  readonly after: () => void
}

const keepers = new WeakMap<Database, Keeper>()

export function keepWith(database: Database, keeper: Keeper): void {
  keepers.set(database, keeper)
}

/** All or nothing; once this returns, what was written is on the disk and can be found there again. */
export function writing<T>(database: Database, write: () => T): T {
  const keeper = keepers.get(database)
  if (!keeper || database.inTransaction) return database.transaction(write).immediate()
  keeper.before()
  const inside = () => {
    keeper.within()
    return write()
  }
  const written = database.transaction(inside).immediate()
  keeper.after()
  return written
}
