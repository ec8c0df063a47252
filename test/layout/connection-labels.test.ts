import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { labelHeight, labelWidth } from '../../shared/layout/connections/connection-labels.ts'
import type { Box, ConnectionPath, JourneyLayout, Point } from '../../shared/layout/grid/boxes.ts'
import { layoutJourney } from '../../shared/layout/layout-journey.ts'
import { boardOf } from '../bench/board.ts'
import { arbitraryGrid } from '../support/arbitrary-grid.ts'
import { randomCases } from '../support/long-run.ts'

/** A pixel narrower than what is drawn, so that what only touches counts as clear. */
function labelBox(at: Point, line: string): Box {
  const [width, height] = [labelWidth(line) - 1, labelHeight - 1]
  return { x: at.x - width / 2, y: at.y - height / 2, width, height }
}

function overlap(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height
}

function strokes({ points }: ConnectionPath): Box[] {
  return points.slice(1).map((to, index) => {
    const from = points[index] ?? to
    const [x, y] = [Math.min(from.x, to.x), Math.min(from.y, to.y)]
    return { x, y, width: Math.max(0.1, Math.abs(from.x - to.x)), height: Math.max(0.1, Math.abs(from.y - to.y)) }
  })
}

/** The arrow's head, whose tip is the last point. */
function headBox({ points }: ConnectionPath): Box {
  const [before, tip] = [points.at(-2) ?? { x: 0, y: 0 }, points.at(-1) ?? { x: 0, y: 0 }]
  const back = { x: 7 * Math.sign(before.x - tip.x), y: 7 * Math.sign(before.y - tip.y) }
  const [x, y] = [Math.min(tip.x, tip.x + back.x), Math.min(tip.y, tip.y + back.y)]
  return back.x === 0 ? { x: x - 4, y, width: 8, height: 7 } : { x, y: y - 4, width: 7, height: 8 }
}

/** A label may cover its own line, but no arrow. */
function whatIsUnder(layout: JourneyLayout, path: ConnectionPath, box: Box): string[] {
  const others = [...layout.connections.values()].filter((other) => other !== path)
  const isOnMap = box.x >= 0 && box.y >= 0 && box.x + box.width <= layout.width && box.y + box.height <= layout.height
  return [
    ...(isOnMap ? [] : ['edge']),
    ...[...layout.cards.values(), ...layout.ghosts].filter((card) => overlap(card, box)).map(() => 'card'),
    ...[...layout.connections.values()].filter((other) => overlap(headBox(other), box)).map(() => 'arrow'),
    ...others.filter((other) => strokes(other).some((stroke) => overlap(stroke, box))).map(() => 'line'),
    ...others
      .filter((other) => other.labelLine !== '' && overlap(labelBox(other.labelAt, other.labelLine), box))
      .map(() => 'label'),
  ]
}

function labelled(layout: JourneyLayout): ConnectionPath[] {
  return [...layout.connections.values()].filter(({ labelLine }) => labelLine !== '')
}

/** Whether a label of this width could have stood somewhere on its own line, looked for in small steps. */
function hasRoom(layout: JourneyLayout, path: ConnectionPath, line: string): boolean {
  return path.points.slice(1).some((to, index) => {
    const from = path.points[index] ?? to
    const length = Math.abs(to.x - from.x) + Math.abs(to.y - from.y)
    const count = Math.floor(length / 2)
    return Array.from({ length: count + 1 }, (_, step) => step / Math.max(1, count)).some((share) => {
      const at = { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share }
      const box = labelBox(at, line)
      const around = { x: box.x - 3, y: box.y - 3, width: box.width + 6, height: box.height + 6 }
      return whatIsUnder(layout, path, around).length === 0
    })
  })
}

/** Labels that lie on something. Of two that lie on each other it is the later one: the earlier stood free. */
function notClear(layout: JourneyLayout): ConnectionPath[] {
  const paths = labelled(layout)
  return paths.filter((path, index) => {
    const later = new Set(paths.slice(index + 1).map(({ connectionId }) => connectionId))
    const connections = new Map(
      [...layout.connections].map(([id, other]) => [id, later.has(id) ? { ...other, labelLine: '' } : other]),
    )
    return whatIsUnder({ ...layout, connections }, path, labelBox(path.labelAt, path.labelLine)).length > 0
  })
}

describe('labels of connections', () => {
  it('are clear of cards, of other lines and of each other wherever their line has a free place', () => {
    fc.assert(
      fc.property(arbitraryGrid, (document) => {
        const layout = layoutJourney(document)
        for (const path of notClear(layout)) expect(hasRoom(layout, path, path.labelLine)).toBe(false)
      }),
      { numRuns: randomCases(150) },
    )
  })

  it('stand between the cards that their line joins straight down, not on them, however crowded the cell is', () => {
    const board = boardOf(8, { stages: 1, channels: 1 })
    const labels = ['', 'after three weeks', '', 'if nobody answers']
    const connections = [...board.connections.values()].map((one, index) => ({
      ...one,
      label: labels[index % 4] ?? '',
    }))
    const document = { ...board, connections: new Map(connections.map((one) => [one.id, one])) }
    const layout = layoutJourney(document, { room: { width: 200, height: 900 } })
    const paths = labelled(layout)
    expect(paths.length).toBeGreaterThan(2)
    for (const path of paths)
      expect(whatIsUnder(layout, path, labelBox(path.labelAt, path.labelLine))).not.toContain('card')
    // Where no words stand between them, cards stand as close as before.
    const [first, second] = [...layout.cards.values()]
    expect((second?.y ?? 0) - (first?.y ?? 0) - (first?.height ?? 0)).toBe(8)
  })

  it('are whole where their line has room for that', () => {
    const board = boardOf(4, { stages: 1, channels: 4 })
    const label = 'after the confirmation by e-mail arrives'
    const connections = new Map([...board.connections].map(([id, one]) => [id, { ...one, label }]))
    const layout = layoutJourney({ ...board, connections }, { room: { width: 900, height: 900 } })
    expect(labelled(layout).map(({ labelLine }) => labelLine)).toContain(label)
    expect(notClear(layout)).toEqual([])
  })

  it('stand at their line, on the map', () => {
    fc.assert(
      fc.property(arbitraryGrid, (document) => {
        const layout = layoutJourney(document)
        for (const path of labelled(layout)) {
          const box = labelBox(path.labelAt, path.labelLine)
          expect(box.x >= 0 && box.x + box.width <= layout.width).toBe(true)
          const near = { x: box.x - 6, y: box.y - 6, width: box.width + 12, height: box.height + 12 }
          expect(strokes(path).some((stroke) => overlap(stroke, near))).toBe(true)
        }
      }),
    )
  })
})
