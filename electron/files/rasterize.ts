/** Paints a scene as a PNG: in a hidden page, because a browser draws text as the canvas shows it. */
import type { WebContents } from 'electron'
import { pngEnd, pngHead, pngPixels } from '../../shared/formats/png/png-frame.ts'
import { checkPictureSize, pictureSize } from '../../shared/scene/pictures/picture-size.ts'
import type { Scene } from '../../shared/scene/primitives.ts'
import { withHiddenPage } from '../page/hidden-page.ts'
import type { Watch } from './export-watch.ts'

/**
 * Hands the PNG to `use` part by part, as it is painted, before the hidden page goes. `scale` in pixels per unit.
 * @throws FailureError `picture-too-large` before anything is painted; `cancelled` where the watch says so.
 */
export async function rasterizeScene(
  scene: Scene,
  scale: number,
  watch: Watch,
  use: (png: AsyncIterable<Uint8Array>) => Promise<void>,
): Promise<void> {
  checkPictureSize(scene, scale)
  const size = pictureSize(scene, scale)
  const prepare = () => `window.beginPicture(${JSON.stringify({ scene: JSON.stringify(scene), scale, size })})`
  await withHiddenPage('rasterize.html', prepare, (contents, begin) => {
    const head = pngHead({ ...size, hasAlpha: scene.background === null, scale })
    return use(pngParts(contents, head, begin, watch))
  })
}

async function* pngParts(
  contents: WebContents,
  head: Uint8Array,
  begin: string,
  watch: Watch,
): AsyncGenerator<Uint8Array, void> {
  yield head
  const count = Number(await contents.executeJavaScript(begin))
  for (let made = 0; made < count; made++) {
    watch.check()
    const part: unknown = await contents.executeJavaScript('window.nextPart()')
    if (!(part instanceof Uint8Array)) throw new Error('The rasterizing page answered with no picture.')
    yield pngPixels(part)
    watch.progress((made + 1) / count)
  }
  yield pngEnd()
}
