/** The page behind PNG pictures: the main process hands it a scene and gets the picture's bytes back. */
import '@fontsource-variable/inter/wght.css'
import { pictureSize } from '../../shared/scene/picture-size.ts'
import type { Scene } from '../../shared/scene/primitives.ts'
import { paintScene, pictureFont } from './paint-scene.ts'

declare global {
  interface Window {
    /** A PNG in base64; `scale` in pixels per unit. */
    rasterize: (scene: Scene, scale: number) => Promise<string>
  }
}

window.rasterize = async (scene, scale) => {
  await loadFonts(scene)
  const { width, height } = pictureSize(scene, scale)
  const canvas = new OffscreenCanvas(width, height)
  const context = canvas.getContext('2d', { alpha: false })
  if (!context) throw new Error(`No canvas of ${width} x ${height} pixels is to be had.`)
  context.scale(scale, scale)
  paintScene(context, scene)
  return await base64Of(await canvas.convertToBlob({ type: 'image/png' }))
}

/** A canvas draws with what is loaded and waits for nothing, so every subset that the texts need is loaded first. */
async function loadFonts({ primitives }: Scene): Promise<void> {
  const characters = new Set(primitives.flatMap((primitive) => (primitive.kind === 'text' ? [...primitive.text] : [])))
  await document.fonts.load(pictureFont(400, 16), [...characters].join(''))
}

async function base64Of(blob: Blob): Promise<string> {
  const reader = new FileReader()
  return await new Promise((resolve, reject) => {
    reader.onload = () => resolve(String(reader.result).replace(/^[^,]*,/, ''))
    reader.onerror = () => reject(reader.error)
    reader.readAsDataURL(blob)
  })
}
