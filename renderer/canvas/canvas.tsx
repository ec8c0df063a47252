/** The canvas: React Flow as a controlled view of the document, with headers that stay. */
import { type ReactNode, useEffect, useLayoutEffect, useMemo, useRef } from 'react'
import {
  PanOnScrollMode,
  ReactFlow,
  ReactFlowProvider,
  useOnViewportChange,
  useReactFlow,
  ViewportPortal,
} from 'reactflow'
import 'reactflow/dist/base.css'
import type { JourneyDocument } from '../../shared/journey/document.ts'
import type { JourneyLayout } from '../../shared/layout/types.ts'
import { useMatching } from '../filters/filter-store.ts'
import { useGaps } from '../gaps/gap-store.ts'
import { usePreview } from '../gaps/repair-preview.ts'
import { InsightStrip } from '../insights/insight-strip.tsx'
import { Notes } from '../notes/notes.tsx'
import { useDocument } from '../state/document-store.ts'
import { selectNothing, useSession } from '../state/session-store.ts'
import { useEffectiveTheme } from '../theme/theme.ts'
import { Announcer } from './announcer.tsx'
import styles from './canvas.module.css'
import { CanvasMenu } from './canvas-menu.tsx'
import { Card } from './card.tsx'
import { ConnectionEnds } from './connection-ends.tsx'
import { ConnectionLabelField } from './connection-label-field.tsx'
import { ConnectionMarks } from './connection-marks.tsx'
import { Connections } from './connections.tsx'
import { Corner } from './corner.tsx'
import { cancelDrag, useDrag } from './drag-store.ts'
import { DropMark } from './drop-mark.tsx'
import { FarMap } from './far-map.tsx'
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
import { focusCanvas } from './focus-canvas.ts'
import { Ghosts } from './ghosts.tsx'
import { Grid } from './grid.tsx'
import { HeaderDropMark } from './header-drop-mark.tsx'
import { LaneHeaders, StageHeaders } from './headers.tsx'
import { Hint } from './hint.tsx'
import { keepView, showKeptView } from './kept-view.ts'
import { KeyHints } from './key-hints.tsx'
import { useLayout } from './layout-store.ts'
import { beginMarquee, Marquee } from './marquee.tsx'
import { beginMoving, endMoving, goOnMoving } from './moving.ts'
import { OverviewMap } from './overview-map.tsx'
import { pointAt, usePointedAt } from './pointed-at.ts'
import { followHand } from './pointer-place.ts'
import { TitleField } from './title-field.tsx'
import { type CardNode, toFlow } from './to-flow.ts'
import { Toolbar } from './toolbar.tsx'
import { attachView, showBeginning, zoomLimits } from './view-port.ts'
import { type Drawn, useDrawn } from './visible-area.ts'

const nodeTypes = { touchpoint: Card }

export function Canvas(): ReactNode {
  const opened = useDocument((state) => state.document)
  const laidOut = useLayout((state) => state.layout)
  const preview = usePreview((state) => state.preview)
  const { document, layout } = preview ?? { document: opened, layout: laidOut }
  const areMarksShown = useSession((session) => session.areMarksShown)
  if (!document || !layout) return null
  return (
    <ReactFlowProvider>
      <CanvasMenu className={styles.canvas} data-map data-marks={areMarksShown ? 'shown' : 'hidden'}>
        <Corner />
        <StageHeaders document={document} layout={layout} />
        <LaneHeaders document={document} layout={layout} />
        <Flow document={document} layout={layout} />
        <InsightStrip document={document} layout={layout} />
      </CanvasMenu>
    </ReactFlowProvider>
  )
}

