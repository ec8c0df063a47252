/** Stages, channels and cells in words, for whoever hears where on the map they are. */
import type { GapMarks } from '../gaps/marks.ts'
import { type Cell, inOrder, type JourneyDocument, touchpointsByCell, touchpointsInCell } from '../journey/document.ts'
import { kindWords, phaseWords } from '../journey/fields/words.ts'
import { once } from '../journey/once.ts'
import type { Id } from '../journey/schema.ts'
import { formatCount } from '../words/counts.ts'
import { nameOrUntitled } from '../words/names.ts'
import { gapPart, sentenceOfParts, turnPart } from './touchpoint-words.ts'

/** "Stage Awareness, 1 of 5, phase awareness, 3 touchpoints, gap: …" */
export function stageWords(document: JourneyDocument, stageId: Id, marks: GapMarks): string {
  const stages = inOrder(document.stages)
  const stage = document.stages.get(stageId)
  if (!stage) return ''
  return sentenceOfParts([
    `Stage ${nameOrUntitled(stage.name, 'stage')}`,
    turnPart(stages.indexOf(stage), stages.length),
    `phase ${phaseWords[stage.phase].toLowerCase()}`,
    formatCount(countIn(document, stageId), 'touchpoint'),
    gapPart(marks.stages.get(stageId)),
  ])
}

/** "Channel Website, 2 of 4, digital, 7 touchpoints" */
export function channelWords(document: JourneyDocument, channelId: Id, marks: GapMarks): string {
  const channels = inOrder(document.channels)
  const channel = document.channels.get(channelId)
  if (!channel) return ''
  return sentenceOfParts([
    `Channel ${nameOrUntitled(channel.name, 'channel')}`,
    turnPart(channels.indexOf(channel), channels.length),
    kindWords[channel.kind].toLowerCase(),
    formatCount(countIn(document, channelId), 'touchpoint'),
    gapPart(marks.channels.get(channelId)),
  ])
}

/** "Empty cell: Awareness, Website, gap: …", or what it holds. */
export function cellWords(document: JourneyDocument, cell: Cell, marks: GapMarks): string {
  const { length } = touchpointsInCell(document, cell)
  const stage = nameOrUntitled(document.stages.get(cell.stageId)?.name, 'stage')
  return sentenceOfParts([
    length === 0 ? `Empty cell: ${stage}` : stage,
    nameOrUntitled(document.channels.get(cell.channelId)?.name, 'channel'),
    length > 0 && formatCount(length, 'touchpoint'),
    gapPart(marks.cells.of(cell)),
  ])
}

/** How many touchpoints a stage or a channel has. */
export function countIn(document: JourneyDocument, stageOrChannelId: Id): number {
  return countsIn(touchpointsByCell(document)).get(stageOrChannelId) ?? 0
}

const countsIn = once((cells: ReturnType<typeof touchpointsByCell>) => {
  const found = new Map<Id, number>()
  for (const touchpoints of cells.values()) {
    const [first] = touchpoints
    for (const id of first ? [first.stageId, first.channelId] : []) {
      found.set(id, (found.get(id) ?? 0) + touchpoints.length)
    }
  }
  return found
})

/** "Connection from Pays to Rides, by mail" */
export function connectionWords(document: JourneyDocument, connectionId: Id): string {
  const connection = document.connections.get(connectionId)
  if (!connection) return ''
  const title = (id: Id) => nameOrUntitled(document.touchpoints.get(id)?.title, 'touchpoint')
  return sentenceOfParts([
    `Connection from ${title(connection.from)} to ${title(connection.to)}`,
    connection.label.trim(),
  ])
}
