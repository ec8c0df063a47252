/** The zlib stream of a PNG's pixels: whatever they are, any reader gets them back, and a drawing becomes small. */
import { inflateSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { type Channels, streamEnd, streamHead, stripPacker } from '../../shared/formats/png/pack-rows.ts'

const seed = Date.now() % 1_000_000

/** Numbers from 0 to 1, the same for the same seed. */
function randomFrom(start: number): () => number {
  let state = start
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    return state / 2_147_483_648
  }
}

/** A PNG's reader: rows, each after its filter. */
function unpack(stream: Uint8Array, width: number, height: number, channels: Channels): Buffer {
  const bytes = inflateSync(stream)
  const long = width * channels
  expect(bytes.length).toBe(height * (1 + long))
  const rows: Uint8Array[] = []
  for (let row = 0; row < height; row += 1) {
    const start = row * (1 + long)
    const own = Uint8Array.from(bytes.subarray(start + 1, start + 1 + long))
    const above = rows.at(-1)
    if (bytes[start] === 2) for (let at = 0; at < long; at += 1) own[at] = (own[at] ?? 0) + (above?.[at] ?? 0)
    else expect(bytes[start]).toBe(0)
    rows.push(own)
  }
  return Buffer.concat(rows)
}

/** Strips by one packer, each handed to it few rows at a time. */
function packed(pixels: Uint32Array, width: number, channels: Channels, stripHeight: number): Uint8Array {
  const packer = stripPacker({ width, channels, order: 'red first' })
  const strips = []
  const atOnce = 3 * width
  for (let top = 0; top < pixels.length; top += width * stripHeight) {
    const end = Math.min(pixels.length, top + width * stripHeight)
    for (let at = top; at < end; at += atOnce) packer.add(pixels.slice(at, Math.min(end, at + atOnce)))
    strips.push(packer.end())
  }
  return Buffer.concat([
    streamHead,
    ...strips.map(({ bytes }) => bytes),
    streamEnd(strips.map(({ checksum }) => checksum)),
  ])
}

function bytesOf(pixels: Uint32Array, channels: Channels): Buffer {
  return Buffer.from(new Uint8Array(pixels.buffer).filter((_, at) => channels === 4 || at % 4 < 3))
}

/** An assertion on each of a million numbers takes longer than all the rest. */
function expectSame(found: Buffer, expected: Buffer): void {
  expect(found.equals(expected)).toBe(true)
}

/** Noise, areas of one colour, and rows like the one above in turn. */
function picture(width: number, height: number, random: () => number): Uint32Array {
  const pixels = new Uint32Array(width * height)
  for (let row = 0; row < height; row += 1) {
    const kind = random()
    for (let column = 0; column < width; column += 1) {
      const at = row * width + column
      if (kind < 0.4 && row > 0) pixels[at] = pixels[at - width] ?? 0
      else if (kind < 0.8 && column > 0 && random() < 0.95) pixels[at] = pixels[at - 1] ?? 0
      else pixels[at] = Math.floor(random() * 2 ** 32)
    }
  }
  return pixels
}

describe(`the pixels of a PNG (seed ${seed})`, () => {
  it.each([
    [1, 1],
    [2, 3],
    [86, 5],
    [87, 9],
    [640, 40],
    [5_003, 13],
  ])('of %d × %d come back from any zlib', (width, height) => {
    const random = randomFrom(seed)
    const pixels = picture(width, height, random)
    for (const channels of [3, 4] as const) {
      for (const stripHeight of [1, 4, height])
        expectSame(
          unpack(packed(pixels, width, channels, stripHeight), width, height, channels),
          bytesOf(pixels, channels),
        )
    }
  })

  it('come back where all are noise, in many blocks, and where all are the same', () => {
    const [width, height] = [700, 400]
    const random = randomFrom(seed)
    const noise = Uint32Array.from({ length: width * height }, () => Math.floor(random() * 2 ** 32))
    expectSame(unpack(packed(noise, width, 4, 400), width, height, 4), bytesOf(noise, 4))
    const plain = new Uint32Array(width * height).fill(0xff_f8_fa_fb)
    const stream = packed(plain, width, 3, 400)
    expectSame(unpack(stream, width, height, 3), bytesOf(plain, 3))
    expect(stream.length).toBeLessThan(2_500)
  })

  it('are the same bytes whichever colour of a pixel comes first', () => {
    const [width, height] = [300, 40]
    const redFirst = picture(width, height, randomFrom(seed))
    const blueFirst = redFirst.map((pixel) => (pixel & 0xff00_ff00) | ((pixel >>> 16) & 0xff) | ((pixel & 0xff) << 16))
    const [one, other] = [
      stripPacker({ width, channels: 4, order: 'red first' }),
      stripPacker({ width, channels: 4, order: 'blue first' }),
    ]
    one.add(redFirst)
    other.add(blueFirst)
    expect(other.end()).toEqual(one.end())
  })

  it('have codes of no more bits than a reader takes, however rare some of them are', () => {
    // Each grey comes as often as the two before it together.
    const often = [1, 1]
    while (often.length < 24) often.push((often.at(-1) ?? 0) + (often.at(-2) ?? 0))
    const pixels = Uint32Array.from(often.flatMap((count, grey) => Array<number>(count).fill(grey * 0x01_01_01)))
    const random = randomFrom(seed)
    for (let at = pixels.length - 1; at > 0; at -= 1) {
      const other = Math.floor(random() * (at + 1))
      ;[pixels[at], pixels[other]] = [pixels[other] ?? 0, pixels[at] ?? 0]
    }
    expectSame(unpack(packed(pixels, pixels.length, 3, 1), pixels.length, 1, 3), bytesOf(pixels, 3))
  })
})
