// Whether the bundle of `gaps` was made of the sources as they are now. It runs before every answer, so it imports little.
// Got without an import: that would ask `node:fs` for all that it holds, and so load all of Node's streams.
const { readFileSync, statSync } = process.getBuiltinModule('node:fs')

const root = import.meta.dirname.slice(0, -'/electron/development'.length)

export const bundlesFolder = `${root}/out/gaps`
/** Its first line names the bundle, each further one a source that it was made of. */
export const currentBundle = `${bundlesFolder}/current.txt`

/** The bundle's file; null where there is none, or where a source has changed since. */
export function freshBundle(current = readCurrent()): string | null {
  const [name = '', ...sources] = current.split('\n')
  const isFresh =
    sources.length > 0 && sources.every((line) => describeSource(line.slice(0, line.indexOf(' '))) === line)
  return isFresh ? `${bundlesFolder}/${name}` : null
}

/** A line that changes when the source does. */
export function describeSource(path: string): string {
  const stat = statSync(`${root}/${path}`, { throwIfNoEntry: false })
  return stat ? `${path} ${stat.size} ${stat.mtimeMs}` : `${path} is gone`
}

function readCurrent(): string {
  try {
    return readFileSync(currentBundle, 'utf8')
  } catch {
    return ''
  }
}
