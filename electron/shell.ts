/** What the handlers of the bridge work on. */
import type { OpenedFiles } from './opened-files.ts'
import type { Library } from './storage/open.ts'

export type Shell = { readonly library: Library; readonly openedFiles: OpenedFiles }

export function now(): string {
  return new Date().toISOString()
}
