import { useMemo } from 'react'
import type { Id } from '../../../shared/journey/schema.ts'
import type { ConnectionPath, Point } from '../../../shared/layout/grid/boxes.ts'
import { useDrag } from '../../model/editing/drag-store.ts'
import { currentLayout } from '../../model/map-view/layout-store.ts'
import { followedPath } from './followed-path.ts'

export type Ends = { readonly from: Id; readonly to: Id }

/** The way of a connection now: that of the layout, or one that follows the cards which are being dragged. */
export function useFollowed(
  path: ConnectionPath,
  ends: Ends | undefined,
): { path: ConnectionPath; isFollowing: boolean } {
  const from = useDrag(({ dragged }) => dragged.get(ends?.from ?? ''))
  const to = useDrag(({ dragged }) => dragged.get(ends?.to ?? ''))
  return useMemo(() => {
    if (!ends || (!from && !to)) return { path, isFollowing: false }
    return { path: followed(path, ends, from, to), isFollowing: true }
  }, [path, ends, from, to])
}

/** @param from where the card hangs from which it comes; undefined where that stands */
export function followed(path: ConnectionPath, ends: Ends, from?: Point, to?: Point): ConnectionPath {
  return followedPath(path, { from: carriedBy(ends.from, from), to: carriedBy(ends.to, to) })
}

function carriedBy(touchpointId: Id, at: Point | undefined): Point {
  const card = currentLayout()?.cards.get(touchpointId)
  return at && card ? { x: at.x - card.x, y: at.y - card.y } : { x: 0, y: 0 }
}
