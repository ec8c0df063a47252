/** Paints strips of a picture and packs them, beside others that do the same. */
import { type PackedStrip, stripPacker } from '../../shared/formats/png/pack-rows.ts'
import type { Scene, ScenePrimitive } from '../../shared/scene/primitives.ts'
import type { Face } from '../scene/handed-fonts.ts'
import { addLetters, loadFonts } from '../scene/load-fonts.ts'
import { type PictureSize, type StripPainter, stripPainter, type Turn } from './strip-painter.ts'

export type Picture = {
  /** The scene without its primitives, which come after it. */
  readonly ground: Omit<Scene, 'primitives'>
  /** Pixels per unit. */
  readonly scale: number
  readonly size: PictureSize
  readonly faces: readonly Face[]
  readonly turn: Turn
}

export type StripAnswer = PackedStrip | { readonly problem: string }

const fonts = (self as unknown as { readonly fonts: FontFaceSet }).fonts
const letters = new Map<string | undefined, Set<string>>()
let painter: StripPainter | null = null
/** Why there is no painter. */
let failure: unknown = new Error('No picture was begun.')
let paintAndPack: Promise<(strip: number) => Promise<PackedStrip>> | null = null
/** Strips come one after the other, though their pixels are waited for. */
let last: Promise<unknown> = Promise.resolve()

/** A picture, then its primitives, then the strips that are to be painted. */
self.addEventListener('message', ({ data }: MessageEvent<Picture | string | number>) => {
  if (typeof data === 'number') last = last.then(() => answer(data))
  else if (typeof data === 'string') add(JSON.parse(data))
  else begin(data)
})

function begin({ ground, scale, size, faces, turn }: Picture): void {
  for (const { family, source, descriptors } of faces) fonts.add(new FontFace(family, source, descriptors))
  try {
    painter = stripPainter(ground, scale, size, turn)
  } catch (error) {
    failure = error
  }
}

function add(primitives: readonly ScenePrimitive[]): void {
  painter?.add(primitives)
  addLetters(letters, primitives)
}

async function prepare(): Promise<(strip: number) => Promise<PackedStrip>> {
  const ready = painter
  if (!ready) throw failure
  await loadFonts(letters, fonts)
  const packer = stripPacker(ready)
  return async (strip) => {
    await ready.paint(strip, packer.add)
    return packer.end()
  }
}

async function answer(strip: number): Promise<void> {
  try {
    paintAndPack ??= prepare()
    const packed = await (await paintAndPack)(strip)
    self.postMessage(packed, { transfer: [packed.bytes.buffer] })
  } catch (error) {
    self.postMessage({ problem: String(error) } satisfies StripAnswer)
  }
}
