// What is too old to be given to users. Pure, so that it can be tested without a network.

export interface Versions {
  electron: string
  newestElectron: string
  sqlite: string
}

/** Electron supports its last three major versions. */
const majorsSupported = 3
/** What the goals for trust ask for. */
const oldestSqlite = [3, 53, 0] as const

export function currencyFaults({ electron, newestElectron, sqlite }: Versions): string[] {
  const [own, newest] = [majorOf(electron), majorOf(newestElectron)]
  const faults: string[] = []
  if (!(newest - own < majorsSupported)) {
    faults.push(`Electron ${electron} is no longer supported: the newest is ${newestElectron}.`)
  }
  if (isOlder(sqlite, oldestSqlite)) faults.push(`SQLite ${sqlite} is older than ${oldestSqlite.join('.')}.`)
  return faults
}

function majorOf(version: string): number {
  return Number(/^\d+/.exec(version)?.[0] ?? Number.NaN)
}

function isOlder(version: string, than: readonly number[]): boolean {
  const parts = version.split('.').map(Number)
  const at = than.findIndex((part, index) => part !== parts[index])
  return at >= 0 && !((parts[at] ?? Number.NaN) > (than[at] ?? 0))
}
