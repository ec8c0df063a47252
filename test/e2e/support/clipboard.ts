/** The system's clipboard as other programs fill it; Electron 44 and before had another way to write it. */
import type { ElectronApplication } from 'playwright-core'

/** A page with the plain text beside it; an empty one of the two is left out. */
export async function writePage(app: ElectronApplication, html: string, text: string): Promise<void> {
  await app.evaluate(
    async ({ clipboard, ClipboardItem }, { html, text }) => {
      const given = { ...(html && { html }), ...(text && { text }) }
      const earlier = clipboard as { write: (data: object) => void; writeImage?: unknown }
      if (earlier.writeImage) earlier.write(given)
      else {
        const page = html && { 'text/html': new Blob([html], { type: 'text/html' }) }
        const plain = text && { 'text/plain': new Blob([text], { type: 'text/plain' }) }
        await clipboard.write([new ClipboardItem({ ...page, ...plain })])
      }
    },
    { html, text },
  )
}

export async function writePicture(app: ElectronApplication): Promise<void> {
  await app.evaluate(async ({ clipboard, nativeImage, ClipboardItem }) => {
    const picture = nativeImage.createFromBitmap(Buffer.alloc(64, 200), { width: 4, height: 4 })
    const earlier = clipboard as { writeImage?: (image: Electron.NativeImage) => void }
    if (earlier.writeImage) earlier.writeImage(picture)
    else {
      const png = new Blob([new Uint8Array(picture.toPNG())], { type: 'image/png' })
      await clipboard.write([new ClipboardItem({ 'image/png': png })])
    }
  })
}
