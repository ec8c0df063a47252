/** The overview on as few slides as its titles can be read on. */
import { inOrder, type JourneyDocument } from '../../../journey/document.ts'
import { evenGroups } from '../../../projector/even-groups.ts'
import { narrowestColumn, type OverviewGrid, overviewGrid, type Room } from './overview-grid.ts'

/** So few of a hundred titles may be cut on a slide that shows all of them. */
const mostCut = 0.1
/** On one slide nobody reads more titles. */
const mostTitles = 120
/** With fewer stages beside each other a slide is no overview any more: rather than that, more titles are cut. */
const fewestStages = 3

export function overviewGrids(document: JourneyDocument, room: Room): readonly OverviewGrid[] {
  const stages = inOrder(document.stages)
  const mostStages = Math.floor(room.width / narrowestColumn)
  let best: { readonly grids: readonly OverviewGrid[]; readonly cuts: number } | null = null
  for (let count = 1; count <= Math.max(1, stages.length); count++) {
    const most = Math.ceil(stages.length / count)
    if (most > mostStages) continue
    if (best && most < fewestStages) break
    const parts = evenGroups(stages, Math.max(1, most)).map((group) =>
      withStages(document, new Set(group.map(({ id }) => id))),
    )
    if (most > 1 && parts.some(({ touchpoints }) => touchpoints.size > mostTitles)) continue
    const grids = equalGrids(parts, room)
    const isRead = grids.every(({ cutCount }, index) => cutCount <= mostCut * (parts[index]?.touchpoints.size ?? 0))
    if (isRead) return grids
    const cuts = grids.reduce((sum, { cutCount }) => sum + cutCount, 0)
    if (!best || cuts < best.cuts) best = { grids, cuts }
  }
  return best?.grids ?? []
}

/** With letters of one size on all slides. */
function equalGrids(parts: readonly JourneyDocument[], room: Room): readonly OverviewGrid[] {
  const grids = parts.map((part) => overviewGrid(part, room))
  const least = Math.min(...grids.map(({ size }) => size))
  return grids.map((grid, index) => {
    const part = parts[index]
    return part && grid.size > least ? overviewGrid(part, room, least) : grid
  })
}

function withStages(document: JourneyDocument, stageIds: ReadonlySet<string>): JourneyDocument {
  if (stageIds.size === document.stages.size) return document
  return {
    ...document,
    stages: new Map([...document.stages].filter(([id]) => stageIds.has(id))),
    touchpoints: new Map([...document.touchpoints].filter(([, { stageId }]) => stageIds.has(stageId))),
  }
}
