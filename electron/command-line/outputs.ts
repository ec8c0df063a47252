/** Where a command writes: a file whose ending is its format, or a folder for several files. */
import { mkdir, stat } from 'node:fs/promises'
import { basename, dirname, join, resolve, sep } from 'node:path'
import { FailureError } from '../../shared/failure.ts'
import { type Format, formatOfFile } from '../../shared/formats/format-table.ts'
import { describeDiskError } from '../errors/disk-errors.ts'
import { fileNameKey } from '../files/file-name.ts'
import { CommandLineError } from './host.ts'
import { quoteLine } from './one-line.ts'

export type Output = { readonly file: string; readonly out: string; readonly format: Format }

/**
 * What is to be written for each file, checked before anything is read, so that a typing mistake is told at once.
 * @param wanted formats for outputs that are folders
 * @throws CommandLineError
 */
export async function planOutputs(
  files: readonly string[],
  outs: readonly string[],
  wanted: readonly Format[],
  allowed: readonly Format[],
): Promise<Output[]> {
  const planned = await Promise.all(outs.map((out) => outputsOf(files, out, wanted, allowed)))
  const outputs = planned.flat()
  const keys = outputs.map(({ out }) => fileNameKey(resolve(out)))
  const twice = outputs.find((_, index) => keys.indexOf(keys[index] ?? '') < index)
  if (twice) throw new CommandLineError(`Two files have the same output: ${quoteLine(twice.out)}.`)
  return outputs
}

async function outputsOf(
  files: readonly string[],
  out: string,
  wanted: readonly Format[],
  allowed: readonly Format[],
): Promise<Output[]> {
  if ((await isFolder(out)) || namesFolder(out)) {
    await checkFolder(dirname(resolve(out)))
    if (wanted.length === 0) {
      throw new CommandLineError(`${quoteLine(out)} is a folder. Use --format to choose what to write.`)
    }
    return files.flatMap((file) => wanted.map((format) => ({ file, format, out: join(out, renamed(file, format)) })))
  }
  const format = formatOfFile(out)
  const [file, ...others] = files
  if (!format || !allowed.includes(format)) {
    const endings = allowed.map((id) => `.${id}`)
    throw new CommandLineError(`${quoteLine(out)} must end in ${oneOf(endings)}.`)
  }
  await checkFolder(dirname(out))
  if (file === undefined || others.length > 0) {
    throw new CommandLineError(`-o must be a folder when you give several files; ${quoteLine(out)} isn’t one.`)
  }
  return [{ file, format, out }]
}

/** A folder that isn’t there yet is told from a file by the separator at its end. */
const namesFolder = (out: string) => out.endsWith('/') || out.endsWith(sep)

/**
 * Makes the folder of an output where it isn’t there yet; what lies above is, as was checked. Not with all that is missing: Node
 * never comes back from that on a file system that knows no new folders.
 * @throws FailureError `file-unwritable`
 */
export async function makeFolder({ out }: Output): Promise<void> {
  const folder = dirname(out)
  if (await isFolder(folder)) return
  await mkdir(folder).catch((error: unknown) => {
    throw new FailureError('file-unwritable', `Couldn’t create the folder ${folder}: ${describeDiskError(error)}.`)
  })
}

async function checkFolder(path: string): Promise<void> {
  if (!(await isFolder(path))) throw new CommandLineError(`The folder ${quoteLine(path)} doesn’t exist.`)
}

/** Words with commas, and "or" before the last. */
export function oneOf(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`
}

function renamed(file: string, format: Format): string {
  return `${basename(file).replace(/\.[^.]+$/, '')}.${format}`
}

async function isFolder(path: string): Promise<boolean> {
  const found = await stat(path).catch(() => null)
  return found?.isDirectory() ?? false
}
