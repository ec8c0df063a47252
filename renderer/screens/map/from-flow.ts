/** React Flow's changes -> what they mean here: selection and the pointer's positions. Sizes and removals are ours, not its. */
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

/** Where dragged cards are after the changes; the same map where none moved. */
export function draggedAfter(
  changes: readonly NodeChange<CardNode>[],
  dragged: ReadonlyMap<Id, Point>,
): ReadonlyMap<Id, Point> {
  const moves = changes.filter((change) => change.type === 'position' && change.position && change.dragging)
  if (moves.length === 0) return dragged
  const next = new Map(dragged)
  for (const change of moves) {
    if (change.type === 'position' && change.position) next.set(change.id, change.position)
  }
  return next
}
