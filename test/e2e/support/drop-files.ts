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
