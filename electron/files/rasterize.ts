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
  const prepare = () => `window.beginPicture(${JSON.stringify(scene)}, ${JSON.stringify(scale)})`
  await withHiddenPage('rasterize.html', prepare, (contents, begin) => {
    const head = pngHead({ ...pictureSize(scene, scale), hasAlpha: scene.background === null, scale })
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
  for (let strip = 0; strip < count; strip++) {
    watch.check()
    const parts: unknown = await contents.executeJavaScript('window.nextStrip()')
    if (!Array.isArray(parts)) throw new Error('The rasterizing page answered with no picture.')
    for (const base64 of parts) {
      const part = Buffer.from(String(base64), 'base64')
      if (part.length > 0) yield pngPixels(part)
    }
    watch.progress((strip + 1) / count)
  }
  yield pngEnd()
}
