/** Text of other programs: UTF-8, UTF-16 with and without its mark, and the encodings of single bytes that spreadsheets still write. */
import { analyse } from 'chardet'
import { FailureError } from '../../shared/failure.ts'
import { guessed, type Remark } from '../../shared/formats/reading/remark.ts'
import { importWords } from '../../shared/words/import-words.ts'

export type DecodedText = { readonly text: string; readonly remarks: readonly Remark[] }

/** More than enough to know a language by. */
const looked = 200_000

/**
 * Decodes bytes that are no UTF-8.
 * @throws FailureError `file-refused` where they are no text at all
 */
export function decodeForeignText(bytes: Uint8Array): DecodedText {
  const start = bytes.subarray(0, looked)
  const wide = wideEncoding(start)
  if (wide) return decoded(bytes, wide)
  if (start.some(isNoText)) throw new FailureError('file-refused', 'the file is not text.')
  return decoded(bytes, byteEncoding(start))
}

/** Every second byte of Latin letters in UTF-16 is zero. */
function wideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const zeros = [0, 0]
  for (const [at, byte] of bytes.entries()) if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1
  const [even = 0, odd = 0] = zeros
  const most = bytes.length / 4
  if (odd > most && even === 0) return 'utf-16le'
  return even > most && odd === 0 ? 'utf-16be' : null
}

/** Control characters that no text holds. */
function isNoText(byte: number): boolean {
  return byte < 32 && byte !== 9 && byte !== 10 && byte !== 11 && byte !== 12 && byte !== 13 && byte !== 26
}

/** A few words are not enough to tell some languages apart, and most files are Western: so much surer another has to be. */
const surer = 20

/** The likeliest, with Latin-1 as what it is on Windows, which says more. */
function byteEncoding(bytes: Uint8Array): string {
  const found = analyse(bytes).filter(({ name }) => name !== 'ASCII' && isKnown(name))
  const [best] = found
  const western = found.find(({ name }) => name === 'windows-1252' || name === 'ISO-8859-1')
  const name =
    western && best && western.confidence + surer >= best.confidence ? western.name : (best?.name ?? 'windows-1252')
  return name === 'ISO-8859-1' ? 'windows-1252' : name
}

function isKnown(name: string): boolean {
  try {
    return new TextDecoder(name).encoding !== ''
  } catch {
    return false
  }
}

function decoded(bytes: Uint8Array, encoding: string): DecodedText {
  const shown = encoding.startsWith('utf') ? encoding.toUpperCase().slice(0, 6) : encoding.replace(/^w/, 'W')
  return { text: new TextDecoder(encoding).decode(bytes), remarks: [guessed(importWords.encoding(shown))] }
}
