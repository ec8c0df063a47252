/** Finds boxes by place, without looking at those far away. */
import type { Box } from '../grid/boxes.ts'

const bucketSize = 256
/** More rows of buckets than any map has. */
const rowCount = 1_000_003

export type BoxIndex<T extends Box> = {
  readonly add: (box: T) => void
  /** Boxes that overlap this one; each at least once. Boxes that only touch don't overlap. */
  readonly meeting: (box: Box) => T[]
}

export function boxIndex<T extends Box>(): BoxIndex<T> {
  const buckets = new Map<number, T[]>()
  const keysOf = ({ x, y, width, height }: Box): number[] => {
    const keys: number[] = []
    for (let column = Math.floor(x / bucketSize); column <= Math.floor((x + width) / bucketSize); column++) {
      for (let row = Math.floor(y / bucketSize); row <= Math.floor((y + height) / bucketSize); row++) {
        keys.push(column * rowCount + row)
      }
    }
    return keys
  }
  return {
    add(box) {
      for (const key of keysOf(box)) {
        const bucket = buckets.get(key)
        if (bucket) bucket.push(box)
        else buckets.set(key, [box])
      }
    },
    meeting(box) {
      const found: T[] = []
      for (const key of keysOf(box)) {
        for (const other of buckets.get(key) ?? []) if (overlaps(box, other)) found.push(other)
      }
      return found
    },
  }
}

/** Whether two boxes share more than an edge. */
export function overlaps(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height
}
