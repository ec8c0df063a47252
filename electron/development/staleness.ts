// Tells whether the build in out/ was made from the sources as they are now.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

export interface SourceFile {
  path: string
  size: number
  modified: number
}

const sources = [
  'electron',
  'renderer',
  'shared',
  'resources/guide',
  'LICENSE',
  'electron.vite.config.ts',
  'package.json',
  'package-lock.json',
]

/** A text that changes when any source is changed, added, removed or renamed. */
export function describeSources(files: SourceFile[]): string {
  return files
    .map((file) => `${file.path} ${file.size} ${file.modified}`)
    .sort()
    .join('\n')
}

export function isStale(described: string, built: string | undefined): boolean {
  return built !== described
}

export function listSources(root: string): SourceFile[] {
  return sources.flatMap((name) => listFiles(root, name))
}

export function readBuilt(file: string): string | undefined {
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined
}

function listFiles(root: string, path: string): SourceFile[] {
  const full = join(root, path)
  if (!existsSync(full)) return []
  const stat = statSync(full)
  if (!stat.isDirectory()) return [{ path, size: stat.size, modified: stat.mtimeMs }]
  return readdirSync(full)
    .filter((name) => name !== 'development')
    .flatMap((name) => listFiles(root, join(path, name)))
}
