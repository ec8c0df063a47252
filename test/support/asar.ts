/** What an app archive holds, read as its format says: a header in JSON, and then the files. */
import { closeSync, openSync, readSync } from 'node:fs'

type Entry = { readonly files?: Readonly<Record<string, Entry>>; readonly unpacked?: boolean }

/** The paths of all files, apart by whether they lie in the archive or beside it. */
export function listAsar(file: string): { readonly packed: readonly string[]; readonly unpacked: readonly string[] } {
  const paths = filesIn('', readHeader(file))
  const those = (isUnpacked: boolean) => paths.filter(([, unpacked]) => unpacked === isUnpacked).map(([path]) => path)
  return { packed: those(false), unpacked: those(true) }
}

function readHeader(file: string): Entry {
  const descriptor = openSync(file, 'r')
  try {
    const head = Buffer.alloc(16)
    readSync(descriptor, head, 0, 16, 0)
    const json = Buffer.alloc(head.readUInt32LE(12))
    readSync(descriptor, json, 0, json.length, 16)
    return JSON.parse(json.toString('utf8'))
  } finally {
    closeSync(descriptor)
  }
}

function filesIn(path: string, { files, unpacked = false }: Entry): [string, boolean][] {
  if (!files) return [[path, unpacked]]
  return Object.entries(files).flatMap(([name, entry]) => filesIn(path === '' ? name : `${path}/${name}`, entry))
}
