import type { Locator } from 'playwright-core'

/** Drops a PNG on a card or field, as a file manager does. */
export async function dropImage(target: Locator, png: Buffer): Promise<void> {
  const transfer = await target.page().evaluateHandle((base64) => {
    const data = new DataTransfer()
    const held = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))
    data.items.add(new File([held], 'dropped.png', { type: 'image/png' }))
    return data
  }, png.toString('base64'))
  for (const type of ['dragenter', 'dragover', 'drop']) {
    await target.dispatchEvent(type, { dataTransfer: transfer, bubbles: true })
  }
}