function Flow({ document, layout }: { document: JourneyDocument; layout: JourneyLayout }): ReactNode {
  const element = useRef<HTMLDivElement>(null)
  const flow = useReactFlow<CardNode>()
  const drawn = useDrawn(layout.cards.size)
  const nodes = useNodes(document, layout, drawn)
  const cards = useReal(nodes, drawn.isFar)
  const reach = useMemo(() => reachOf(layout.width, layout.height), [layout.width, layout.height])
  const theme = useEffectiveTheme()
  const isOverviewOpen = useSession((session) => session.isOverviewOpen)
  const isDragging = useDrag(({ dragged }) => dragged.size > 0)

  useLayoutEffect(() => {
    if (!element.current) return
    const detach = attachView({ flow, element: element.current })
    const letGo = followHand(element.current)
    if (!showKeptView()) showBeginning()
    // The tour may have the keys already.
    if (globalThis.document.activeElement === globalThis.document.body) focusCanvas()
    return () => {
      detach()
      letGo()
    }
  }, [flow])
  useEscape()
  useOnViewportChange({ onEnd: keepView })

  return (
    <div
      ref={element}
      className={styles.flow}
      data-canvas
      data-dragging={isDragging || undefined}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: the canvas takes the keys that walk the grid
      tabIndex={0}
      role="application"
      aria-label="Journey map"
    >
      <ReactFlow<CardNode>
        nodes={cards}
        edges={noEdges}
        nodeTypes={nodeTypes}
        onNodesChange={onNodesChange}
        onPointerDown={beginMarquee}
        onPointerMove={drawn.isFar ? pointAt : undefined}
        onNodeClick={onCardClick}
        onNodeDoubleClick={onCardDoubleClick}
        onNodeDrag={onCardDrag}
        onNodeDragStop={onCardDrop}
        onConnect={onConnect}
        onConnectEnd={onConnectEnd}
        onPaneClick={selectNothing}
        onDoubleClick={addNoteUnder}
        onMoveStart={beginMoving}
        onMove={goOnMoving}
        onMoveEnd={endMoving}
        minZoom={zoomLimits.minimum}
        maxZoom={zoomLimits.maximum}
        translateExtent={reach}
        panOnScroll
        panOnScrollMode={PanOnScrollMode.Free}
        zoomOnDoubleClick={false}
        panOnDrag={panButtons}
        selectionKeyCode={null}
        multiSelectionKeyCode={multiSelectKeys}
        deleteKeyCode={null}
        disableKeyboardA11y
        nodesFocusable={false}
        nodeDragThreshold={4}
        elevateNodesOnSelect={false}
        colorMode={theme}
        proOptions={proOptions}
      >
        <ViewportPortal>
          <Grid document={document} layout={layout} />
          {drawn.isFar && drawn.area && <FarMap layout={layout} cards={nodes} area={drawn.area} />}
          <Connections document={document} layout={layout} drawn={drawn} />
          {!drawn.isFar && <ConnectionMarks layout={layout} area={drawn.area} />}
          <Ghosts document={document} layout={layout} />
          <DropMark />
          <HeaderDropMark layout={layout} />
          <Marquee />
          <Notes document={document} />
          <ConnectionEnds document={document} layout={layout} />
          <ConnectionLabelField document={document} layout={layout} />
          <TitleField />
        </ViewportPortal>
      </ReactFlow>
      {isOverviewOpen && <OverviewMap document={document} layout={layout} />}
      <Hint />
      <KeyHints />
      <Toolbar />
      <Announcer />
    </div>
  )
}

/**
 * The grid never leaves its headers: no empty strip can come in at the top or left. To the right and below there is room for
 * any window at the smallest zoom, since a smaller reach would be centred.
 */
function reachOf(width: number, height: number): [[number, number], [number, number]] {
  return [
    [0, 0],
    [width + 40_000, height + 40_000],
  ]
}

/** Dragging with the middle button moves the view, as with Space held; the first button selects. */
const panButtons = [1]
const noEdges: never[] = []
const noIds: ReadonlySet<string> = new Set()
const multiSelectKeys = ['Shift', 'Meta', 'Control']
const proOptions = { hideAttribution: true }

function useNodes(document: JourneyDocument, layout: JourneyLayout, { area }: Drawn): CardNode[] {
  const selectedIds = useSession(({ selectedTouchpointIds }) => selectedTouchpointIds)
  const dragged = useDrag((drag) => drag.dragged)
  const marks = useGaps((gaps) => gaps.marks.touchpoints)
  const previewedIds = usePreview(({ preview }) => preview?.touchedIds ?? noIds)
  const matchingIds = useMatching(document)
  const before = useRef<ReadonlyMap<string, CardNode>>(new Map())
  return useMemo(() => {
    const nodes = toFlow(
      { document, layout, selectedIds, dragged, marks, previewedIds, matchingIds, area },
      before.current,
    )
    before.current = new Map(nodes.map((node) => [node.id, node]))
    return nodes
  }, [document, layout, selectedIds, dragged, marks, previewedIds, matchingIds, area])
}

/** Of the nodes those that are cards one can touch: from afar only what is selected, dragged or under the pointer. */
function useReal(nodes: CardNode[], isFar: boolean): CardNode[] {
  const pointedAtId = usePointedAt((state) => state.touchpointId)
  const dragged = useDrag((drag) => drag.dragged)
  return useMemo(() => {
    if (!isFar) return nodes
    return nodes.filter(({ id, selected }) => selected || id === pointedAtId || dragged.has(id))
  }, [nodes, isFar, pointedAtId, dragged])
}

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
