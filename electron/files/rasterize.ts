/** Paints a scene as a PNG: in a hidden page, because a browser draws text as the canvas shows it. */
import type { WebContents } from 'electron'
import { pngEnd, pngHead, pngPixels } from '../../shared/formats/png/png-frame.ts'
import type { FontFace } from '../../shared/formats/svg/svg.ts'
import { checkPictureSize, pictureSize } from '../../shared/scene/pictures/picture-size.ts'
import type { Scene, ScenePrimitive } from '../../shared/scene/primitives.ts'
import { withHiddenPage } from '../page/hidden-page.ts'
import type { Watch } from './export-watch.ts'

type ToRasterize = {
  readonly scene: Scene
  /** Pixels per unit. */
  readonly scale: number
  /** Those that come with the scene: the page has its own. */
  readonly fontFaces?: readonly FontFace[]
}

/**
 * Hands the PNG to `use` part by part, as it is painted, before the hidden page goes.
 * @throws FailureError `picture-too-large` before anything is painted; `cancelled` where the watch says so.
 */
export async function rasterizeScene(
  { scene, scale, fontFaces = [] }: ToRasterize,
  watch: Watch,
  use: (png: AsyncIterable<Uint8Array>) => Promise<void>,
): Promise<void> {
  checkPictureSize(scene, scale)
  const size = pictureSize(scene, scale)
  const { primitives, ...ground } = scene
  const head = pngHead({ ...size, hasAlpha: scene.background === null, scale })
  const prepare = () => `window.beginPicture(${JSON.stringify({ ground, scale, size, fontFaces })})`
  await withHiddenPage('rasterize.html', prepare, async (contents, begin) => {
    const count = Number(await contents.executeJavaScript(begin))
    for (const some of primitiveParts(primitives)) {
      watch.check()
      await contents.executeJavaScript(`window.addPrimitives(${JSON.stringify(some)})`)
    }
    await use(pngParts(contents, head, count, watch))
  })
}

/** Of primitives: so few that no process ever holds the text of a whole large picture. */
const atOnce = 2_000

/** As JSON, which passes more quickly from one process to another than what it stands for. */
function* primitiveParts(primitives: readonly ScenePrimitive[]): Generator<string> {
  for (let from = 0; from < primitives.length; from += atOnce)
    yield JSON.stringify(primitives.slice(from, from + atOnce))
}

async function* pngParts(
  contents: WebContents,
  head: Uint8Array,
  count: number,
  watch: Watch,
): AsyncGenerator<Uint8Array, void> {
  yield head
  for (let made = 0; made < count; made++) {
    watch.check()
    const part: unknown = await contents.executeJavaScript('window.nextPart()')
    if (!(part instanceof Uint8Array)) throw new Error('The rasterizing page answered with no picture.')
    yield pngPixels(part)
    watch.progress((made + 1) / count)
  }
  yield pngEnd()
}
