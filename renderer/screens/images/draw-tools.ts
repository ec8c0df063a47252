/** What lies over an image while it is worked on: the frame of what is kept, and the brush. */
import type { Box, Point, Size } from '../../model/images/retouch.ts'

type Tools = {
  readonly crop: Box | null
  /** The brush's middle; null where there is none. */
  readonly brush: Point | null
  readonly width: number
  readonly isDown: boolean
}

const shade = 'rgb(0 0 0 / 0.6)'

export function drawTools(context: CanvasRenderingContext2D, image: Size, { crop, brush, width, isDown }: Tools): void {
  // As thick on the screen whatever the size of the image.
  const line = Math.max(1.5, Math.max(image.width, image.height) / 500)
  if (crop) {
    const { x, y, width: across, height: down } = crop
    const around = new Path2D()
    around.rect(0, 0, image.width, image.height)
    around.rect(x, y, across, down)
    context.fillStyle = shade
    context.fill(around, 'evenodd')
    twoTone(context, line, () => context.strokeRect(x, y, across, down))
  }
  if (!brush) return
  twoTone(context, isDown ? 2 * line : line, () => {
    context.beginPath()
    context.arc(brush.x, brush.y, width / 2, 0, 2 * Math.PI)
    context.stroke()
  })
}

/** White within black is seen on any picture. */
function twoTone(context: CanvasRenderingContext2D, line: number, stroke: () => void): void {
  context.strokeStyle = 'black'
  context.lineWidth = 3 * line
  stroke()
  context.strokeStyle = 'white'
  context.lineWidth = line
  stroke()
}
