/** What a file about a journey is called. */
import filenamify from 'filenamify'
import { shortName } from '../../shared/words/short-name.ts'

const mostUnits = 80
/** Together with a number and an ending it stays within the 255 bytes that file systems allow. */
const mostBytes = 230

/**
 * A name without ending that every file system takes: none of the characters and names that some reserve, no dot or space at an
 * end, not long, and cut between words, else between what people see as letters.
 */
export function fileNameOf(title: string): string {
  // A first letter of ours, since of nothing at all the library would make a name of its own.
  const spaced = filenamify(`_${title.toWellFormed()}`, {
    replacement: ' ',
    maxLength: Number.POSITIVE_INFINITY,
  }).slice(1)
  const cut = shortName(spaced.replace(/\s+/gu, ' ').replace(/^[\s.]+/u, ''), isShort)
  // What was cut may end in a dot, or be a name that Windows keeps for a device.
  const name = filenamify(cut.replace(/[\s.]+$/u, ''), { replacement: '_', maxLength: Number.POSITIVE_INFINITY })
  return cut === '' ? 'journey' : name
}

/** A number after the name where one like it is taken; names that differ in case alone are the same on many disks. */
export function freeFileName(name: string, ending: string, taken: Iterable<string>): string {
  const keys = new Set([...taken].map(fileNameKey))
  for (let number = 1; ; number++) {
    const candidate = `${number === 1 ? name : `${name} ${number}`}.${ending}`
    if (!keys.has(fileNameKey(candidate))) return candidate
  }
}

/** The same for names that some file system takes for one. */
export function fileNameKey(name: string): string {
  return name.normalize('NFC').toUpperCase().toLowerCase()
}

function isShort(name: string): boolean {
  return name.length <= mostUnits && Buffer.byteLength(name) <= mostBytes
}
