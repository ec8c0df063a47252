/** What the file will look like, drawn as the file is drawn. */
import { type ReactNode, useEffect, useRef } from 'react'
import { loadImages } from '../../rasterize/load-images.ts'
import { type LoadedImages, paintScene } from '../../rasterize/paint-scene.ts'
import styles from './export-preview.module.css'
import type { Preview } from './use-preview.ts'

const room = { width: 560, height: 420 }

export function ExportPreview({ preview }: { preview: Preview }): ReactNode {
  const canvas = useRef<HTMLCanvasElement>(null)
  const { width, height, first } = preview
  const scale = Math.min(room.width / width, room.height / height, 1)
  const size = { width: Math.max(1, width * scale), height: Math.max(1, height * scale) }
  useEffect(() => {
    const context = canvas.current?.getContext('2d')
    if (!context) return
    let isOver = false
    const dense = scale * window.devicePixelRatio
    const paint = (images: LoadedImages): void => {
      context.canvas.width = Math.ceil(width * dense)
      context.canvas.height = Math.ceil(height * dense)
      context.scale(dense, dense)
      if (first.scene.background) {
        context.fillStyle = first.scene.background
        context.fillRect(0, 0, width, height)
      }
      context.translate(first.x, first.y)
      context.scale(first.scale, first.scale)
      paintScene(context, first.scene, images)
    }
    void loadImages(first.scene).then((images) => {
      if (!isOver) paint(images)
    })
    return () => {
      isOver = true
    }
  }, [first, width, height, scale])
  return (
    <div className={styles.frame} style={room}>
      <canvas
        ref={canvas}
        className={styles.picture}
        style={size}
        role="img"
        aria-label={`Preview of ${first.scene.title}`}
      />
    </div>
  )
}
