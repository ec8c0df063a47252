/** The frames of a write-ahead log that SQLite would take from it: one a page, those of whole transactions, from the first one on. */

export const logHeaderLength = 32
const frameHeaderLength = 24

/** Goes through a log as it grows. */
export type FrameReader = {
  readonly frameLength: number
  /** How many frames are known to belong to whole transactions. */
  readonly committed: () => number
  /** Back to the end of `committed`: what came after it may have been written over, as where it was taken back. */
  readonly rewind: () => void
  /** @param bytes of the log, which go on from the last ones. @returns how many bytes of them are frames of this log. */
  readonly read: (bytes: Buffer) => number
}

type Sum = readonly [number, number]

/** @returns null for what is no header of a log. */
export function createFrameReader(header: Buffer): FrameReader | null {
  if (header.length < logHeaderLength) return null
  const magic = header.readUInt32BE(0)
  const pageSize = header.readUInt32BE(8)
  if (magic >>> 1 !== 0x1b_bf_83_41 || pageSize < 512) return null
  const isBigEndian = (magic & 1) === 1
  const salts = Buffer.from(header.subarray(16, 24))
  let sum = sumOf(header.subarray(0, 24), [0, 0], isBigEndian)
  if (!isAt(sum, header, 24)) return null
  const frameLength = frameHeaderLength + pageSize
  let committed = 0
  /** Of the transaction under way, which may be longer than what is read at once. */
  let [running, count] = [sum, 0]
  return {
    frameLength,
    committed: () => committed,
    rewind() {
      running = sum
      count = 0
    },
    read(bytes) {
      let at = 0
      for (; at + frameLength <= bytes.length; at += frameLength) {
        const frame = bytes.subarray(at, at + frameLength)
        if (!frame.subarray(8, 16).equals(salts)) break
        const begun = sumOf(frame.subarray(0, 8), running, isBigEndian)
        const summed = sumOf(frame.subarray(frameHeaderLength), begun, isBigEndian)
        if (!isAt(summed, frame, 16)) break
        running = summed
        count += 1
        if (frame.readUInt32BE(4) === 0) continue
        committed += count
        count = 0
        sum = running
      }
      return at
    },
  }
}

/** Empty where SQLite takes nothing: of a log that is cut, garbled at its beginning, or no log. */
export function committedPages(log: Buffer): Buffer {
  const reader = createFrameReader(log)
  if (!reader) return Buffer.alloc(0)
  const frames = log.subarray(logHeaderLength)
  reader.read(frames)
  const { frameLength } = reader
  const pages = Array.from({ length: reader.committed() }, (_, place) =>
    frames.subarray(place * frameLength + frameHeaderLength, (place + 1) * frameLength),
  )
  return Buffer.concat(pages)
}

/** SQLite's running sum of 32-bit words, in the order of bytes that the log names. */
function sumOf(bytes: Buffer, [first, second]: Sum, isBigEndian: boolean): Sum {
  const words = new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
  for (let at = 0; at < bytes.length; at += 8) {
    first = (first + words.getUint32(at, !isBigEndian) + second) >>> 0
    second = (second + words.getUint32(at + 4, !isBigEndian) + first) >>> 0
  }
  return [first, second]
}

function isAt([first, second]: Sum, bytes: Buffer, at: number): boolean {
  return bytes.readUInt32BE(at) === first && bytes.readUInt32BE(at + 4) === second
}
