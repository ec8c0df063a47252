/** Packs strips of pixels beside the page that paints them. */
import { type Channels, packRows } from '../../shared/formats/png/pack-rows.ts'

export type StripToPack = { readonly pixels: ArrayBuffer; readonly width: number; readonly channels: Channels }

self.addEventListener('message', ({ data }: MessageEvent<StripToPack>) => {
  const packed = packRows(new Uint32Array(data.pixels), data.width, data.channels)
  self.postMessage(packed, { transfer: [packed.bytes.buffer] })
})
