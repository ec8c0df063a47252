/** The map from afar: cards and connections as plain shapes on one drawing surface, since nothing on them could be read. */
import { memo, type ReactNode, useLayoutEffect, useRef } from 'react'
import { useStore } from 'reactflow'
import type { Box, JourneyLayout } from '../../shared/layout/types.ts'
import { useEffectiveTheme } from '../theme/theme.ts'
import styles from './canvas.module.css'
import { drawFarMap } from './draw-far-map.ts'
import type { CardNode } from './to-flow.ts'

type Props = {
  readonly layout: JourneyLayout
  readonly cards: readonly CardNode[]
  readonly area: Box
}

export const FarMap = memo(function FarMap({ layout, cards, area }: Props): ReactNode {
  const surface = useRef<HTMLCanvasElement>(null)
  const theme = useEffectiveTheme()
  // As sharp as the zoom asks for, in steps, so that zooming needn't draw every frame.
  const zoom = useStore(({ transform }) => 2 ** (Math.ceil(Math.log2(transform[2]) * 2) / 2))
  const scale = zoom * window.devicePixelRatio
  // biome-ignore lint/correctness/useExhaustiveDependencies: the theme decides the colours that are read from the page
  useLayoutEffect(() => {
    if (surface.current) drawFarMap(surface.current, { layout, cards, area, scale })
  }, [layout, cards, area, scale, theme])
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
