/** What the file will look like, drawn as the file is drawn. */
import { type ReactNode, useEffect, useRef } from 'react'
import type { Scene } from '../../shared/scene/primitives.ts'
import { paintScene } from '../rasterize/paint-scene.ts'
import styles from './export-preview.module.css'

const room = { width: 560, height: 420 }

export function ExportPreview({ scene }: { scene: Scene }): ReactNode {
  const canvas = useRef<HTMLCanvasElement>(null)
  const scale = Math.min(room.width / scene.width, room.height / scene.height, 1)
  const size = { width: Math.max(1, scene.width * scale), height: Math.max(1, scene.height * scale) }
  useEffect(() => {
    const context = canvas.current?.getContext('2d')
    if (!context) return
    const dense = scale * window.devicePixelRatio
    context.canvas.width = Math.ceil(scene.width * dense)
    context.canvas.height = Math.ceil(scene.height * dense)
    context.scale(dense, dense)
    paintScene(context, scene)
  }, [scene, scale])
  return (
    <div className={styles.frame} style={room}>
      <canvas
        ref={canvas}
        className={styles.picture}
        style={size}
        role="img"
        aria-label={`Preview of ${scene.title}`}
      />
    </div>
  )
}
