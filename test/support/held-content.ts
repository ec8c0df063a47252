/** A journey as plain data without ids, for comparing what another format gave back: records speak of each other by their places. */
import { inOrder, type JourneyDocument } from '../../shared/journey/document.ts'
import { type Leaf, leavesOf, valueAt } from '../../shared/journey/leaves.ts'
import type { Id, ListName } from '../../shared/journey/schema.ts'

type Held = {
  readonly lists: readonly ListName[]
  readonly isHeld: (record: ListName | 'journey', leaf: Leaf) => boolean
  /** Lists whose order the format doesn't keep. */
  readonly unordered: ReadonlySet<ListName>
}

/** Blank texts are nothing; touchpoints stand stage by stage, channel by channel. */
export function heldContent(document: JourneyDocument, { lists, isHeld, unordered }: Held): Record<string, unknown> {
  const stages = inOrder(document.stages).map(({ id }) => id)
  const channels = inOrder(document.channels).map(({ id }) => id)
  const recordsOf = (list: ListName): readonly { id: Id }[] => {
    if (list !== 'touchpoints') return inOrder<{ id: Id; rank: string }>(document[list])
    const cell = (one: { stageId: Id; channelId: Id }) =>
      stages.indexOf(one.stageId) * channels.length + channels.indexOf(one.channelId)
    return inOrder(document.touchpoints).toSorted((one, other) => cell(one) - cell(other))
  }
  const places = new Map(lists.map((list) => [list, new Map(recordsOf(list).map(({ id }, at) => [id, at]))]))
  const placeOf = (list: ListName, id: Id) => places.get(list)?.get(id)
  const blank = (text: string) => (text.trim() === '' ? '' : text)
  const plain = ({ field }: Leaf, value: unknown): unknown => {
    switch (field.kind) {
      case 'text':
        return blank(String(value))
      case 'texts':
        return (value as string[]).filter((text) => text.trim() !== '')
      case 'reference':
        return value === null ? null : placeOf(field.list, String(value))
      case 'references':
        return (value as Id[]).map((id) => placeOf(field.list, id))
      case 'byId':
        return Object.entries(value as object)
          .map(([id, held]) => [placeOf(field.list, id), held])
          .sort()
      case 'rows':
        return (value as Record<string, unknown>[]).map((row) =>
          Object.keys(field.parts).map((name) => row[name] ?? null),
        )
      default:
        return value
    }
  }
  const contentOf = (list: ListName | 'journey', record: object) =>
    Object.fromEntries(
      leavesOf(list)
        .filter((leaf) => isHeld(list, leaf))
        .map((leaf) => [leaf.path, plain(leaf, valueAt(record, leaf))]),
    )
  const told = lists.map((list) => {
    const records = recordsOf(list).map((record) => contentOf(list, record))
    return [list, unordered.has(list) ? records.map((one) => JSON.stringify(one)).sort() : records] as const
  })
  return { journey: contentOf('journey', document.journey), ...Object.fromEntries(told) }
}
