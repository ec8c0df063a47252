/** Paints a scene's primitives on a canvas, in units, from back to front. */
import { overlaps } from '../../shared/layout/connections/box-index.ts'
import type { Box } from '../../shared/layout/grid/boxes.ts'
import { pictureFamilies } from '../../shared/scene/font.ts'
import { pathBox } from '../../shared/scene/path-box.ts'
import type {
  ImagePrimitive,
  PathPrimitive,
  RectPrimitive,
  Scene,
  ScenePrimitive,
  TextPrimitive,
} from '../../shared/scene/primitives.ts'
import { paintWay } from './paint-way.ts'

type Context = OffscreenCanvasRenderingContext2D | CanvasRenderingContext2D

export function pictureFont(weight: number, size: number): string {
  return `${weight} ${size}px ${pictureFamilies}`
}

/** The pictures of a scene by their source, ready to be drawn. */
export type LoadedImages = ReadonlyMap<string, HTMLImageElement>

/** `within` is what of it can be seen, in units: what surely lies elsewhere is passed over, and a picture that isn't loaded. */
export function paintScene(context: Context, scene: Scene, images: LoadedImages, within: Box | null = null): void {
  context.lineJoin = 'round'
  context.textBaseline = 'alphabetic'
  context.fontKerning = 'normal'
  if (scene.background) {
    context.fillStyle = scene.background
    context.fillRect(0, 0, Math.ceil(scene.width) + 1, Math.ceil(scene.height) + 1)
  }
  const shapes = new Map<string, Path2D>()
  for (const primitive of scene.primitives) {
    if (within && isElsewhere(primitive, within)) continue
    context.globalAlpha = primitive.opacity ?? 1
    if (primitive.kind === 'text') paintText(context, primitive)
    else if (primitive.kind === 'image') paintImage(context, primitive, images)
    else if (primitive.kind === 'rect') paintShape(context, rectShape(primitive), primitive)
    else paintPath(context, primitive, shapes)
  }
}

/** Room for edges, marks on letters and what hangs below a line. */
const around = 4

function isElsewhere(primitive: ScenePrimitive, within: Box): boolean {
  if (primitive.kind === 'text') {
    const { y, size } = primitive
    return y + size < within.y || y - 2 * size > within.y + within.height
  }
  const box = primitive.kind === 'path' ? boxOf(primitive) : primitive
  const stroke = primitive.kind === 'image' ? 0 : (primitive.strokeWidth ?? 0)
  return box !== null && !overlaps(grown(box, around + stroke), within)
}

/** A picture is painted part by part, and asks each path each time. */
const boxes = new WeakMap<PathPrimitive, Box | null>()

function boxOf(path: PathPrimitive): Box | null {
  const known = boxes.get(path)
  if (known !== undefined) return known
  const own = pathBox(path.d)
  const { x, y, scale } = path.at ?? { x: 0, y: 0, scale: 1 }
  const box = own && {
    x: x + own.x * scale,
    y: y + own.y * scale,
    width: own.width * scale,
    height: own.height * scale,
  }
  boxes.set(path, box)
  return box
}

function grown({ x, y, width, height }: Box, by: number): Box {
  return { x: x - by, y: y - by, width: width + 2 * by, height: height + 2 * by }
}

function rectShape({ x, y, width, height, radius = 0 }: RectPrimitive): Path2D {
  const shape = new Path2D()
  shape.roundRect(x, y, Math.max(0, width), Math.max(0, height), radius)
  return shape
}

/** Icons come many times with the same path, which is read once. */
function paintPath(context: Context, path: PathPrimitive, shapes: Map<string, Path2D>): void {
  const shape = shapes.get(path.d) ?? new Path2D(path.d)
  shapes.set(path.d, shape)
  const { x, y, scale } = path.at ?? { x: 0, y: 0, scale: 1 }
  const before = context.getTransform()
  context.translate(x, y)
  context.scale(scale, scale)
  if (!paintWay(context, path)) paintShape(context, shape, path)
  context.setTransform(before)
}

function paintShape(context: Context, shape: Path2D, look: RectPrimitive | PathPrimitive): void {
  if (look.fill) {
    context.fillStyle = look.fill
    context.fill(shape)
  }
  if (!look.stroke) return
  context.strokeStyle = look.stroke
  context.lineWidth = look.strokeWidth ?? 1
  // Round ends would fill the gaps of a dashed line.
  context.lineCap = look.dash ? 'butt' : 'round'
  context.setLineDash(look.dash ?? [])
  context.stroke(shape)
}

function paintImage(context: Context, primitive: ImagePrimitive, images: LoadedImages): void {
  const { source, x, y, width, height, fit } = primitive
  const image = images.get(source)
  if (!image) return
  const { naturalWidth: across, naturalHeight: down } = image
  const scale = Math.max(width / across, height / down)
  const [cutX, cutY] = fit === 'cover' ? [across - width / scale, down - height / scale] : [0, 0]
  context.imageSmoothingQuality = 'high'
  context.drawImage(image, cutX / 2, cutY / 2, across - cutX, down - cutY, x, y, width, height)
}

function paintText(context: Context, text: TextPrimitive): void {
  context.font = pictureFont(text.weight, text.size)
  context.letterSpacing = `${text.letterSpacing ?? 0}px`
  context.direction = text.direction ?? 'ltr'
  context.textAlign = text.anchor === 'middle' ? 'center' : (text.anchor ?? 'start')
  context.fillStyle = text.fill
  context.fillText(text.text, text.x, text.y)
}
