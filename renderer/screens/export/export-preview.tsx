/** What the file will look like, drawn as the file is drawn. */
import { ChevronLeft, ChevronRight } from 'lucide-react'
import { type CSSProperties, type ReactNode, useEffect, useRef, useState } from 'react'
import type { Page } from '../../../shared/scene/pictures/page.ts'
import { pictureThemes } from '../../../shared/scene/theme.ts'
import { loadImages } from '../../scene/load-images.ts'
import { type LoadedImages, paintScene } from '../../scene/paint-scene.ts'
import { IconButton } from '../../ui/icon-button.tsx'
import styles from './export-preview.module.css'
import type { Preview } from './use-preview.ts'

type Size = { readonly width: number; readonly height: number }

/** At most; a low or narrow window has less. */
const room: Size = { width: 560, height: 420 }

function paintPage(
  context: CanvasRenderingContext2D,
  { scene, x, y, scale, clip, overlay }: Page,
  { width, height }: Size,
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

/** `pageName` is what one of several is called, such as "Slide". */
export function ExportPreview({ preview, pageName }: { preview: Preview; pageName: string }): ReactNode {
  const { pages, width, height } = preview
  const [at, setAt] = useState(0)
  const shown = Math.min(at, pages.length - 1)
  const page = pages[shown] ?? pages[0]
  return (
    <div className={styles.preview}>
      <PagePicture page={page} width={width} height={height} />
      {pages.length > 1 && (
        <div className={styles.pager}>
          <IconButton
            icon={<ChevronLeft />}
            label={`Previous ${pageName.toLowerCase()}`}
            disabled={shown === 0}
            onClick={() => setAt(shown - 1)}
          />
          <span aria-live="polite">{`${pageName} ${shown + 1} of ${pages.length}`}</span>
          <IconButton
            icon={<ChevronRight />}
            label={`Next ${pageName.toLowerCase()}`}
            disabled={shown === pages.length - 1}
            onClick={() => setAt(shown + 1)}
          />
        </div>
      )}
    </div>
  )
}

function PagePicture({ page, width, height }: Size & { page: Page }): ReactNode {
  const canvas = useRef<HTMLCanvasElement>(null)
  const scale = Math.min(room.width / width, room.height / height, 1)
  const size = {
    '--width': `${Math.max(1, width * scale)}px`,
    '--height': `${Math.max(1, height * scale)}px`,
  } as CSSProperties
  useEffect(() => {
    const context = canvas.current?.getContext('2d')
    if (!context) return
    let isOver = false
    const dense = scale * window.devicePixelRatio
    const paint = (images: LoadedImages): void => {
      context.canvas.width = Math.ceil(width * dense)
      context.canvas.height = Math.ceil(height * dense)
      context.scale(dense, dense)
      paintPage(context, page, { width, height }, images)
    }
    void loadImages(page.scene).then((images) => {
      if (!isOver) paint(images)
    })
    return () => {
      isOver = true
    }
  }, [page, width, height, scale])
  return (
    <div className={styles.frame}>
      <canvas
        ref={canvas}
        className={styles.picture}
        style={size}
        role="img"
        aria-label={`Preview of ${page.scene.title}`}
      />
    </div>
  )
}
