/** The page behind PDF files: the main process hands it drawings, places them on pages and prints it. */
import '@fontsource-variable/inter/wght.css'
import { pictureFamily } from '../../shared/scene/font.ts'
import './print.css'

type Place = {
  readonly width: number
  readonly height: number
  readonly x: number
  readonly y: number
  readonly scale: number
  readonly ground: string | null
}

declare global {
  interface Window {
    addPage: (svg: string, place: Place) => void
    /** Waits until everything can be printed. */
    ready: (title: string) => Promise<void>
  }
}

/** Chromium decodes pictures in drawings as it does others; TypeScript doesn't know of it. */
type DecodableImage = SVGImageElement & { readonly decode: () => Promise<void> }

/** What is a hair higher than its page would push an empty page behind it. */
const hair = 0.5

window.addPage = (svg, { width, height, x, y, scale, ground }) => {
  const drawing = new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement
  const page = document.createElement('section')
  page.className = 'page'
  Object.assign(page.style, { width: `${width}px`, height: `${height - hair}px`, background: ground ?? '' })
  const placed = document.adoptNode(drawing)
  Object.assign(placed.style, { left: `${x}px`, top: `${y}px`, transform: `scale(${scale})` })
  page.append(placed)
  document.body.append(page)
}

window.ready = async (title) => {
  document.title = title
  // A picture that can't be decoded is left out, as a browser does.
  await Promise.allSettled([...document.querySelectorAll<DecodableImage>('image')].map((image) => image.decode()))
  // Every subset that the texts need. Nothing on the screen asks for them.
  const characters = [...new Set(document.body.textContent)].join('')
  await document.fonts.load(`400 16px '${pictureFamily}'`, characters)
}
