import { hash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

let known: string | null = null

/**
 * This build of the app: another one may count and draw differently. Told by its content, as the times of files in a packed
 * app are those of its start; the entry names each of its parts by its content.
 */
export function buildName(): string {
  known ??= nameOfBuild(join(import.meta.dirname, 'main.js'))
  return known
}

export function nameOfBuild(entry: string): string {
  return hash('sha256', readFileSync(entry)).slice(0, 16)
}
