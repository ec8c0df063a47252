/** One map to look at: dragged, scrolled and zoomed like the canvas, with marks on what differs. */
import { type CSSProperties, type KeyboardEvent, type ReactNode, useLayoutEffect, useMemo, useRef } from 'react'
import { PanOnScrollMode, ReactFlow, ReactFlowProvider, ViewportPortal } from 'reactflow'
import 'reactflow/dist/base.css'
import type { OverlayKind } from '../../../shared/compare/overlay.ts'
import type { JourneyDocument } from '../../../shared/journey/document.ts'
import type { Id } from '../../../shared/journey/schema.ts'
import type { Box, CardBox, JourneyLayout } from '../../../shared/layout/grid/boxes.ts'
import { headerSizes, type ZoomStep, zoomStepAt } from '../../../shared/layout/grid/zoom-step.ts'
import { journeyScene } from '../../../shared/scene/journey-scene.ts'
import type { Scene } from '../../../shared/scene/primitives.ts'
import { pictureThemes } from '../../../shared/scene/theme.ts'
import { useEffectiveTheme } from '../../looks/theme.ts'
import { leastZoom, nearestZoom } from '../../model/map-view/whole-map.ts'
import { SceneView } from '../../scene/scene-view.tsx'
import { CompareChannels, CompareStages, type HeaderDifference } from './compare-headers.tsx'
import styles from './compare-map.module.css'
import { CardMarks, drawnCard, HeaderBands } from './map-marks.tsx'
import { attachMap, fitMap, goOnFitting, moveMap, panMap, useMapView, zoomMap } from './map-view.ts'

export type CompareMapProps = {
  readonly label: string
  readonly document: JourneyDocument
  readonly layout: JourneyLayout
  /** The journey of which gaps are said. */
  readonly whole: JourneyDocument
  readonly marks: ReadonlyMap<Id, readonly OverlayKind[]>
  /** Touchpoints that stand there no more, whose status says nothing. */
  readonly goneIds?: ReadonlySet<Id>
  /** Stages and channels that only one journey has, or that this one doesn't have. */
  readonly headers: ReadonlyMap<Id, HeaderDifference>
  /** What stands in the corner between both headers. */
  readonly corner?: string
  /** What the chosen difference names here. */
  readonly chosen: readonly (Box | CardBox)[]
}

export function CompareMap(props: CompareMapProps): ReactNode {
  return (
    <ReactFlowProvider>
      <Flow {...props} />
    </ReactFlowProvider>
  )
}

function Flow(props: CompareMapProps): ReactNode {
  const { label, document, layout, whole, marks, goneIds = none, headers, chosen, corner } = props
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
        titleAlone: goneIds,
        step,
      }),
    [document, layout, theme, whole, goneIds, step],
  )
  useLayoutEffect(goOnFitting, [])
  useLayoutEffect(() => {
    if (element.current) return attachMap(layout, element.current)
  }, [layout])
  return (
    <div
      className={styles.map}
      style={headerStyle(step)}
      data-zoom-step={step.shows}
      data-words={view.zoom >= wordsBesideSigns || undefined}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: the map takes the keys that move it
      tabIndex={0}
      role="application"
      aria-label={label}
      onKeyDown={onKeyDown}
    >
      <div className={styles.corner}>{corner}</div>
      <CompareStages document={document} layout={layout} differences={headers} />
      <CompareChannels document={document} layout={layout} differences={headers} />
      <div ref={element} className={styles.grid}>
        <ReactFlow
          nodes={nothing}
          edges={nothing}
          viewport={view}
          onViewportChange={moveMap}
          minZoom={leastZoom}
          maxZoom={nearestZoom}
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
            <div
              className={styles.sheet}
              style={{ width: layout.width, height: layout.height, '--zoom': view.zoom } as CSSProperties}
            >
              <div className={styles.cut}>
                <div className={styles.picture} style={pictureStyle(scene, layout)}>
                  <SceneView scene={scene} label={label} />
                </div>
              </div>
              <HeaderBands layout={layout} headers={headers} />
              {chosen
                .map((box) => ('touchpointId' in box ? drawnCard(document, layout, box, step) : box))
                .map(({ x, y, width, height }) => (
                  <div
                    key={`${x} ${y}`}
                    className={styles.chosen}
                    style={{ left: x - 5, top: y - 5, width: width + 10, height: height + 10 }}
                    data-chosen
                  />
                ))}
              <CardMarks document={document} layout={layout} marks={marks} step={step} />
            </div>
          </ViewportPortal>
        </ReactFlow>
      </div>
    </div>
  )
}

function headerStyle(step: ZoomStep): CSSProperties {
  const { width, height } = headerSizes(step)
  return { '--lane-header': `${width}px`, '--stage-header': `${height}px` } as CSSProperties
}

/** Its grid lies where the sheet is. */
function pictureStyle(scene: Scene, { headerHeight, laneHeaderWidth }: JourneyLayout): CSSProperties {
  return { left: -laneHeaderWidth, top: -headerHeight, width: scene.width, height: scene.height }
}

/** From here on the word of a sign covers no title. */
const wordsBesideSigns = 0.95

const none: ReadonlySet<Id> = new Set()
const nothing: never[] = []
const proOptions = { hideAttribution: true }
/** Pixels for a key. */
const stride = 80

const keys: Readonly<Record<string, () => void>> = {
  ArrowLeft: () => panMap(stride, 0),
  ArrowRight: () => panMap(-stride, 0),
  ArrowUp: () => panMap(0, stride),
  ArrowDown: () => panMap(0, -stride),
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
