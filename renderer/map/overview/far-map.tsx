/** Cards and cells as plain shapes on one drawing surface, where nothing on them could be read or a hand zooms past them. */
import { memo, type ReactNode, useLayoutEffect, useRef } from 'react'
import { hasGhost } from '../../../shared/gaps/awareness-gaps.ts'
import type { JourneyDocument } from '../../../shared/journey/document.ts'
import type { Box, JourneyLayout } from '../../../shared/layout/grid/boxes.ts'
import { isYoung } from '../../../shared/tells/map-tells.ts'
import { useWornTheme } from '../../looks/theme.ts'
import { useMatching } from '../../model/document/filter-store.ts'
import { useGaps } from '../../model/document/gap-store.ts'
import { touchpointsIn } from '../../model/map-view/to-flow.ts'
import { meets, type Picture } from '../../model/map-view/visible-area.ts'
import { drawFarMap, type FarCard } from './draw-far-map.ts'
import styles from './far-map.module.css'

type Props = {
  readonly document: JourneyDocument
  readonly layout: JourneyLayout
  readonly picture: Picture
  /** Where cards themselves are drawn, and cells, and the grid. */
  readonly cardsIn: Box | null
  readonly cellsIn: Box | null
  readonly gridIn: Box | null
}

export const FarMap = memo(function FarMap(props: Props): ReactNode {
  const { document, layout, picture, cardsIn, cellsIn, gridIn } = props
  const surface = useRef<HTMLCanvasElement>(null)
  const theme = useWornTheme()
  const marks = useGaps((gaps) => gaps.marks.touchpoints)
  const matchingIds = useMatching(document)
  const { area, zoom } = picture
  const scale = zoom * window.devicePixelRatio
  // biome-ignore lint/correctness/useExhaustiveDependencies: the theme decides the colours that are read from the page
  useLayoutEffect(() => {
    if (!surface.current) return
    const cards = [...touchpointsIn(area, document, layout)].flatMap((touchpoint): FarCard | [] => {
      const card = layout.cards.get(touchpoint.id)
      const kind = document.channels.get(touchpoint.channelId)?.kind
      if (!card || !kind || isDrawn(card, cardsIn)) return []
      const isDimmed = matchingIds !== null && !matchingIds.has(touchpoint.id)
      return { touchpoint, card, kind, isDimmed, mark: marks.get(touchpoint.id) ?? null }
    })
    const ghosts = isYoung(document)
      ? []
      : layout.ghosts.filter((ghost) => meets(area, ghost) && !isDrawn(ghost, cellsIn) && hasGhost(document, ghost))
    drawFarMap(surface.current, { ...gridOf(document, layout), gridIn, cards, ghosts, area, scale })
  }, [document, layout, area, cardsIn, cellsIn, gridIn, scale, marks, matchingIds, theme])
  return (
    <canvas
      ref={surface}
      className={styles.far}
      width={Math.ceil(area.width * scale)}
      height={Math.ceil(area.height * scale)}
      style={{ left: area.x, top: area.y, width: area.width, height: area.height }}
      aria-hidden
    />
  )
})

function gridOf(document: JourneyDocument, { stages, channels, width, height }: JourneyLayout) {
  const inAwareness = stages.filter(({ stageId }) => document.stages.get(stageId)?.phase === 'awareness')
  const tints = inAwareness.map((column) => ({ x: column.x, y: 0, width: column.width, height }))
  const betweenColumns = stages.map((column) => ({ x: column.x + column.width - 1, y: 0, width: 1, height }))
  const betweenLanes = channels.map((lane) => ({ x: 0, y: lane.y + lane.height - 1, width, height: 1 }))
  return { tints, lines: [...betweenColumns, ...betweenLanes] }
}

function isDrawn(box: Box, area: Box | null): boolean {
  return area !== null && meets(area, box)
}
