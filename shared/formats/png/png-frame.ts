/** What stands around the pixels of a PNG: head and end. The pixels come as parts of one zlib stream. */
import { crc32 } from '../../crc32.ts'
import { joinedBytes } from '../../joined-bytes.ts'

const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]

export type PngShape = {
  readonly width: number
  readonly height: number
  readonly hasAlpha: boolean
  /** Pixels per unit of the scene; so that programs place the picture at the size of the map. */
  readonly scale: number
}

const unitsOfMetre = 96 / 0.0254

/** Everything before the pixels. */
export function pngHead({ width, height, hasAlpha, scale }: PngShape): Uint8Array {
  const size = new DataView(new ArrayBuffer(13))
  size.setUint32(0, width)
  size.setUint32(4, height)
  const [bitsPerChannel, truecolour, truecolourWithAlpha] = [8, 2, 6]
  size.setUint8(8, bitsPerChannel)
  size.setUint8(9, hasAlpha ? truecolourWithAlpha : truecolour)
  const density = new DataView(new ArrayBuffer(9))
  const perMetre = Math.max(1, Math.round(scale * unitsOfMetre))
  density.setUint32(0, perMetre)
  density.setUint32(4, perMetre)
  const metre = 1
  density.setUint8(8, metre)
  return joinedBytes([
    Uint8Array.from(signature),
    pngChunk('IHDR', new Uint8Array(size.buffer)),
    pngChunk('sRGB', Uint8Array.of(0)),
    pngChunk('pHYs', new Uint8Array(density.buffer)),
  ])
}

export function pngPixels(part: Uint8Array): Uint8Array {
  return pngChunk('IDAT', part)
}

export function pngEnd(): Uint8Array {
  return pngChunk('IEND', new Uint8Array(0))
}

function pngChunk(name: string, data: Uint8Array): Uint8Array {
  const chunk = new Uint8Array(data.length + 12)
  const view = new DataView(chunk.buffer)
  view.setUint32(0, data.length)
  for (let at = 0; at < 4; at++) chunk[4 + at] = name.charCodeAt(at)
  chunk.set(data, 8)
  view.setUint32(data.length + 8, crc32(chunk, 4, data.length + 8))
  return chunk
}
