/** Pictures for people to look at, outside the repository: in the folder that THROUGHLINE_ARTIFACTS names, and none where it names none. */
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'

const folder = process.env.THROUGHLINE_ARTIFACTS

export async function saveScreenshot(page: Page, name: string): Promise<void> {
  if (!folder) return
  mkdirSync(folder, { recursive: true })
  await page.screenshot({ path: join(folder, `${name}.png`) })
}
