/** Paints strips of a picture and packs them, beside others that do the same. */
import { type PackedStrip, stripPacker } from '../../shared/formats/png/pack-rows.ts'
import type { Scene } from '../../shared/scene/primitives.ts'
import { loadFonts } from '../scene/load-fonts.ts'
import type { Face } from './font-faces.ts'
import { stripPainter } from './strip-painter.ts'

export type Picture = {
  /** As JSON, which passes more quickly from one process to another than what it stands for. */
  readonly scene: string
  /** Pixels per unit. */
  readonly scale: number
  readonly size: { readonly width: number; readonly height: number }
  readonly faces: readonly Face[]
}

export type StripAnswer = PackedStrip | { readonly problem: string }

const fonts = (self as unknown as { readonly fonts: FontFaceSet }).fonts
let paintAndPack: Promise<(strip: number) => Promise<PackedStrip>>
/** Strips come one after the other, though their pixels are waited for. */
let last: Promise<unknown> = Promise.resolve()

self.addEventListener('message', ({ data }: MessageEvent<Picture | number>) => {
  if (typeof data === 'number') last = last.then(() => answer(data))
  else paintAndPack = prepare(data)
})

async function prepare({ scene: text, scale, size, faces }: Picture): typeof paintAndPack {
  const scene: Scene = JSON.parse(text)
  for (const { family, source, descriptors } of faces) fonts.add(new FontFace(family, source, descriptors))
  await loadFonts(scene, fonts)
  const painter = stripPainter(scene, scale, size)
  const packer = stripPacker(painter)
  return async (strip) => {
    await painter.paint(strip, packer.add)
    return packer.end()
  }
}

async function answer(strip: number): Promise<void> {
  try {
    const packed = await (await paintAndPack)(strip)
    self.postMessage(packed, { transfer: [packed.bytes.buffer] })
  } catch (error) {
    self.postMessage({ problem: String(error) } satisfies StripAnswer)
  }
}
