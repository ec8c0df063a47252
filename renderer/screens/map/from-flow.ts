/** React Flow's changes -> what they mean here: selection and where cards are carried. Sizes and removals are ours, not its. */
import type { NodeChange } from 'reactflow'
import type { Id } from '../../../shared/journey/schema.ts'
import type { Point } from '../../../shared/layout/grid/boxes.ts'
import type { CardNode } from '../../model/map-view/to-flow.ts'

/** The selection after the changes; the same set where they don't touch it. */
export function selectionAfter(changes: readonly NodeChange<CardNode>[], selected: ReadonlySet<Id>): ReadonlySet<Id> {
  const changed = changes.filter((change) => change.type === 'select')
  if (changed.every((change) => selected.has(change.id) === change.selected)) return selected
  const next = new Set(selected)
  for (const change of changed) {
    if (change.selected) next.add(change.id)
    else next.delete(change.id)
  }
  return next
}

/** Where held cards are after the changes. */
export function carriedBy(changes: readonly NodeChange<CardNode>[]): ReadonlyMap<Id, Point> {
  return new Map(
    changes.flatMap((change) =>
      change.type === 'position' && change.position && change.dragging ? [[change.id, change.position]] : [],
    ),
  )
}
