/** Stages and channels of the groups of a canvas, and where its cards stand among them. */
import type { Id } from '../../journey/schema.ts'
import { guessKind, guessPhase } from '../reading/guessed-words.ts'
import type { Groups } from './groups.ts'
import { type Box, isCentredIn } from './layout.ts'
import { channelLabel, readChannelLabel, stageLabel } from './node-labels.ts'
import { onlyOnce } from './only-once.ts'
import type { CanvasNode } from './parse.ts'

type Fields = Readonly<Record<string, unknown>>

export type Grid = {
  /** Records as a `.journey` file has them, in their order. */
  readonly stages: readonly Fields[]
  readonly channels: readonly Fields[]
  /** Where a card stands: in the groups that it lies in, else where its record says, else in the nearest ones. */
  readonly cellOf: (box: Box, record: Fields | null) => { readonly stageId: Id; readonly channelId: Id }
}

/** Where cards are that lie in no lane. */
export const anyChannel = 'Channel'

type Part = { readonly id: Id; readonly box: Box | null; readonly record: Fields }

/** @param recordOf the record of this list that a node carries, null where it carries none */
export function readGrid(
  groups: Groups,
  recordOf: (node: CanvasNode, list: 'stages' | 'channels') => Fields | null,
  newId: () => Id,
): Grid {
  const lanes = [...groups.lanes].sort((a, b) => a.y - b.y)
  const columns = [...groups.columns].sort((a, b) => a.x - b.x)
  const stages = parts(columns, (group) => stageOf(group, recordOf(group, 'stages')), newId)
  const channels = parts(lanes, (group) => channelOf(group, recordOf(group, 'channels')), newId)
  const onlyOne = (list: Part[], record: Fields): Part => {
    const id = newId()
    const part = { id, box: null, record: { id, ...record } }
    list.push(part)
    return part
  }
  return {
    get stages() {
      return stages.map(({ record }) => record)
    },
    get channels() {
      return channels.map(({ record }) => record)
    },
    cellOf: (box, record) => {
      const stage = partOf(stages, box, 'x', record?.stageId) ?? onlyOne(stages, { name: 'Stage' })
      const channel =
        partOf(channels, box, 'y', record?.channelId) ?? onlyOne(channels, { name: anyChannel, kind: 'digital' })
      return { stageId: stage.id, channelId: channel.id }
    },
  }
}

function parts(groups: readonly CanvasNode[], recordOf: (group: CanvasNode) => Fields, newId: () => Id): Part[] {
  const idFor = onlyOnce(newId)
  return groups.map((box) => {
    const record = recordOf(box)
    const id = idFor(record.id)
    return { id, box, record: { ...record, id } }
  })
}

function stageOf({ words }: CanvasNode, record: Fields | null): Fields {
  if (!record) return { name: words.trim() || 'Stage', phase: guessPhase(words) }
  return stageLabel({ name: String(record.name) }) === words ? record : { ...record, name: words }
}

function channelOf({ words }: CanvasNode, record: Fields | null): Fields {
  const { name, kind } = readChannelLabel(words)
  if (!record) return { name: name.trim() || 'Channel', kind: kind ?? guessKind(name) }
  const written = channelLabel({ name: String(record.name), kind: record.kind as 'social' })
  return written === words ? record : { ...record, name, ...(kind && { kind }) }
}

function partOf(list: readonly Part[], box: Box, axis: 'x' | 'y', recordedId: unknown): Part | undefined {
  const size = ({ box: own }: Part) => (own ? own.width * own.height : 0)
  const around = list.filter((part) => part.box && isCentredIn(box, part.box)).sort((a, b) => size(a) - size(b))
  return around[0] ?? list.find(({ id }) => id === recordedId) ?? nearest(list, box, axis)
}

function nearest(list: readonly Part[], box: Box, axis: 'x' | 'y'): Part | undefined {
  const length = axis === 'x' ? 'width' : 'height'
  const middle = (one: Box) => one[axis] + one[length] / 2
  const distance = (part: Part) => Math.abs(middle(part.box ?? box) - middle(box))
  return [...list].sort((a, b) => distance(a) - distance(b))[0]
}
