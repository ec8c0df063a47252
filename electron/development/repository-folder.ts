// Where set-up keeps its things: the repository itself, and a cache outside it that a second clone shares.
import { homedir } from 'node:os'
import { isAbsolute, join, resolve } from 'node:path'

export const repositoryFolder = resolve(import.meta.dirname, '../..')

export function findCacheFolder(environment: NodeJS.ProcessEnv = process.env): string {
  const base = environment.XDG_CACHE_HOME
  return join(base && isAbsolute(base) ? base : join(homedir(), '.cache'), 'throughline-development')
}

/** npm runs scripts in the repository, wherever it was called: paths that were typed mean the caller's folder. */
export function returnToCaller(): void {
  if (process.env.INIT_CWD) process.chdir(process.env.INIT_CWD)
}
