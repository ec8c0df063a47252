/** A journey as a JSON Canvas, which Obsidian and others open; each node carries its record under a key of ours. */
import { inOrder, type JourneyDocument } from '../../journey/document.ts'
import { listNames } from '../../journey/fields/vocabulary.ts'
import { opportunitiesOf } from '../../journey/opportunities.ts'
import type { Id, Journey } from '../../journey/schema.ts'
import { nameOrUntitled } from '../../words/names.ts'
import { orderJourneyFile } from '../journey/journey-file.ts'
import { jsonText } from '../journey/journey-writer.ts'
import { markdownLine, markdownLines } from '../markdown/markdown-text.ts'
import { type Box, layoutCanvas } from './layout.ts'
import { channelLabel, kindColors, noteText, stageLabel, touchpointText } from './node-labels.ts'

/** The key of a node or edge under which its record stands. */
export const ourKey = 'throughline'

/** Lists whose records are drawn, by the first part of their nodes' ids. */
export const nodePrefixes = { stages: 'stage', channels: 'channel', touchpoints: 'touchpoint', notes: 'note' } as const

type Fields = Readonly<Record<string, unknown>>

/** Writes the canvas; nodes stand in the order of their lists, groups first, so that cards lie above them. */
export function writeJsonCanvas(document: JourneyDocument): string {
  const file = orderJourneyFile(document)
  const layout = layoutCanvas(document)
  const ours = (list: keyof typeof nodePrefixes | 'connections', index: number): Fields => ({
    [ourKey]: { list, record: (file.get(list) as unknown[])[index] },
  })
  const nodes: Fields[] = [
    { id: 'journey', type: 'text', ...layout.title, text: titleText(document.journey), [ourKey]: journeyPart(file) },
    ...inOrder(document.stages).map((stage, index) => ({
      ...node('stages', stage.id, 'group', layout.stages.get(stage.id)),
      label: stageLabel(stage),
      ...ours('stages', index),
    })),
    ...inOrder(document.channels).map((channel, index) => ({
      ...node('channels', channel.id, 'group', layout.channels.get(channel.id)),
      color: kindColors[channel.kind],
      label: channelLabel(channel),
      ...ours('channels', index),
    })),
    ...inOrder(document.touchpoints).map((touchpoint, index) => ({
      color: kindColors[document.channels.get(touchpoint.channelId)?.kind ?? 'digital'],
      ...keptFields(touchpoint.extra),
      ...node('touchpoints', touchpoint.id, 'text', layout.touchpoints.get(touchpoint.id)),
      text: touchpointText(
        touchpoint,
        opportunitiesOf(document, touchpoint.id).map(({ text }) => text),
      ),
      ...ours('touchpoints', index),
    })),
    ...inOrder(document.notes).map((note, index) => ({
      ...node('notes', note.id, 'text', layout.notes.get(note.id)),
      color: '3',
      text: noteText(note),
      ...ours('notes', index),
    })),
  ]
  const edges = inOrder(document.connections).map(({ id, from, to, label, extra }, index) => ({
    ...keptFields(extra),
    id: `connection-${id}`,
    fromNode: nodeId('touchpoints', from),
    toNode: nodeId('touchpoints', to),
    ...sides(layout.touchpoints.get(from), layout.touchpoints.get(to)),
    ...(label === '' ? {} : { label: label.toWellFormed() }),
    ...ours('connections', index),
  }))
  return `${jsonText({ nodes, edges })}\n`
}

function nodeId(list: keyof typeof nodePrefixes, id: Id): string {
  return `${nodePrefixes[list]}-${id}`
}

function node(list: keyof typeof nodePrefixes, id: Id, type: 'text' | 'group', box: Box | undefined): Fields {
  return { id: nodeId(list, id), type, ...(box ?? { x: 0, y: 0, width: 300, height: 140 }) }
}

/** Fields of a canvas that another program wrote and that we don't know, as they were read. */
function keptFields(extra: Fields): Fields {
  const kept = Object.hasOwn(extra, 'canvas') ? extra.canvas : null
  return typeof kept === 'object' && kept !== null && !Array.isArray(kept) ? (kept as Fields) : {}
}

/** What no node shows: the journey's own record, the file's unknown fields, and the lists that aren't drawn. */
function journeyPart(file: ReadonlyMap<string, unknown>): Fields {
  const drawn: readonly string[] = [...Object.keys(nodePrefixes), 'connections']
  const rest = [...file].filter(([name]) => !drawn.includes(name))
  const undrawn = listNames.filter((list) => !drawn.includes(list) && file.has(list))
  const top = new Map(rest.filter(([name]) => name !== 'journey' && !undrawn.some((list) => list === name)))
  return {
    list: 'file',
    file: top,
    journey: file.get('journey'),
    ...Object.fromEntries(undrawn.map((list) => [list, file.get(list)])),
  }
}

export function titleText(journey: Pick<Journey, 'title' | 'summary'>): string {
  const summary = journey.summary.trim() === '' ? [] : ['', ...markdownLines(journey.summary)]
  return [`# ${nameOrUntitled(markdownLine(journey.title), 'journey')}`, ...summary].join('\n')
}

function sides(from: Box | undefined, to: Box | undefined): Fields {
  if (!from || !to) return {}
  if (from.x === to.x) {
    return from.y < to.y ? { fromSide: 'bottom', toSide: 'top' } : { fromSide: 'top', toSide: 'bottom' }
  }
  return from.x < to.x ? { fromSide: 'right', toSide: 'left' } : { fromSide: 'left', toSide: 'right' }
}
