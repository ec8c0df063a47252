/** Stages and channels among the groups of a canvas that carries our records. */
import { type Groups, isCrossing } from './groups.ts'
import type { CanvasNode } from './parse.ts'

type Fields = Readonly<Record<string, unknown>>

/** @param recordOf the record of this list that a node carries, null where it carries none */
export function ownGroups(
  nodes: readonly CanvasNode[],
  recordOf: (node: CanvasNode, list: 'stages' | 'channels') => Fields | null,
): Groups {
  const groups = nodes.filter(({ type }) => type === 'group')
  const isLane = (group: CanvasNode): boolean => {
    if (recordOf(group, 'channels')) return true
    return !recordOf(group, 'stages') && groups.some((other) => isCrossing(group, other))
  }
  const lanes = new Set(groups.filter(isLane))
  return { lanes: [...lanes], columns: groups.filter((group) => !lanes.has(group)) }
}
