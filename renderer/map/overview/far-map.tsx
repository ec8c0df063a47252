/** The map from afar: cards, connections and cells as plain shapes on one drawing surface, since nothing on them could be read. */
import { memo, type ReactNode, useLayoutEffect, useRef } from 'react'
import { useStore } from 'reactflow'
import { hasGhost } from '../../../shared/gaps/awareness-gaps.ts'
import type { JourneyDocument } from '../../../shared/journey/document.ts'
import type { Box, JourneyLayout } from '../../../shared/layout/grid/boxes.ts'
import { isYoung } from '../../../shared/tells/map-tells.ts'
import { useWornTheme } from '../../looks/theme.ts'
import type { CardNode } from '../../model/map-view/to-flow.ts'
import { type Drawn, meets } from '../../model/map-view/visible-area.ts'
import { drawFarMap } from './draw-far-map.ts'
import styles from './far-map.module.css'

type Props = {
  readonly document: JourneyDocument
  readonly layout: JourneyLayout
  readonly cards: readonly CardNode[]
  readonly area: Box
  readonly drawn: Drawn
}

export const FarMap = memo(function FarMap({ document, layout, cards, area, drawn }: Props): ReactNode {
  const surface = useRef<HTMLCanvasElement>(null)
  const theme = useWornTheme()
  // As sharp as the zoom asks for, in steps, so that zooming needn't draw every frame.
  const zoom = useStore(({ transform }) => 2 ** (Math.ceil(Math.log2(transform[2]) * 2) / 2))
  const scale = zoom * window.devicePixelRatio
  // biome-ignore lint/correctness/useExhaustiveDependencies: the theme decides the colours that are read from the page
  useLayoutEffect(() => {
    const areThere = drawn.isCoarse && !isYoung(document)
    const ghosts = areThere ? layout.ghosts.filter((ghost) => meets(area, ghost) && hasGhost(document, ghost)) : []
    if (surface.current) drawFarMap(surface.current, { ...drawn, ghosts, cards, area, scale })
  }, [document, layout.ghosts, cards, area, scale, drawn, theme])
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
