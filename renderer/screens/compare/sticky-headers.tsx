/** The headers of a map once they have left the window: they stay at its edges, cut out of the same picture. */
import { type ReactNode, useMemo } from 'react'
import type { JourneyLayout } from '../../../shared/layout/grid/boxes.ts'
import type { Scene, ScenePrimitive } from '../../../shared/scene/primitives.ts'
import { SceneView } from '../../scene/scene-view.tsx'
import { useMapView } from './map-view.ts'
import styles from './sticky-headers.module.css'

export function StickyHeaders({ scene, layout }: { scene: Scene; layout: JourneyLayout }): ReactNode {
  const { x, y, zoom } = useMapView()
  const { headerHeight, laneHeaderWidth } = layout
  const parts = useMemo(
    () => ({
      stages: cut(scene, { height: headerHeight }, (primitive) => placeOf(primitive).y < headerHeight),
      channels: cut(scene, { width: laneHeaderWidth }, (primitive) => placeOf(primitive).x < laneHeaderWidth),
    }),
    [scene, headerHeight, laneHeaderWidth],
  )
  const [areStagesOut, areChannelsOut] = [y < 0, x < 0]
  const [across, down] = [laneHeaderWidth * zoom, headerHeight * zoom]
  return (
    <div className={styles.headers} aria-hidden>
      {areChannelsOut && (
        <div className={styles.channels} style={{ width: across, height: scene.height * zoom, top: y }}>
          <SceneView scene={parts.channels} label="Channels" />
        </div>
      )}
      {areStagesOut && (
        <div className={styles.stages} style={{ width: scene.width * zoom, height: down, left: x }}>
          <SceneView scene={parts.stages} label="Stages" />
        </div>
      )}
      {areStagesOut && areChannelsOut && <div className={styles.corner} style={{ width: across, height: down }} />}
    </div>
  )
}

function cut(scene: Scene, size: Partial<Scene>, isIn: (primitive: ScenePrimitive) => boolean): Scene {
  return { ...scene, ...size, primitives: scene.primitives.filter(isIn) }
}

/** Lines of the grid and connections are placed where the grid begins, and so in no header. */
function placeOf(primitive: ScenePrimitive): { readonly x: number; readonly y: number } {
  return primitive.kind === 'path' ? (primitive.at ?? { x: 0, y: 0 }) : primitive
}
