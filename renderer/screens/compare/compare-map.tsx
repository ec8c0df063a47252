/** One map to look at: dragged, scrolled and zoomed like the canvas, with marks on what differs. */
import { type KeyboardEvent, type ReactNode, useLayoutEffect, useMemo, useRef } from 'react'
import { PanOnScrollMode, ReactFlow, ReactFlowProvider, ViewportPortal } from 'reactflow'
import 'reactflow/dist/base.css'
import type { OverlayKind } from '../../../shared/compare/overlay.ts'
import type { JourneyDocument } from '../../../shared/journey/document.ts'
import type { Id } from '../../../shared/journey/schema.ts'
import type { Box, JourneyLayout } from '../../../shared/layout/grid/boxes.ts'
import { zoomStepAt } from '../../../shared/layout/grid/zoom-step.ts'
import { journeyScene } from '../../../shared/scene/journey-scene.ts'
import { pictureThemes } from '../../../shared/scene/theme.ts'
import { useEffectiveTheme } from '../../looks/theme.ts'
import { SceneView } from '../../scene/scene-view.tsx'
import styles from './compare-map.module.css'
import { CardMarks, HeaderMarks } from './map-marks.tsx'
import { attachMap, fitMap, moveMap, panMap, useMapView, zoomLimits, zoomMap } from './map-view.ts'
import { StickyHeaders } from './sticky-headers.tsx'

export type CompareMapProps = {
  readonly label: string
  readonly document: JourneyDocument
  readonly layout: JourneyLayout
  /** The journey of which gaps are said. */
  readonly whole: JourneyDocument
  readonly marks: ReadonlyMap<Id, readonly OverlayKind[]>
  /** Stages and channels that only one journey has, or that this one doesn't have. */
  readonly headers: ReadonlyMap<Id, 'added' | 'dropped' | 'absent'>
  /** Stands where a map counts its touchpoints, which say nothing on a map of both. */
  readonly corner?: string
  /** What the chosen difference names here. */
  readonly chosen: readonly Box[]
}

export function CompareMap(props: CompareMapProps): ReactNode {
  return (
    <ReactFlowProvider>
      <Flow {...props} />
    </ReactFlowProvider>
  )
}

function Flow({ label, document, layout, whole, marks, headers, chosen, corner }: CompareMapProps): ReactNode {
  const element = useRef<HTMLDivElement>(null)
  const theme = useEffectiveTheme()
  const view = useMapView()
  const step = zoomStepAt(view.zoom)
  const scene = useMemo(
    () =>
      journeyScene(document, layout, {
        theme: pictureThemes[theme],
        showGaps: true,
        showTitle: false,
        whole,
        showNotes: false,
        step,
      }),
    [document, layout, theme, whole, step],
  )
  useLayoutEffect(() => {
    if (!element.current) return
    const detach = attachMap(layout, element.current)
    fitMap()
    return detach
  }, [layout])
  return (
    <div
      ref={element}
      className={styles.map}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: the map takes the keys that move it
      tabIndex={0}
      role="application"
      aria-label={label}
      onKeyDown={onKeyDown}
    >
      <ReactFlow
        nodes={nothing}
        edges={nothing}
        viewport={view}
        onViewportChange={moveMap}
        minZoom={zoomLimits.minimum}
        maxZoom={zoomLimits.maximum}
        panOnScroll
        panOnScrollMode={PanOnScrollMode.Free}
        zoomOnDoubleClick={false}
        nodesFocusable={false}
        disableKeyboardA11y
        deleteKeyCode={null}
        colorMode={theme}
        proOptions={proOptions}
      >
        <ViewportPortal>
          <div className={styles.sheet} style={{ width: scene.width, height: scene.height }}>
            <SceneView scene={scene} label={label} />
            <div className={styles.over} style={{ left: layout.laneHeaderWidth, top: layout.headerHeight }}>
              <HeaderMarks layout={layout} headers={headers} />
              {chosen.map(({ x, y, width, height }) => (
                <div
                  key={`${x} ${y} ${width} ${height}`}
                  className={styles.chosen}
                  style={{ left: x - 5, top: y - 5, width: width + 10, height: height + 10 }}
                  data-chosen
                />
              ))}
              <CardMarks layout={layout} marks={marks} />
              {corner && (
                <div
                  className={styles.corner}
                  style={{
                    left: -layout.laneHeaderWidth,
                    top: -layout.headerHeight,
                    width: layout.laneHeaderWidth - 1,
                    height: layout.headerHeight - 1,
                  }}
                >
                  {corner}
                </div>
              )}
            </div>
          </div>
        </ViewportPortal>
      </ReactFlow>
      <StickyHeaders scene={scene} layout={layout} />
    </div>
  )
}

const nothing: never[] = []
const proOptions = { hideAttribution: true }
const step = 80

const keys: Readonly<Record<string, () => void>> = {
  ArrowLeft: () => panMap(step, 0),
  ArrowRight: () => panMap(-step, 0),
  ArrowUp: () => panMap(0, step),
  ArrowDown: () => panMap(0, -step),
  '+': () => zoomMap(1.25),
  '=': () => zoomMap(1.25),
  '-': () => zoomMap(0.8),
  f: fitMap,
}

function onKeyDown(event: KeyboardEvent): void {
  const run = event.ctrlKey || event.metaKey || event.altKey ? undefined : keys[event.key]
  if (!run) return
  event.preventDefault()
  run()
}
