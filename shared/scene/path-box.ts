/** Where a path surely lies: never too small, and larger than it is only around its arcs and curves. */
import type { Box } from '../layout/grid/boxes.ts'

const commands = /([a-z])([^a-z]*)/gi
const numbers = /[-+]?(?:\d+\.?\d*|\.\d+)/g
/** How many numbers a command takes at a time. */
const taken: Readonly<Record<string, number>> = { m: 2, l: 2, h: 1, v: 1, c: 6, s: 4, q: 4, t: 2, a: 7 }

/** In the path's own units, its stroke left out. Null where it isn't known, as of curves that go on from others. */
export function pathBox(d: string): Box | null {
  let [x, y, startX, startY] = [0, 0, 0, 0]
  const box = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity }
  const cover = (right: number, down: number, around = 0) => {
    box.left = Math.min(box.left, right - around)
    box.right = Math.max(box.right, right + around)
    box.top = Math.min(box.top, down - around)
    box.bottom = Math.max(box.bottom, down + around)
  }
  for (const [, letter = '', rest = ''] of d.matchAll(commands)) {
    const name = letter.toLowerCase()
    if (name === 'z') {
      x = startX
      y = startY
      continue
    }
    const count = taken[name]
    const values = name === 'a' ? arcNumbers(rest) : (rest.match(numbers) ?? []).map(Number)
    if (count === undefined || name === 's' || name === 't' || values.length % count !== 0) return null
    const [fromX, fromY] = [() => (letter === name ? x : 0), () => (letter === name ? y : 0)]
    for (let at = 0; at < values.length; at += count) {
      const own = values.slice(at, at + count)
      const [one = 0, other = 0] = own.slice(-2)
      if (name === 'h') x = fromX() + one
      else if (name === 'v') y = fromY() + one
      else {
        for (let pair = 0; name !== 'a' && pair < count - 2; pair += 2)
          cover(fromX() + (own[pair] ?? 0), fromY() + (own[pair + 1] ?? 0))
        ;[x, y] = [fromX() + one, fromY() + other]
      }
      // An arc goes no farther from its end than its circle is wide.
      cover(x, y, name === 'a' ? 2 * Math.max(own[0] ?? 0, own[1] ?? 0) : 0)
      if (name === 'm' && at === 0) [startX, startY] = [x, y]
    }
  }
  if (box.left > box.right) return null
  return { x: box.left, y: box.top, width: box.right - box.left, height: box.bottom - box.top }
}

const number = String.raw`([-+]?(?:\d+\.?\d*|\.\d+))`
/** Flags of arcs are single digits that may stand right before the next number. */
const arc = new RegExp([number, number, number, '([01])', '([01])', number, number].join(String.raw`[\s,]*`), 'g')

function arcNumbers(text: string): number[] {
  return [...text.matchAll(arc)].flatMap(([, ...values]) => values.map(Number))
}
