/** How many gaps that must be fixed are out of view, and the way to the next of them. */
import { TriangleAlert } from 'lucide-react'
import { type ReactNode, useMemo, useRef } from 'react'
import { type ReactFlowState, useStore } from 'reactflow'
import { hasGhost } from '../../../shared/gaps/awareness-gaps.ts'
import type { Cell } from '../../../shared/journey/document.ts'
import type { Id } from '../../../shared/journey/schema.ts'
import type { Box } from '../../../shared/layout/grid/boxes.ts'
import { outOfView, type Whereabouts } from '../../../shared/layout/out-of-view.ts'
import { isYoung } from '../../../shared/tells/map-tells.ts'
import { formatCount } from '../../../shared/words/counts.ts'
import { useDocument } from '../../model/document/document-store.ts'
import { useGaps } from '../../model/document/gap-store.ts'
import { useLayout } from '../../model/map-view/layout-store.ts'
import { useMoving } from '../../model/map-view/moving.ts'
import { showTargets } from '../../model/map-view/show-targets.ts'
import { viewInUnits } from '../../model/map-view/view-port.ts'
import { useSession } from '../../model/session/session-store.ts'
import { Button } from '../../ui/button.tsx'

type GapPlace = Box & { readonly of: Cell | Id }

export function GapsOutOfView(): ReactNode {
  const areMarksShown = useSession((session) => session.areMarksShown)
  const places = useGapPlaces()
  // Words alone: the view moves far more often than they change.
  const label = useAtRest(({ transform: [x, y, zoom], width, height }) => {
    const view = { x: -x / zoom, y: -y / zoom, width: width / zoom, height: height / zoom }
    const missing = width > 0 ? outOfView(places, view) : null
    return missing && labelOf(missing.boxes.length, missing.boxes.length < places.length, missing.where)
  })
  if (!areMarksShown || label === null) return null
  return (
    <Button
      size="small"
      variant="quiet"
      icon={<TriangleAlert aria-hidden />}
      tooltip="Show next gap"
      tooltipSide="top"
      data-gaps-out-of-view
      onClick={() => showNext(places)}
    >
      {label}
    </Button>
  )
}

/** Of the view as it was when the hand last rested: nobody reads while the map moves. */
function useAtRest(select: (state: ReactFlowState) => string | null): string | null {
  const isMoving = useMoving((moving) => moving.isMoving)
  const last = useRef<string | null>(null)
  last.current = useStore((state) => (isMoving ? last.current : select(state)))
  return last.current
}

/** Where the map marks something that must be fixed: empty cells of awareness, and cards. */
function useGapPlaces(): readonly GapPlace[] {
  const document = useDocument((state) => state.document)
  const layout = useLayout((state) => state.layout)
  const marks = useGaps((gaps) => gaps.marks.touchpoints)
  return useMemo(() => {
    if (!document || !layout || isYoung(document)) return []
    const cells = layout.ghosts.filter((ghost) => hasGhost(document, ghost))
    const cards = [...marks.keys()].flatMap((id) => layout.cards.get(id) ?? [])
    return [
      ...cells.map((cell) => ({ ...cell, of: cell })),
      ...cards.map((card) => ({ ...card, of: card.touchpointId })),
    ]
  }, [document, layout, marks])
}

function labelOf(count: number, areSomeInView: boolean, where: Whereabouts): string {
  const gaps = formatCount(count, areSomeInView ? 'more gap' : 'gap')
  return `${gaps} ${directions[where]}`
}

const directions: Readonly<Record<Whereabouts, string>> = {
  above: 'above',
  below: 'below',
  left: 'to the left',
  right: 'to the right',
  around: 'out of view',
}

function showNext(places: readonly GapPlace[]): void {
  const [next] = outOfView(places, viewInUnits())?.boxes ?? []
  if (!next) return
  showTargets(
    typeof next.of === 'string'
      ? { touchpointIds: [next.of] }
      : { stageIds: [next.of.stageId], channelIds: [next.of.channelId] },
  )
}
