// Where set-up keeps its things: the repository itself, and a cache outside it that a second clone shares.
import { homedir } from 'node:os'
import { isAbsolute, join, resolve } from 'node:path'

export const repositoryFolder = resolve(import.meta.dirname, '../..')

export function findCacheFolder(environment: NodeJS.ProcessEnv = process.env): string {
  const base = environment.XDG_CACHE_HOME
  return join(base && isAbsolute(base) ? base : join(homedir(), '.cache'), 'throughline-development')
}
