/** The canvas: React Flow as a controlled view of the document, with headers that stay. */
import { type CSSProperties, type ReactNode, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react'
import {
  type OnMove,
  PanOnScrollMode,
  ReactFlow,
  ReactFlowProvider,
  useReactFlow,
  type Viewport,
  ViewportPortal,
} from 'reactflow'
import 'reactflow/dist/base.css'
import type { JourneyDocument } from '../../../shared/journey/document.ts'
import type { JourneyLayout } from '../../../shared/layout/grid/boxes.ts'
import { headerSizes, leastWithTitles, type ZoomStep } from '../../../shared/layout/grid/zoom-step.ts'
import { useEffectiveTheme } from '../../looks/theme.ts'
import { Card } from '../../map/cards/card.tsx'
import { CarriedCards } from '../../map/cards/carried-cards.tsx'
import { ChipCard } from '../../map/cards/chip-card.tsx'
import { Ghosts } from '../../map/cards/ghosts.tsx'
import { TitleField } from '../../map/cards/title-field.tsx'
import { Typist } from '../../map/cards/typist.tsx'
import { ConnectionEnds } from '../../map/connections/connection-ends.tsx'
import { ConnectionLabelField } from '../../map/connections/connection-label-field.tsx'
import { ConnectionMarks } from '../../map/connections/connection-marks.tsx'
import { Connections } from '../../map/connections/connections.tsx'
import { DropMark } from '../../map/grid/drop-mark.tsx'
import { Grid } from '../../map/grid/grid.tsx'
import { HeaderDropMark } from '../../map/headers/header-drop-mark.tsx'
import { LaneHeaders, StageHeaders } from '../../map/headers/headers.tsx'
import { InsightStrip } from '../../map/lanes/insight-strip.tsx'
import { Notes } from '../../map/notes/notes.tsx'
import { FarMap } from '../../map/overview/far-map.tsx'
import { OverviewMap } from '../../map/overview/overview-map.tsx'
import { Announcer } from '../../map/pointer/announcer.tsx'
import { CanvasMenu } from '../../map/pointer/canvas-menu.tsx'
import { beginMarquee, Marquee } from '../../map/pointer/marquee.tsx'
import { openDocument, useDocument } from '../../model/document/document-store.ts'
import { useMatching } from '../../model/document/filter-store.ts'
import { useGaps } from '../../model/document/gap-store.ts'
import { cancelDrag, endDrag } from '../../model/editing/drag-store.ts'
import { useDraftedHeader } from '../../model/map-view/drafted-header.ts'
import { focusCanvas, passFocusOn } from '../../model/map-view/focus-canvas.ts'
import { useGradually } from '../../model/map-view/gradually.ts'
import { endHover, hoverAt, useHovered } from '../../model/map-view/hovered.ts'
import { keepMovingView, keepView, keptViewNow, showKeptView } from '../../model/map-view/kept-view.ts'
import { useLayout } from '../../model/map-view/layout-store.ts'
import { beginMoving, endMoving, goOnMoving } from '../../model/map-view/moving.ts'
import { followHand } from '../../model/map-view/pointer-place.ts'
import { usePreview } from '../../model/map-view/repair-preview.ts'
import { followRoom } from '../../model/map-view/room.ts'
import { type CardNode, toFlow } from '../../model/map-view/to-flow.ts'
import { attachView, keepMapInView, letGoOfFit, showBeginning } from '../../model/map-view/view-port.ts'
import { type Drawn, drawAroundSoon, nowhere, useDrawn } from '../../model/map-view/visible-area.ts'
import { farthestZoom, nearestZoom } from '../../model/map-view/whole-map.ts'
import { settleZoomStep, useZoomStep } from '../../model/map-view/zoom-step.ts'
import { selectNothing, useSession } from '../../model/session/session-store.ts'
import { useSettings } from '../../model/session/settings-store.ts'
import styles from './canvas.module.css'
import { useCardMeasures } from './card-measures.ts'
import { Corner } from './corner.tsx'
import {
  addNoteUnder,
  onCardClick,
  onCardDoubleClick,
  onCardDrag,
  onCardDrop,
  onConnect,
  onConnectEnd,
  onNodesChange,
} from './flow-handlers.ts'
import { Hint } from './hint.tsx'
import { MapFoot } from './map-foot.tsx'

const nodeTypes = { touchpoint: Card }

export function Canvas(): ReactNode {
  const opened = useDocument((state) => state.document)
  const laidOut = useLayout((state) => state.layout)
  const preview = usePreview((state) => state.preview)
  const drafted = useDraftedHeader(opened, laidOut)
  const { document, layout } = preview ?? drafted ?? { document: opened, layout: laidOut }
  const areMarksShown = useSession((session) => session.areMarksShown)
  const step = useZoomStep((state) => state.step)
  if (!document || !layout) return null
  return (
    <ReactFlowProvider>
      <CanvasMenu
        className={styles.canvas}
        style={sizesAt(step)}
        data-map
        data-zoom-step={step.shows}
        data-marks={areMarksShown ? 'shown' : 'hidden'}
      >
        <Corner />
        <StageHeaders document={document} layout={layout} />
        <LaneHeaders document={document} layout={layout} />
        <Flow document={document} layout={layout} />
        <MapFoot />
        <InsightStrip document={document} layout={layout} />
      </CanvasMenu>
    </ReactFlowProvider>
  )
}

/** What words and headers may take at this step of the zoom. */
function sizesAt(step: ZoomStep): CSSProperties {
  const { width, height } = headerSizes(step)
  const least = Math.max(leastWithTitles, step.least)
  return { '--least-zoom': least, '--lane-header': `${width}px`, '--stage-header': `${height}px` } as CSSProperties
}

function Flow({ document, layout }: { document: JourneyDocument; layout: JourneyLayout }): ReactNode {
  const element = useRef<HTMLDivElement>(null)
  const flow = useReactFlow<CardNode>()
  useCardMeasures()
  const drawn = useDrawn(layout)
  const nodes = useNodes(document, layout, drawn)
  const { drawn: cards, isWhole } = useGradually(nodes, idOf, cardsPerFrame, isSelected)
  const farMap = useRef<ReactNode>(null)
  const { picture } = drawn
  if (picture) {
    const { area } = drawn
    const [cardsIn, cellsIn] = [drawn.isFar ? null : area, drawn.isCoarse ? null : area]
    farMap.current = <FarMap {...{ document, layout, picture, cardsIn, cellsIn, gridIn: area }} />
  } else if (isWhole) {
    // Until then it stands behind the cards that take its place one by one.
    farMap.current = null
  }
  const reach = useMemo(() => reachOf(layout.width, layout.height), [layout.width, layout.height])
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is read from the map that is laid out for the window
  const farthest = useMemo(farthestZoom, [layout, document.notes])
  const theme = useEffectiveTheme()
  const isOverviewOpen = useSession((session) => session.isOverviewOpen)
  const isLayoutLocked = useSettings((settings) => settings.isLayoutLocked)
  const shows = useZoomStep(({ step }) => step.shows)
  const [opening] = useState(keptViewNow)

  useLayoutEffect(() => {
    if (!element.current) return
    const openedId = openDocument().journey.id
    const letGoOfRoom = followRoom(element.current)
    const detach = attachView({ flow, element: element.current })
    const letGo = followHand(element.current)
    if (!showKeptView()) showBeginning()
    // The tour may have the keys already.
    if (globalThis.document.activeElement === globalThis.document.body) focusCanvas()
    const opening = glideFromSoonOn(element.current)
    return () => {
      cancelIdleCallback(opening)
      letGoOfRoom()
      keepMovingView(openedId)
      detach()
      letGo()
      endDrag()
    }
  }, [flow])
  const { id: journeyId } = document.journey
  useEffect(() => (flow.viewportInitialized ? drawAroundSoon(journeyId) : undefined), [flow, journeyId])
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was deleted or folded may have been all that was in view
  useEffect(() => keepMapInView(), [layout.width, layout.height, document.notes])
  useEscape()

  return (
    <div
      ref={element}
      className={styles.flow}
      data-canvas
      // biome-ignore lint/a11y/noNoninteractiveTabindex: the canvas takes the keys that walk the grid
      tabIndex={0}
      role="application"
      aria-label="Journey map"
      onFocus={passFocusOn}
    >
      <Typist label="Journey map: type to add or rename" />
      <ReactFlow<CardNode>
        nodes={cards}
        edges={noEdges}
        nodeTypes={nodeTypes}
        onNodesChange={onNodesChange}
        onPointerDown={beginMarquee}
        onPointerMove={shows === 'chips' || drawn.isCoarse ? hoverAt : undefined}
        onPointerLeave={endHover}
        onNodeClick={onCardClick}
        onNodeDoubleClick={onCardDoubleClick}
        onNodeDrag={onCardDrag}
        onNodeDragStop={onCardDrop}
        onConnect={onConnect}
        onConnectEnd={onConnectEnd}
        onPaneClick={selectNothing}
        onDoubleClick={addNoteUnder}
        onMoveStart={onMoveStart}
        onMove={onMove}
        onMoveEnd={onMoveEnd}
        defaultViewport={opening}
        minZoom={farthest}
        maxZoom={nearestZoom}
        translateExtent={reach}
        panOnScroll
        panOnScrollMode={PanOnScrollMode.Free}
        zoomOnDoubleClick={false}
        panOnDrag={panButtons}
        selectionKeyCode={null}
        multiSelectionKeyCode={multiSelectKeys}
        deleteKeyCode={null}
        disableKeyboardA11y
        nodesDraggable={!isLayoutLocked}
        nodesFocusable={false}
        nodeDragThreshold={4}
        elevateNodesOnSelect={false}
        colorMode={theme}
        proOptions={proOptions}
      >
        <ViewportPortal>
          <Grid document={document} layout={layout} drawn={drawn} />
          {farMap.current}
          <Connections document={document} layout={layout} drawn={drawn} />
          {!drawn.isFar && <ConnectionMarks layout={layout} area={drawn.area} />}
          <Ghosts document={document} layout={layout} drawn={drawn} />
          <DropMark />
          <HeaderDropMark layout={layout} />
          <Marquee />
          <Notes document={document} />
          <ConnectionEnds document={document} layout={layout} />
          <ConnectionLabelField document={document} layout={layout} />
          <TitleField />
          <ChipCard document={document} layout={layout} />
          <CarriedCards />
        </ViewportPortal>
      </ReactFlow>
      {isOverviewOpen && <OverviewMap document={document} layout={layout} />}
      <Hint />
      <Announcer />
    </div>
  )
}

/** What takes its first places does so at once; all of the map is styled anew for it, which its first picture needn't wait for. */
function glideFromSoonOn(canvas: HTMLElement): number {
  return requestIdleCallback(() => canvas.closest('[data-map]')?.setAttribute('data-settled', ''))
}

/**
 * The grid never leaves its headers: no empty strip can come in at the top or left. To the right and below there is room for
 * any window at the smallest zoom, since a smaller reach would be centred; how far one may go there is said in view-port.ts.
 */
function reachOf(width: number, height: number): [[number, number], [number, number]] {
  return [
    [0, 0],
    [width + 100_000, height + 100_000],
  ]
}

/** Dragging with the middle button moves the view, as with Space held; the first button selects. */
const panButtons = [1]
let before: Viewport | undefined
const onMoveStart: OnMove = (event, viewport) => {
  before = viewport
  beginMoving(event, viewport)
}
const onMove: OnMove = (event, viewport) => {
  goOnMoving(event, viewport)
  // Not what glides to a place that was chosen: it would stop on its way.
  if (!event) return
  letGoOfFit()
  keepMapInView(before)
}
/** A single turn of the wheel begins and ends a move without being one. */
const onMoveEnd: OnMove = (_, { zoom }) =>
  endMoving(zoom, () => {
    keepMapInView()
    settleZoomStep(zoom)
    keepView()
  })

const noEdges: never[] = []
const noIds: ReadonlySet<string> = new Set()
const multiSelectKeys = ['Shift', 'Meta', 'Control']
const proOptions = { hideAttribution: true }

/** Cards that one can touch: from afar only what is selected or under the pointer. */
function useNodes(document: JourneyDocument, layout: JourneyLayout, drawn: Drawn): CardNode[] {
  const area = drawn.isFar ? nowhere : drawn.area
  const pointedAtId = useHovered(({ touchpointId }) => (drawn.isFar ? touchpointId : null))
  const selectedIds = useSession(({ selectedTouchpointIds }) => selectedTouchpointIds)
  const marks = useGaps((gaps) => gaps.marks.touchpoints)
  const previewedIds = usePreview(({ preview }) => preview?.touchedIds ?? noIds)
  const matchingIds = useMatching(document)
  const step = useZoomStep((state) => state.step)
  const before = useRef<ReadonlyMap<string, CardNode>>(new Map())
  return useMemo(() => {
    const nodes = toFlow(
      { document, layout, selectedIds, marks, previewedIds, matchingIds, area, pointedAtId, step },
      before.current,
    )
    before.current = new Map(nodes.map((node) => [node.id, node]))
    return nodes
  }, [document, layout, selectedIds, marks, previewedIds, matchingIds, area, pointedAtId, step])
}

const idOf = ({ id }: CardNode) => id
const isSelected = ({ selected = false }: CardNode) => selected
/** So many more than a quick hand brings into view with one turn of the wheel. */
const cardsPerFrame = 8

/** Escape takes a drag back before anything else hears of it. */
function useEscape(): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && cancelDrag()) event.stopImmediatePropagation()
    }
    window.addEventListener('keydown', onKeyDown, true)
    return () => window.removeEventListener('keydown', onKeyDown, true)
  }, [])
}
