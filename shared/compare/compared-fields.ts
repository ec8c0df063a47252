/** The fields of a record in the order in which a comparison names them, and what each is called. */

import { decisionsField } from '../gaps/rule/decisions.ts'
import { listNames } from '../journey/fields/vocabulary.ts'
import { type Leaf, leafAt, toldLeaves } from '../journey/leaves.ts'
import type { ListName } from '../journey/schema.ts'

/** The journey itself, or the list whose record is compared. */
export type Compared = ListName | 'journey'

/** What a comparison names first: what something is and where it stands, then how it is and feels, then everything said of it. */
const first: ReadonlySet<string> = new Set([
  ...['title', 'name', 'text', 'stageId', 'channelId', 'phase', 'kind', 'color', 'focus'],
  ...['status', 'emotions', 'momentOfTruth'],
])

const inTurn = new Map(
  (['journey', ...listNames] as const).map((record) => {
    const leaves = toldLeaves(record)
    const isFirst = ({ path }: Leaf) => first.has(path)
    return [record, [...leaves.filter(isFirst), ...leaves.filter((leaf) => !isFirst(leaf))]] as const
  }),
)

export function comparedLeaves(record: Compared): readonly Leaf[] {
  return inTurn.get(record) ?? []
}

/** What a journey decided is kept beside the fields, and named first among what stands there. */
const decisions = `extra.${decisionsField}`

/** What a field is called; one that we don't know by its name in the file. */
export function fieldWord(record: Compared, path: string): string {
  return leafAt(record, path)?.field.label ?? path.replace(/^extra\./, '')
}

/** Orders names of unknown fields. */
export function compareUnknown(one: string, other: string): number {
  if (one === other) return 0
  if (one === decisions || other === decisions) return one === decisions ? -1 : 1
  return one < other ? -1 : 1
}
