import type { Page } from 'playwright-core'

/** Drops files on the window, as a file manager does. */
export async function dropFiles(page: Page, files: readonly (readonly [name: string, text: string])[]): Promise<void> {
  const transfer = await page.evaluateHandle((given) => {
    const data = new DataTransfer()
    for (const [name, text] of given) data.items.add(new File([text], name))
    return data
  }, files)
  for (const type of ['dragenter', 'dragover', 'drop']) {
    await page.dispatchEvent('#root > *', type, { dataTransfer: transfer })
  }
}

/** Drops what lies on the disk, folders as well. */
export async function dropPaths(page: Page, paths: string[]): Promise<void> {
  const session = await page.context().newCDPSession(page)
  const data = { items: [], files: paths, dragOperationsMask: 1 }
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
    await session.send('Input.dispatchDragEvent', { type, x: 480, y: 400, data })
  }
  await session.detach()
}
