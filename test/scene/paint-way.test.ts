import { expect, test } from 'vitest'
import { paintWay } from '../../renderer/scene/paint-way.ts'
import { defaultExportOptions } from '../../shared/scene/pictures/export-options.ts'
import { pictureScene } from '../../shared/scene/pictures/picture-scene.ts'
import type { PathPrimitive } from '../../shared/scene/primitives.ts'
import { boardOf } from '../bench/board.ts'

/** Holds what is filled as rectangles, and forgets all else. */
function recordingContext() {
  const filled: number[][] = []
  const context = new Proxy({} as CanvasRenderingContext2D, {
    get: (_, name) => (name === 'fillRect' ? (...box: number[]) => filled.push(box) : () => undefined),
    set: () => true,
  })
  return { context, filled }
}

test('fills what is straight in the connections of a picture, where a browser would trace it row by row', () => {
  const scene = pictureScene(boardOf(60), defaultExportOptions, '2026-11-22T09:00:00.000Z')
  const connections = scene.primitives.filter(
    (primitive): primitive is PathPrimitive =>
      primitive.kind === 'path' && !primitive.fill && /^M\S+ \S+L.*Q/.test(primitive.d),
  )
  expect(connections.length).toBeGreaterThan(50)
  const traced = connections.filter((path) => !paintWay(recordingContext().context, path, null))
  expect(traced).toEqual([])
})

test('fills a line where the picture has moved it to', () => {
  const { context, filled } = recordingContext()
  const line: PathPrimitive = { kind: 'path', d: 'M10 20L110 20', stroke: '#000000', strokeWidth: 2 }
  paintWay(context, { ...line, at: { x: 5, y: 7, scale: 1 } }, null)
  expect(filled).toEqual([[14.5, 26, 101, 2]])
})
