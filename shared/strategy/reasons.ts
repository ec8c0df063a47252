/** Why, what and how: for each channel what its touchpoints say of it. */
import { isBlank } from '../gaps/rule/facts.ts'
import { counts, inOrder, type JourneyDocument } from '../journey/document.ts'
import type { Channel, Id, Stage, Touchpoint } from '../journey/schema.ts'

/** Reasons before means, means before tools. */
export const reasonFields = ['why', 'what', 'how'] as const
export type ReasonField = (typeof reasonFields)[number]

export type ReasonRow = { readonly touchpoint: Touchpoint; readonly stage: Stage | undefined }

export type ChannelReasons = {
  readonly channel: Channel
  readonly rows: readonly ReasonRow[]
  /** Live and planned touchpoints, and how many of them say each. */
  readonly counting: number
  readonly said: Readonly<Record<ReasonField, number>>
  /** How many of them are a reason why customers choose the brand. */
  readonly apart: number
}

/** Whether a row still has something to say. An idea may stay silent. */
export function isSilent({ touchpoint }: ReasonRow): boolean {
  return counts(touchpoint) && reasonFields.some((field) => isBlank(touchpoint[field]))
}

/** The channels that hold touchpoints, each with these stage by stage. */
export function channelReasons(document: JourneyDocument): readonly ChannelReasons[] {
  const byChannel = Map.groupBy(inOrder(document.touchpoints), ({ channelId }) => channelId)
  const stageIndex = new Map(inOrder(document.stages).map(({ id }, index) => [id, index] as const))
  const place = (stageId: Id) => stageIndex.get(stageId) ?? stageIndex.size
  return inOrder(document.channels).flatMap((channel): ChannelReasons[] => {
    const held = byChannel.get(channel.id)
    if (!held) return []
    const rows = [...held]
      .sort((one, other) => place(one.stageId) - place(other.stageId))
      .map((touchpoint) => ({ touchpoint, stage: document.stages.get(touchpoint.stageId) }))
    const counting = held.filter(counts)
    const saying = (field: ReasonField) => counting.filter((touchpoint) => !isBlank(touchpoint[field])).length
    const said = { why: saying('why'), what: saying('what'), how: saying('how') }
    const apart = counting.filter(({ differentiator }) => differentiator !== null).length
    return [{ channel, rows, counting: counting.length, said, apart }]
  })
}

/** What channels say together. */
export function sumOf(channels: readonly ChannelReasons[]): Pick<ChannelReasons, 'counting' | 'said' | 'apart'> {
  const sum = (count: (channel: ChannelReasons) => number) =>
    channels.reduce((total, channel) => total + count(channel), 0)
  return {
    counting: sum(({ counting }) => counting),
    said: { why: sum(({ said }) => said.why), what: sum(({ said }) => said.what), how: sum(({ said }) => said.how) },
    apart: sum(({ apart }) => apart),
  }
}
