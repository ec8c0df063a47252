/** Where a command writes: a file whose ending is its format, or a folder for several files. */
import { stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { type Format, formatOfFile } from '../../shared/formats/format-table.ts'
import { CommandLineError } from './host.ts'

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
  const twice = outputs.find(({ out }, index) => outputs.findIndex((other) => other.out === out) < index)
  if (twice) throw new CommandLineError(`Two files would be written to ${JSON.stringify(twice.out)}.`)
  return outputs
}

async function outputsOf(
  files: readonly string[],
  out: string,
  wanted: readonly Format[],
  allowed: readonly Format[],
): Promise<Output[]> {
  if (await isFolder(out)) {
    if (wanted.length === 0) {
      throw new CommandLineError(`${JSON.stringify(out)} is a folder: say with --format what to write into it.`)
    }
    return files.flatMap((file) => wanted.map((format) => ({ file, format, out: join(out, renamed(file, format)) })))
  }
  const format = formatOfFile(out)
  const [file, ...others] = files
  if (!format || !allowed.includes(format)) {
    const endings = allowed.map((id) => `.${id}`)
    throw new CommandLineError(`An output must end in ${oneOf(endings)}, and ${JSON.stringify(out)} does not.`)
  }
  if (!(await isFolder(dirname(out)))) {
    throw new CommandLineError(`The folder ${JSON.stringify(dirname(out))} does not exist.`)
  }
  if (file === undefined || others.length > 0) {
    throw new CommandLineError(`Several files need a folder after -o, and ${JSON.stringify(out)} is none.`)
  }
  return [{ file, format, out }]
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
