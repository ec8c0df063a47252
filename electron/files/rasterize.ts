/** Paints a scene as a PNG: in a hidden page, because a browser draws text as the canvas shows it. */
import { checkPictureSize } from '../../shared/scene/picture-size.ts'
import type { Scene } from '../../shared/scene/primitives.ts'
import { withHiddenPage } from './hidden-page.ts'

/**
 * Hands the PNG to `use` before the hidden page goes. `scale` in pixels per unit.
 * @throws FailureError `picture-too-large` before anything is painted.
 */
export async function rasterizeScene(scene: Scene, scale: number, use: (png: Buffer) => Promise<void>): Promise<void> {
  checkPictureSize(scene, scale)
  await withHiddenPage('rasterize.html', async (contents) => {
    const base64: unknown = await contents.executeJavaScript(
      `window.rasterize(${JSON.stringify(scene)}, ${JSON.stringify(scale)})`,
    )
    if (typeof base64 !== 'string') throw new Error('The rasterizing page answered with no picture.')
    await use(Buffer.from(base64, 'base64'))
  })
}
