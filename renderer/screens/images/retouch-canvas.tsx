import { type KeyboardEvent, type PointerEvent, type ReactNode, useEffect, useRef, useState } from 'react'
import type { Image } from '../../../shared/journey/schema.ts'
import { drawRetouched } from '../../model/images/apply-retouch.ts'
import { imageBlob } from '../../model/images/image-url.ts'
import { decode } from '../../model/images/prepare-image.ts'
import {
  type BrushSize,
  beginStroke,
  brushWidth,
  cropBetween,
  goOnStroke,
  moveCrop,
  type Point,
  type Retouch,
  resizeCrop,
  takeBack,
} from '../../model/images/retouch.ts'
import { HiddenWords } from '../../ui/hidden-words.tsx'
import { drawTools } from './draw-tools.ts'
import styles from './image-dialog.module.css'

export type Tool = 'look' | 'black-out' | 'crop'

const arrows: Readonly<Record<string, Point>> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
}

const labels: Readonly<Record<Tool, string>> = {
  look: 'Image',
  'black-out': 'Image to black out',
  crop: 'Image to crop',
}

/** The image as it will be, and the hand or the keys that work on it. */
export function RetouchCanvas(props: {
  image: Image
  tool: Tool
  brush: BrushSize
  retouch: Retouch
  onRetouch: (next: (before: Retouch) => Retouch) => void
}): ReactNode {
  const { image, tool, retouch, onRetouch } = props
  const canvas = useRef<HTMLCanvasElement>(null)
  const picture = usePicture(image)
  const width = brushWidth(image, props.brush)
  const [cursor, setCursor] = useState<Point | null>(null)
  const [isDown, setDown] = useState(false)
  const from = useRef<Point | null>(null)

  useEffect(() => {
    const context = canvas.current?.getContext('2d')
    if (!context || !picture) return
    context.clearRect(0, 0, image.width, image.height)
    drawRetouched(context, picture, retouch)
    drawTools(context, image, { crop: retouch.crop, brush: tool === 'black-out' ? cursor : null, width, isDown })
  }, [picture, image, retouch, tool, cursor, width, isDown])

  function pointOf(event: PointerEvent<HTMLCanvasElement>): Point {
    const box = event.currentTarget.getBoundingClientRect()
    const scale = image.width / box.width
    return { x: (event.clientX - box.left) * scale, y: (event.clientY - box.top) * scale }
  }

  function press(event: PointerEvent<HTMLCanvasElement>): void {
    if (tool === 'look' || event.button !== 0) return
    event.currentTarget.setPointerCapture(event.pointerId)
    const at = pointOf(event)
    from.current = at
    setDown(false)
    if (tool === 'black-out') onRetouch((before) => beginStroke(before, at, width))
  }

  function drag(event: PointerEvent<HTMLCanvasElement>): void {
    const at = pointOf(event)
    if (tool === 'black-out') setCursor(at)
    const begun = from.current
    if (begun === null) return
    if (tool === 'black-out') onRetouch((before) => goOnStroke(before, at))
    else onRetouch((before) => ({ ...before, crop: cropBetween(begun, at, image) }))
  }

  function moveBrush(by: Point): void {
    const before = cursor ?? { x: image.width / 2, y: image.height / 2 }
    const at = {
      x: Math.min(image.width, Math.max(0, before.x + by.x * width * 0.5)),
      y: Math.min(image.height, Math.max(0, before.y + by.y * width * 0.5)),
    }
    setCursor(at)
    if (isDown) onRetouch((retouched) => goOnStroke(retouched, at))
  }

  function startOrStop(): void {
    const at = cursor ?? { x: image.width / 2, y: image.height / 2 }
    setCursor(at)
    if (!isDown) onRetouch((before) => beginStroke(before, at, width))
    setDown(!isDown)
  }

  function onKeyDown(event: KeyboardEvent<HTMLCanvasElement>): void {
    const arrow = arrows[event.key]
    const isUndo = event.key.toLowerCase() === 'z' && (event.ctrlKey || event.metaKey)
    if (tool === 'look' || !(arrow || isUndo || event.key === ' ')) return
    event.preventDefault()
    event.stopPropagation()
    if (isUndo) {
      setDown(false)
      onRetouch(takeBack)
    } else if (arrow && tool === 'black-out') moveBrush(arrow)
    else if (arrow) {
      const step = Math.max(1, Math.round(Math.max(image.width, image.height) / 100))
      const by = { x: arrow.x * step, y: arrow.y * step }
      const change = event.shiftKey ? resizeCrop : moveCrop
      onRetouch((before) => ({ ...before, crop: change(before.crop, by, image) }))
    } else if (tool === 'black-out') startOrStop()
  }

  return (
    <div className={styles.stage}>
      <canvas
        ref={canvas}
        width={image.width}
        height={image.height}
        className={styles.canvas}
        data-tool={tool}
        tabIndex={tool === 'look' ? undefined : 0}
        role={tool === 'look' ? 'img' : 'application'}
        aria-label={tool === 'look' && image.alt.trim() !== '' ? image.alt : labels[tool]}
        onPointerDown={press}
        onPointerMove={drag}
        onPointerUp={() => {
          from.current = null
        }}
        onPointerLeave={() => {
          if (from.current === null && !isDown) setCursor(null)
        }}
        onKeyDown={onKeyDown}
      />
      <span role="status">
        <HiddenWords>{tool === 'black-out' && cursor ? (isDown ? 'Brush down' : 'Brush up') : ''}</HiddenWords>
      </span>
    </div>
  )
}

/** By its bytes: an image whose alt text changes is another record with the same picture. */
function usePicture({ data, mediaType }: Image): ImageBitmap | null {
  const [picture, setPicture] = useState<ImageBitmap | null>(null)
  useEffect(() => {
    let isOver = false
    let decoded: ImageBitmap | null = null
    void decode(imageBlob({ data, mediaType })).then(
      (bitmap) => {
        decoded = bitmap
        if (isOver) bitmap.close()
        else setPicture(bitmap)
      },
      // The details say that it can't be shown.
      () => undefined,
    )
    return () => {
      isOver = true
      decoded?.close()
    }
  }, [data, mediaType])
  return picture
}
