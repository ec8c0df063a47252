/** Zip archives, which slides and workbooks are. How bytes are packed is handed in: what runs this packs them many times faster than we could. */
import { strToU8 } from 'fflate/browser'
import { crc32 } from '../../crc32.ts'
import { joinedBytes } from '../../joined-bytes.ts'

/** Packs bytes by deflate, without a head or an end around them. */
export type Deflate = (bytes: Uint8Array) => Uint8Array

/** A file of an archive, its path in plain letters. Text is written as UTF-8. */
export type ZipPart = readonly [path: string, content: string | Uint8Array]

/** The earliest moment that a zip can tell, the first of January 1980: what is the same is written the same. */
const packedOn = (1 << 5) | 1
const version = 20
const [stored, deflated] = [0, 8]
/** Images are packed already: to try it again takes long and makes them no smaller. */
const packedAlready = /\.(?:png|jpe?g|webp)$/

/** Parts are taken one by one, so that none has to be held before its turn. */
export function writeZip(parts: Iterable<ZipPart>, deflate: Deflate): Uint8Array<ArrayBuffer> {
  const written: Uint8Array[] = []
  const directory: Uint8Array[] = []
  let at = 0
  for (const [path, content] of parts) {
    const bytes = typeof content === 'string' ? strToU8(content) : content
    const isPacked = !packedAlready.test(path)
    const packed = isPacked ? deflate(bytes) : bytes
    const name = strToU8(path)
    const told = toldOf(isPacked ? deflated : stored, crc32(bytes), packed.length, bytes.length, name.length)
    directory.push(directoryHead(told, at), name)
    const head = localHead(told)
    written.push(head, name, packed)
    at += head.length + name.length + packed.length
  }
  const size = directory.reduce((sum, { length }) => sum + length, 0)
  return joinedBytes([...written, ...directory, archiveEnd(directory.length / 2, size, at)])
}

/** What both heads of a file tell. */
function toldOf(method: number, checksum: number, packed: number, size: number, nameLength: number): Uint8Array {
  const told = new DataView(new ArrayBuffer(26))
  told.setUint16(0, version, true)
  told.setUint16(4, method, true)
  told.setUint16(8, packedOn, true)
  told.setUint32(10, checksum, true)
  told.setUint32(14, packed, true)
  told.setUint32(18, size, true)
  told.setUint16(22, nameLength, true)
  return new Uint8Array(told.buffer)
}

function localHead(told: Uint8Array): Uint8Array {
  return joinedBytes([Uint8Array.of(0x50, 0x4b, 3, 4), told])
}

function directoryHead(told: Uint8Array, at: number): Uint8Array {
  const rest = new DataView(new ArrayBuffer(14))
  rest.setUint32(10, at, true)
  return joinedBytes([Uint8Array.of(0x50, 0x4b, 1, 2, version, 0), told, new Uint8Array(rest.buffer)])
}

function archiveEnd(count: number, size: number, at: number): Uint8Array {
  const end = new DataView(new ArrayBuffer(18))
  end.setUint16(4, count, true)
  end.setUint16(6, count, true)
  end.setUint32(8, size, true)
  end.setUint32(12, at, true)
  return joinedBytes([Uint8Array.of(0x50, 0x4b, 5, 6), new Uint8Array(end.buffer)])
}
