/** JSON Canvas: as the specification has it, back without loss, and sensible where our key is gone. */
import { isDeepStrictEqual } from 'node:util'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { readJsonCanvas } from '../../shared/formats/json-canvas/read-json-canvas.ts'
import { writeJsonCanvas } from '../../shared/formats/json-canvas/write-json-canvas.ts'
import { inOrder } from '../../shared/journey/document.ts'
import { arbitraryDocument } from '../support/arbitrary-journey.ts'
import { exampleDocument } from '../support/example-document.ts'
import { anyText } from '../support/hostile-texts.ts'
import { journeyOf, openedAt } from '../support/journey-text.ts'
import { randomCases } from '../support/long-run.ts'

let count = 0
const read = (text: string) =>
  readJsonCanvas(text, { openedAt, newId: () => `new-${++count}`, fallbackTitle: 'From a file' }).document

const side = z.enum(['top', 'right', 'bottom', 'left']).optional()
const color = z.string().regex(/^(?:[1-6]|#[0-9a-f]{6})$/i)
const place = {
  id: z.string().min(1),
  x: z.int(),
  y: z.int(),
  width: z.int(),
  height: z.int(),
  color: color.optional(),
}
/** JSON Canvas 1.0, with keys that it doesn't name. */
const canvasSchema = z.looseObject({
  nodes: z.array(
    z.discriminatedUnion('type', [
      z.looseObject({ ...place, type: z.literal('text'), text: z.string() }),
      z.looseObject({ ...place, type: z.literal('group'), label: z.string().optional() }),
    ]),
  ),
  edges: z.array(
    z.looseObject({
      id: z.string(),
      fromNode: z.string(),
      toNode: z.string(),
      fromSide: side,
      toSide: side,
      label: z.string().optional(),
    }),
  ),
})

type Canvas = z.infer<typeof canvasSchema>
type Changing = { nodes: Record<string, unknown>[]; edges: Record<string, unknown>[] }

function withoutOurKey(text: string): string {
  return JSON.stringify(JSON.parse(text, (key, value: unknown) => (key === 'throughline' ? undefined : value)))
}

describe('written', () => {
  it('comes back as the same journey, whatever it is', () => {
    fc.assert(
      fc.property(arbitraryDocument(), (document) => {
        expect(isDeepStrictEqual(read(writeJsonCanvas(document)), document)).toBe(true)
      }),
      { numRuns: randomCases(300) },
    )
  })

  it('keeps to the specification, whatever it holds', () => {
    fc.assert(
      fc.property(arbitraryDocument(), (document) => {
        const canvas: Canvas = canvasSchema.parse(JSON.parse(writeJsonCanvas(document)))
        const ids = [...canvas.nodes, ...canvas.edges].map(({ id }) => id)
        expect(new Set(ids).size).toBe(ids.length)
        const nodeIds = new Set(canvas.nodes.map(({ id }) => id))
        expect(canvas.edges.every(({ fromNode, toNode }) => nodeIds.has(fromNode) && nodeIds.has(toNode))).toBe(true)
      }),
      { numRuns: randomCases(100) },
    )
  })

  it('shows texts as they are: no link, picture or embedded note comes of them', () => {
    fc.assert(
      fc.property(anyText, (title) => {
        const document = journeyOf({
          stages: [{ id: 's' }],
          channels: [{ id: 'c', kind: 'social' }],
          touchpoints: [{ id: 't', stageId: 's', channelId: 'c', title, notes: title, pains: [title] }],
        })
        const { nodes } = canvasSchema.parse(JSON.parse(writeJsonCanvas(document)))
        const words = nodes.map((node) => ('text' in node ? String(node.text) : '')).join('\n')
        expect(words).not.toMatch(/(?<!\\)(?:\\\\)*(?:!?\[|<|`|#\w|\]\()/)
      }),
    )
  })
})

describe('without our key', () => {
  it('stages, channels, touchpoints, their cells and connections are still there', () => {
    const document = exampleDocument()
    const back = read(withoutOurKey(writeJsonCanvas(document)))
    const cells = (one: typeof document) =>
      inOrder(one.touchpoints).map(({ title, stageId, channelId }) => [
        title,
        one.stages.get(stageId)?.name,
        one.channels.get(channelId)?.name,
        one.channels.get(channelId)?.kind,
      ])
    const wanted = cells(document)
    expect(cells(back)).toEqual(wanted)
    expect([back.journey.title, back.notes.size]).toEqual([document.journey.title, document.notes.size])
    expect(inOrder(back.stages).map(({ name }) => name)).toEqual(inOrder(document.stages).map(({ name }) => name))
    expect(inOrder(back.channels).map(({ name }) => name)).toEqual(inOrder(document.channels).map(({ name }) => name))
    const ends = (one: typeof document) =>
      inOrder(one.connections).map(({ from, to }) => [one.touchpoints.get(from)?.title, one.touchpoints.get(to)?.title])
    expect(ends(back)).toEqual(ends(document))
  })

  it('reads what another program wrote, and keeps what it does not know', () => {
    const node = { x: 0, y: 0, width: 100, height: 50 }
    const document = read(
      JSON.stringify({
        nodes: [
          {
            ...node,
            id: 'a b',
            type: 'text',
            text: '\n## Sees *an* ad\nand more\n- of it',
            color: '4',
            zoom: { x: 1 },
          },
          { ...node, id: 'c', type: 'file', file: 'Interviews/ana.md', x: 500 },
          { ...node, id: 'd', type: 'link', url: 'https://example.org/', x: 500, y: 300 },
          { id: 'g', type: 'group', label: 'Discover', x: -50, y: -50, width: 300, height: 600 },
          { id: 'h', type: 'group', label: 'Purchase', x: 400, y: -50, width: 300, height: 600 },
        ],
        edges: [
          { id: 'e', fromNode: 'a b', toNode: 'c', label: 'then', toEnd: 'arrow' },
          { id: 'f', fromNode: 'g', toNode: 'h' },
          { id: 'i', fromNode: 'c', toNode: 'c' },
        ],
      }),
    )
    expect(inOrder(document.stages).map(({ name, phase }) => [name, phase])).toEqual([
      ['Discover', 'awareness'],
      ['Purchase', 'decision'],
    ])
    const [first, second, third] = inOrder(document.touchpoints)
    expect(first).toMatchObject({ title: 'Sees an ad', notes: 'and more\n- of it' })
    expect([second?.title, third?.title]).toEqual(['ana', 'example.org'])
    expect(inOrder(document.connections)).toMatchObject([{ from: first?.id, to: second?.id, label: 'then' }])
    const again = JSON.parse(writeJsonCanvas(document)) as Canvas
    expect(again.nodes.find((one) => one.color === '4')).toMatchObject({ zoom: { x: 1 } })
    expect(again.edges[0]).toMatchObject({ toEnd: 'arrow' })
  })

  const refusals: [text: string, sentence: string][] = [
    ['{"nodes":{}}', 'nodes: must be a list, not an object.'],
    [
      '{"nodes":[{"id":"a","type":"text","text":"","x":0,"y":0,"width":"1","height":1}]}',
      'nodes[0].width: must be a number, not the text “1”.',
    ],
    ['{"nodes":[{"id":"a","type":"text","x":0}]}', 'nodes[0].y: this field is missing.'],
    ['{"edges":[7]}', 'edges[0]: must be an object, not the number 7.'],
    ['[]', 'the file must be an object, not a list.'],
    ['{"title":"no canvas"}', 'nodes: this is not a canvas: “nodes” and “edges” are missing.'],
    ['{"nodes":', 'line 1, column 10: not valid JSON from here.'],
    ['['.repeat(200_000), 'line 1, column 65: nested more than 64 levels deep.'],
  ]
  it.each(refusals)('refuses %.40s with the place', (text, sentence) => {
    expect(() => read(text)).toThrow(sentence)
  })

  it('an empty canvas is refused, since nothing would be imported', () => {
    for (const text of ['', '{}', '{"nodes":[]}']) expect(() => read(text)).toThrow('no cards to import')
  })
})

describe('changed by a colleague', () => {
  const document = journeyOf({
    stages: [
      { id: 's1', name: 'Discover' },
      { id: 's2', name: 'Buy' },
    ],
    channels: [
      { id: 'c1', kind: 'social', name: 'Instagram' },
      { id: 'c2', kind: 'digital', name: 'Shop' },
    ],
    personas: [{ id: 'p', name: 'Ana', channelUse: { c1: 'often', c2: 'never' } }],
    touchpoints: [
      { id: 't1', stageId: 's1', channelId: 'c1', title: 'Sees a story', why: 'reach', emotions: { p: 1 } },
      { id: 't2', stageId: 's2', channelId: 'c2', title: 'Pays', notes: 'kept' },
      { id: 't3', stageId: 's2', channelId: 'c2', title: 'Waits' },
    ],
    connections: [{ id: 'e', from: 't1', to: 't2' }],
    notes: [{ id: 'k', text: 'Parking lot', x: 40.5, y: 900 }],
  })
  const changed = (change: (canvas: Changing) => void) => {
    const canvas = JSON.parse(writeJsonCanvas(document)) as Changing
    change(canvas)
    return read(JSON.stringify(canvas))
  }
  const nodeOf = (canvas: Changing, id: string) =>
    canvas.nodes.find((node) => node.id === id) as Record<string, unknown>

  it('a moved card changes its cell, and a rewritten one its title', () => {
    const after = changed((canvas) => {
      const [from, to] = [nodeOf(canvas, 'touchpoint-t1'), nodeOf(canvas, 'touchpoint-t2')]
      Object.assign(from, { x: to.x, y: Number(to.y) + 10, text: '**Sees a reel**\n\nWhy: reach' })
      Object.assign(nodeOf(canvas, 'stage-s1'), { label: 'Find out' })
      Object.assign(nodeOf(canvas, 'journey'), { text: '# Renamed' })
      Object.assign(nodeOf(canvas, 'note-k'), { text: 'Bike shed' })
    })
    expect(after.touchpoints.get('t1')).toMatchObject({
      stageId: 's2',
      channelId: 'c2',
      title: 'Sees a reel',
      why: 'reach',
    })
    expect(inOrder(after.touchpoints).map(({ id }) => id)).toEqual(['t2', 't1', 't3'])
    expect([after.stages.get('s1')?.name, after.journey.title]).toEqual(['Find out', 'Renamed'])
    expect(after.notes.get('k')).toMatchObject({ x: 40.5, y: 900, text: 'Bike shed' })
  })

  it('what was deleted goes with what hung on it, and what was copied is a record of its own', () => {
    const after = changed((canvas) => {
      canvas.nodes.push({ ...nodeOf(canvas, 'touchpoint-t2'), id: 'copy' })
      canvas.nodes = canvas.nodes.filter(({ id }) => id !== 'touchpoint-t1' && id !== 'channel-c1')
    })
    expect([...after.touchpoints.keys()].length).toBe(3)
    expect(inOrder(after.touchpoints).filter(({ title }) => title === 'Pays')).toHaveLength(2)
    expect(after.connections.size).toBe(0)
    expect(after.personas.get('p')?.channelUse).toEqual({ c2: 'never' })
  })

  it('without the node that carries the journey, what is drawn is read', () => {
    const after = changed((canvas) => {
      canvas.nodes = canvas.nodes.filter(({ id }) => id !== 'journey' && id !== 'note-k')
    })
    expect(after.journey.title).toBe('From a file')
    expect(inOrder(after.touchpoints).map(({ title }) => title)).toEqual(['Sees a story', 'Pays', 'Waits'])
  })
})
