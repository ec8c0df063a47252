/** Reads the pixels of a canvas into memory that is asked for once: a canvas itself asks for as much each time that it is read. */
import type { ByteOrder } from '../../shared/formats/png/filter-rows.ts'

export type PixelReader = {
  readonly order: ByteOrder
  /** Hands on so many rows of the canvas from one on, few at a time, in memory that is then used again. */
  readonly read: (first: number, rows: number, use: (pixels: Uint32Array) => void) => Promise<void>
}

/** Of pixels at a time, so that they are packed while the processor has them at hand. */
const atOnce = 250_000

export function pixelReader(
  canvas: OffscreenCanvas,
  context: OffscreenCanvasRenderingContext2D,
  isOpaque: boolean,
): PixelReader {
  const rowsAtOnce = Math.max(1, Math.floor(atOnce / canvas.width))
  const order = isOpaque ? orderOfFrames(canvas) : null
  return order ? frameReader(canvas, rowsAtOnce, order) : canvasReader(canvas, context, rowsAtOnce)
}

/** As a frame of a film, whose pixels go to memory that is there already. Where something shows through, colours would be darkened. */
function frameReader(canvas: OffscreenCanvas, rowsAtOnce: number, order: ByteOrder): PixelReader {
  const { width } = canvas
  const pixels = new Uint32Array(width * rowsAtOnce)
  return {
    order,
    async read(first, rows, use) {
      const frame = new VideoFrame(canvas, { timestamp: 0 })
      for (let y = 0; y < rows; y += rowsAtOnce) {
        const height = Math.min(rowsAtOnce, rows - y)
        const part = pixels.subarray(0, width * height)
        await frame.copyTo(part, { rect: { x: 0, y: first + y, width, height } })
        use(part)
      }
      frame.close()
    },
  }
}

/** Null where the canvas makes no frames of its pixels as they are, such as one that is wider than films may be. */
function orderOfFrames(canvas: OffscreenCanvas): ByteOrder | null {
  try {
    const frame = new VideoFrame(canvas, { timestamp: 0 })
    const { format } = frame
    frame.close()
    if (format === 'RGBA' || format === 'RGBX') return 'red first'
    return format === 'BGRA' || format === 'BGRX' ? 'blue first' : null
  } catch {
    return null
  }
}

function canvasReader(
  { width }: OffscreenCanvas,
  context: OffscreenCanvasRenderingContext2D,
  rowsAtOnce: number,
): PixelReader {
  return {
    order: 'red first',
    async read(first, rows, use) {
      for (let y = 0; y < rows; y += rowsAtOnce)
        use(new Uint32Array(context.getImageData(0, first + y, width, Math.min(rowsAtOnce, rows - y)).data.buffer))
    },
  }
}
