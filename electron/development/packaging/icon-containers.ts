// Icons as Windows and macOS keep them: several pictures of one drawing in one file.

export type Picture = {
  readonly size: number
  /** The picture as a PNG. */
  readonly png: Buffer
  /** Its pixels up to the size of a bitmap, four bytes each: red, green, blue and opacity, from the top left. */
  readonly pixels: Buffer
}

/** Up to here as a plain bitmap, which every reader of icons on Windows knows. */
export const largestBitmap = 48

/** An `.ico` file. */
export function windowsIcon(pictures: readonly Picture[]): Buffer {
  const bodies = pictures.map((picture) => (picture.size > largestBitmap ? picture.png : bitmapOf(picture)))
  const head = Buffer.alloc(6 + 16 * pictures.length)
  head.writeUInt16LE(1, 2)
  head.writeUInt16LE(pictures.length, 4)
  let place = head.length
  for (const [index, { size }] of pictures.entries()) {
    const length = bodies[index]?.length ?? 0
    const at = 6 + 16 * index
    // 256 is written as 0.
    head.writeUInt8(size % 256, at)
    head.writeUInt8(size % 256, at + 1)
    head.writeUInt16LE(1, at + 4)
    head.writeUInt16LE(32, at + 6)
    head.writeUInt32LE(length, at + 8)
    head.writeUInt32LE(place, at + 12)
    place += length
  }
  return Buffer.concat([head, ...bodies])
}

/** The head of a bitmap, its rows from below, and a mask that hides nothing: the pixels have an opacity of their own. */
function bitmapOf({ size, pixels }: Picture): Buffer {
  const head = Buffer.alloc(40)
  head.writeUInt32LE(40, 0)
  head.writeInt32LE(size, 4)
  head.writeInt32LE(2 * size, 8)
  head.writeUInt16LE(1, 12)
  head.writeUInt16LE(32, 14)
  const rows = Array.from({ length: size }, (_, row) => {
    const line = Buffer.from(pixels.subarray((size - 1 - row) * size * 4, (size - row) * size * 4))
    for (let at = 0; at < line.length; at += 4) {
      const [red = 0, blue = 0] = [line[at], line[at + 2]]
      line[at] = blue
      line[at + 2] = red
    }
    return line
  })
  const mask = Buffer.alloc(Math.ceil(size / 32) * 4 * size)
  return Buffer.concat([head, ...rows, mask])
}

/** The names that macOS has for sizes; each twice where it is also the double of a smaller one. */
const macNames: Readonly<Record<number, readonly string[]>> = {
  16: ['icp4'],
  32: ['icp5', 'ic11'],
  64: ['ic12'],
  128: ['ic07'],
  256: ['ic08', 'ic13'],
  512: ['ic09', 'ic14'],
  1024: ['ic10'],
}

/** An `.icns` file; sizes that macOS has no name for are left out. */
export function macIcon(pictures: readonly Picture[]): Buffer {
  const parts = pictures.flatMap(({ size, png }) => (macNames[size] ?? []).map((name) => part(name, png)))
  return part('icns', Buffer.concat(parts))
}

function part(name: string, body: Buffer): Buffer {
  const head = Buffer.alloc(8)
  head.write(name, 'latin1')
  head.writeUInt32BE(head.length + body.length, 4)
  return Buffer.concat([head, body])
}
