/** What the file will look like, drawn as the file is drawn. */
import { type ReactNode, useEffect, useRef } from 'react'
import type { Page } from '../../../shared/scene/pictures/page.ts'
import { pictureThemes } from '../../../shared/scene/theme.ts'
import { loadImages } from '../../scene/load-images.ts'
import { type LoadedImages, paintScene } from '../../scene/paint-scene.ts'
import styles from './export-preview.module.css'
import type { Preview } from './use-preview.ts'

const room = { width: 560, height: 420 }

function paintPage(
  context: CanvasRenderingContext2D,
  { scene, x, y, scale, clip, overlay }: Page,
  { width, height }: { readonly width: number; readonly height: number },
  images: LoadedImages,
): void {
  // What is cut out of a scene lies on bare paper.
  context.fillStyle = clip ? pictureThemes.print.panel : (scene.background ?? 'transparent')
  context.fillRect(0, 0, width, height)
  context.save()
  if (clip) {
    context.beginPath()
    context.rect(clip.x, clip.y, clip.width, clip.height)
    context.clip()
  }
  context.translate(x, y)
  context.scale(scale, scale)
  if (clip && scene.background) {
    context.fillStyle = scene.background
    context.fillRect(0, 0, scene.width, scene.height)
  }
  paintScene(context, scene, images)
  context.restore()
  if (overlay) paintScene(context, overlay, images)
}

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
      paintPage(context, first, { width, height }, images)
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
