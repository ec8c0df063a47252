/** Packs strips of pixels into one zlib stream in a worker, which goes on while the next strip is painted. */
import { type Channels, type PackedStrip, streamEnd, streamHead } from '../../shared/formats/png/pack-rows.ts'
import type { StripToPack } from './packing-worker.ts'

export type Packer = {
  /** Begins with a strip once the one before is packed; answers what is ready. */
  readonly add: (pixels: ArrayBuffer) => Promise<Uint8Array<ArrayBuffer>>
  /** The rest. */
  readonly end: () => Promise<Uint8Array<ArrayBuffer>[]>
}

export function packer(width: number, channels: Channels): Packer {
  const worker = new Worker(new URL('./packing-worker.ts', import.meta.url), { type: 'module' })
  const checksums: PackedStrip['checksum'][] = []
  let packing: Promise<Uint8Array<ArrayBuffer>> = Promise.resolve(streamHead)
  return {
    async add(pixels) {
      const ready = await packing
      packing = packed(worker, { pixels, width, channels }).then(({ bytes, checksum }) => {
        checksums.push(checksum)
        return bytes
      })
      return ready
    },
    async end() {
      const last = await packing
      worker.terminate()
      return [last, streamEnd(checksums)]
    },
  }
}

function packed(worker: Worker, strip: StripToPack): Promise<PackedStrip> {
  return new Promise((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<PackedStrip>) => resolve(data)
    worker.onerror = ({ message }) => reject(new Error(`Couldn’t pack a strip of the picture. ${message}`))
    worker.postMessage(strip, [strip.pixels])
  })
}
