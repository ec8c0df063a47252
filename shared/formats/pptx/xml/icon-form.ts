/** Icons as freeforms: the same drawings as on the screen, so that every program shows them and the theme colours them. */

/** On how fine a grid a freeform is written; icons are drawn on one of 24. */
export const iconFineness = 100
export const iconGrid = 24

type Point = { readonly x: number; readonly y: number }

const known = new Map<string, string>()

/** Path data as the commands of a freeform. Knows what the product's icons use: lines, curves and arcs. */
export function iconForm(d: string): string {
  const form = known.get(d) ?? formOf(d)
  known.set(d, form)
  return form
}

const number = /[-+]?(?:\d+\.?\d*|\.\d+)/y
/** The flags of an arc may stand close together. */
const flag = /[01]/y
const between = /[\s,]*/y

function formOf(d: string): string {
  let at = 0
  const take = (pattern: RegExp): string | null => {
    between.lastIndex = at
    at += between.exec(d)?.[0].length ?? 0
    pattern.lastIndex = at
    const found = pattern.exec(d)?.[0] ?? null
    at += found?.length ?? 0
    return found
  }
  const read = (pattern = number) => Number(take(pattern) ?? 0)
  const out: string[] = []
  let here: Point = { x: 0, y: 0 }
  let start = here
  let command = ''
  const lineTo = (to: Point) => {
    out.push(`<a:lnTo>${pt(to)}</a:lnTo>`)
    here = to
  }
  const point = (isRelative: boolean): Point => {
    const [x, y] = [read(), read()]
    return isRelative ? { x: here.x + x, y: here.y + y } : { x, y }
  }
  for (;;) {
    command = take(/[a-zA-Z]/y) ?? command
    if (at >= d.length && !/z/i.test(command)) break
    const isRelative = command === command.toLowerCase()
    switch (command.toUpperCase()) {
      case 'M':
        here = point(isRelative)
        start = here
        out.push(`<a:moveTo>${pt(here)}</a:moveTo>`)
        // What follows without a letter of its own are lines.
        command = isRelative ? 'l' : 'L'
        break
      case 'L':
        lineTo(point(isRelative))
        break
      case 'H':
        lineTo({ x: read() + (isRelative ? here.x : 0), y: here.y })
        break
      case 'V':
        lineTo({ x: here.x, y: read() + (isRelative ? here.y : 0) })
        break
      case 'C': {
        const [one, two, to] = [point(isRelative), point(isRelative), point(isRelative)]
        out.push(bezier(one, two, to))
        here = to
        break
      }
      case 'A': {
        const [rx, ry] = [read(), read()]
        read()
        const [isLarge, isClockwise] = [read(flag) === 1, read(flag) === 1]
        const to = point(isRelative)
        out.push(...arc(here, to, { rx, ry, isLarge, isClockwise }))
        here = to
        break
      }
      case 'Z':
        out.push('<a:close/>')
        here = start
        if (at >= d.length) return out.join('')
        command = ''
        break
      default:
        throw new Error(`An icon is drawn with ${command}, which no freeform knows.`)
    }
  }
  return out.join('')
}

function pt({ x, y }: Point): string {
  return `<a:pt x="${Math.round(x * iconFineness)}" y="${Math.round(y * iconFineness)}"/>`
}

function bezier(one: Point, two: Point, to: Point): string {
  return `<a:cubicBezTo>${pt(one)}${pt(two)}${pt(to)}</a:cubicBezTo>`
}

type Arc = { readonly rx: number; readonly ry: number; readonly isLarge: boolean; readonly isClockwise: boolean }

/** An arc of an upright ellipse as curves of at most a quarter each, after the implementation notes of SVG. */
function arc(from: Point, to: Point, { rx, ry, isLarge, isClockwise }: Arc): string[] {
  const [dx, dy] = [(from.x - to.x) / 2, (from.y - to.y) / 2]
  const reach = Math.sqrt((dx / rx) ** 2 + (dy / ry) ** 2)
  if (reach === 0) return []
  // Radii that don't reach are made to.
  const [a, b] = reach > 1 ? [rx * reach, ry * reach] : [rx, ry]
  const spread = Math.sqrt(Math.max(0, 1 / Math.min(1, reach) ** 2 - 1)) * (isLarge === isClockwise ? -1 : 1)
  const middle = { x: (from.x + to.x) / 2 + (spread * a * dy) / b, y: (from.y + to.y) / 2 - (spread * b * dx) / a }
  const angleOf = ({ x, y }: Point) => Math.atan2((y - middle.y) / b, (x - middle.x) / a)
  const begin = angleOf(from)
  const turn = angleOf(to) - begin
  const sweep = isClockwise ? (turn < 0 ? turn + 2 * Math.PI : turn) : turn > 0 ? turn - 2 * Math.PI : turn
  const count = Math.max(1, Math.ceil(Math.abs(sweep) / (Math.PI / 2) - 0.001))
  const step = sweep / count
  const pull = (4 / 3) * Math.tan(step / 4)
  const on = (angle: number): Point => ({ x: middle.x + a * Math.cos(angle), y: middle.y + b * Math.sin(angle) })
  return Array.from({ length: count }, (_, index) => {
    const [first, last] = [begin + index * step, begin + (index + 1) * step]
    const [p, q] = [on(first), on(last)]
    const one = { x: p.x - pull * a * Math.sin(first), y: p.y + pull * b * Math.cos(first) }
    const two = { x: q.x + pull * a * Math.sin(last), y: q.y - pull * b * Math.cos(last) }
    return bezier(one, two, index === count - 1 ? to : q)
  })
}
