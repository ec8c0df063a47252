/** The overview on as few slides as its titles can be read on. */
import { inOrder, type JourneyDocument } from '../../../journey/document.ts'
import { evenGroups } from '../../../projector/even-groups.ts'
import { type OverviewGrid, overviewGrid } from './overview-grid.ts'

/** So few of a hundred titles may be cut on a slide that shows all of them. */
const mostCut = 0.1
/** On one slide nobody reads more titles. */
const mostTitles = 120

export function overviewGrids(
  document: JourneyDocument,
  room: { readonly width: number; readonly height: number },
): readonly OverviewGrid[] {
  const stages = inOrder(document.stages)
  for (let count = 1; count < stages.length; count++) {
    const most = Math.ceil(stages.length / count)
    const parts = evenGroups(stages, most).map((group) => withStages(document, new Set(group.map(({ id }) => id))))
    if (parts.some(({ touchpoints }) => touchpoints.size > mostTitles)) continue
    const grids = parts.map((part) => overviewGrid(part, room))
    const isRead = grids.every(({ cutCount }, index) => cutCount <= mostCut * (parts[index]?.touchpoints.size ?? 0))
    if (isRead) return grids
  }
  return stages.length === 0
    ? [overviewGrid(document, room)]
    : stages.map(({ id }) => overviewGrid(withStages(document, new Set([id])), room))
}

function withStages(document: JourneyDocument, stageIds: ReadonlySet<string>): JourneyDocument {
  if (stageIds.size === document.stages.size) return document
  return {
    ...document,
    stages: new Map([...document.stages].filter(([id]) => stageIds.has(id))),
    touchpoints: new Map([...document.touchpoints].filter(([, { stageId }]) => stageIds.has(stageId))),
  }
}
