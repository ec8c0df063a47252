import * as electron from 'electron'

/** How Electron 44 and before put an image on the clipboard. */
type EarlierClipboard = { readonly writeImage: (image: electron.NativeImage) => void }

function isEarlier(clipboard: object): clipboard is EarlierClipboard {
  return 'writeImage' in clipboard
}

export async function writeClipboardImage(png: Buffer<ArrayBuffer>): Promise<void> {
  // By the namespace, since an Electron that has no ClipboardItem would refuse to load its name.
  const { clipboard, nativeImage, ClipboardItem } = electron
  if (isEarlier(clipboard)) clipboard.writeImage(nativeImage.createFromBuffer(png))
  else await clipboard.write([new ClipboardItem({ 'image/png': new Blob([png], { type: 'image/png' }) })])
}
