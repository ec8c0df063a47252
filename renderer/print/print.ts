/** The page behind PDF files: the main process hands it drawings, places them on pages and prints it. */
import '@fontsource-variable/inter/wght.css'
import type { FontFace as HandedFace } from '../../shared/formats/svg/svg.ts'
import { pictureFamily } from '../../shared/scene/font.ts'
import { addFonts } from '../scene/handed-fonts.ts'
import './print.css'

type Place = {
  readonly width: number
  readonly height: number
  readonly x: number
  readonly y: number
  readonly scale: number
  readonly ground: string | null
  /** What of the page the drawing may fill; null for all of it. */
  readonly clip: { readonly x: number; readonly y: number; readonly width: number; readonly height: number } | null
}

declare global {
  interface Window {
    /** Before all pages: the typefaces that come with them. */
    addFonts: (faces: readonly HandedFace[]) => Promise<void>
    /** `overlay` is a drawing over all of the page. */
    addPage: (svg: string, place: Place, overlay: string | null) => void
    /** Waits until everything can be printed. */
    ready: (title: string) => Promise<void>
  }
}

/** Chromium decodes pictures in drawings as it does others; TypeScript doesn't know of it. */
type DecodableImage = SVGImageElement & { readonly decode: () => Promise<void> }

/** What is a hair higher than its page would push an empty page behind it. */
const hair = 0.5

window.addFonts = (faces) => addFonts(faces, document.fonts)

window.addPage = (svg, { width, height, x, y, scale, ground, clip }, overlay) => {
  const page = document.createElement('section')
  page.className = 'page'
  Object.assign(page.style, { width: `${width}px`, height: `${height - hair}px`, background: ground ?? '' })
  const holder = clip ? windowAt(clip) : page
  if (holder !== page) page.append(holder)
  holder.append(drawingAt(svg, { x: x - (clip?.x ?? 0), y: y - (clip?.y ?? 0), scale }))
  if (overlay !== null) page.append(drawingAt(overlay, { x: 0, y: 0, scale: 1 }))
  document.body.append(page)
}

function windowAt({ x, y, width, height }: NonNullable<Place['clip']>): HTMLElement {
  const holder = document.createElement('div')
  holder.className = 'window'
  Object.assign(holder.style, { left: `${x}px`, top: `${y}px`, width: `${width}px`, height: `${height}px` })
  return holder
}

function drawingAt(svg: string, { x, y, scale }: Pick<Place, 'x' | 'y' | 'scale'>): Element {
  const drawing = document.adoptNode(new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement)
  Object.assign(drawing.style, { left: `${x}px`, top: `${y}px`, transform: `scale(${scale})` })
  return drawing
}

window.ready = async (title) => {
  document.title = title
  // A picture that can't be decoded is left out, as a browser does.
  await Promise.allSettled([...document.querySelectorAll<DecodableImage>('image')].map((image) => image.decode()))
  // Every subset that the texts need. Nothing on the screen asks for them.
  const characters = [...new Set(document.body.textContent)].join('')
  await document.fonts.load(`400 16px '${pictureFamily}'`, characters)
}
