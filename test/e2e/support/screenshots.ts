/** Pictures for people to look at, outside the repository: the folder that THROUGHLINE_ARTIFACTS names, or the system's for temporary files. */
import { mkdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'

export const artifactFolder = process.env.THROUGHLINE_ARTIFACTS ?? join(tmpdir(), 'throughline-artifacts')

export async function saveScreenshot(page: Page, name: string): Promise<void> {
  mkdirSync(artifactFolder, { recursive: true })
  await page.screenshot({ path: join(artifactFolder, `${name}.png`) })
}
