/** The whole map, small: what is in view, and a click or drag that goes elsewhere. Nothing where all is in view. */
import { type PointerEvent, type ReactNode, useEffect, useMemo, useRef } from 'react'
import { useStore } from 'reactflow'
import type { JourneyDocument } from '../../../shared/journey/document.ts'
import type { CardBox, JourneyLayout, Point } from '../../../shared/layout/grid/boxes.ts'
import { useWornTheme } from '../../looks/theme.ts'
import { useFollowView } from '../../model/map-view/follow-view.ts'
import { centreOn, zoomBy } from '../../model/map-view/view-port.ts'
import { useIsCovering } from '../pointer/use-is-covering.ts'
import styles from './overview-map.module.css'

const size = { width: 168, height: 104 }

export function OverviewMap({ document, layout }: { document: JourneyDocument; layout: JourneyLayout }): ReactNode {
  const isInTheWay = useIsCovering(document, layout, size)
  const isAllInView = useStore(({ transform: [x, y, zoom], width, height }) => {
    return x >= 0 && y >= 0 && layout.width * zoom + x <= width && layout.height * zoom + y <= height
  })
  const surface = useRef<HTMLCanvasElement>(null)
  const theme = useWornTheme()
  const scale = Math.min(size.width / Math.max(1, layout.width), size.height / Math.max(1, layout.height))
  const left = (size.width - layout.width * scale) / 2
  const top = (size.height - layout.height * scale) / 2
  const boxes = useBoxes(layout)
  // After the frame: what is typed or moved on the map is painted first.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the theme decides the colours that are read from the page
  useEffect(() => {
    const pen = surface.current?.getContext('2d')
    if (!surface.current || !pen) return
    const page = getComputedStyle(surface.current)
    const ratio = window.devicePixelRatio
    pen.setTransform(ratio, 0, 0, ratio, 0, 0)
    pen.clearRect(0, 0, size.width, size.height)
    for (const [channelId, color] of kindColors(document, page)) {
      pen.fillStyle = color
      for (const card of boxes) {
        if (card.channelId !== channelId) continue
        const width = Math.max(1, card.width * scale)
        pen.fillRect(left + card.x * scale, top + card.y * scale, width, Math.max(1, card.height * scale - 0.5))
      }
    }
  }, [document.channels, boxes, scale, left, top, theme])
  const go = (event: PointerEvent<HTMLElement>) => {
    const { x, y } = event.currentTarget.getBoundingClientRect()
    centreOn({ x: (event.clientX - x - left) / scale, y: (event.clientY - y - top) / scale })
  }
  if (isAllInView) return null
  return (
    <div
      className={`${styles.overview} nopan nodrag`}
      data-overview
      data-aside={isInTheWay || undefined}
      role="img"
      aria-label="Overview map"
      onPointerDown={(event) => {
        event.stopPropagation()
        event.currentTarget.setPointerCapture(event.pointerId)
        go(event)
      }}
      onPointerMove={(event) => event.buttons === 1 && go(event)}
      onWheel={({ deltaY }) => zoomBy(deltaY > 0 ? 0.9 : 1.1)}
    >
      <canvas
        ref={surface}
        width={size.width * window.devicePixelRatio}
        height={size.height * window.devicePixelRatio}
        style={size}
      />
      <InView scale={scale} origin={{ x: left, y: top }} />
    </div>
  )
}

/** The cards as they stand; the same list as long as none moves, whatever is written on them. */
function useBoxes({ cards }: JourneyLayout): readonly CardBox[] {
  const known = useRef<readonly CardBox[]>([])
  return useMemo(() => {
    const boxes = [...cards.values()]
    const isSame =
      boxes.length === known.current.length && boxes.every((box, at) => isSamePlace(box, known.current[at]))
    if (!isSame) known.current = boxes
    return known.current
  }, [cards])
}

function isSamePlace(one: CardBox, other: CardBox | undefined): boolean {
  if (one === other) return true
  return one.x === other?.x && one.y === other.y && one.height === other.height && one.channelId === other.channelId
}

function InView({ scale, origin }: { scale: number; origin: Point }): ReactNode {
  const frame = useRef<HTMLDivElement>(null)
  useFollowView(({ x, y, zoom, width, height }) => {
    if (!frame.current) return
    const { style } = frame.current
    style.transform = `translate(${origin.x - (x / zoom) * scale}px, ${origin.y - (y / zoom) * scale}px)`
    style.width = `${Math.max(4, (width / zoom) * scale)}px`
    style.height = `${Math.max(4, (height / zoom) * scale)}px`
  })
  return <div ref={frame} className={styles.inView} />
}

function kindColors({ channels }: JourneyDocument, page: CSSStyleDeclaration): [string, string][] {
  return [...channels.values()].map(({ id, kind }) => [id, page.getPropertyValue(`--kind-${kind}`)])
}
