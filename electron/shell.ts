/** What the handlers of the bridge work on. */
import type { BrowserWindow } from 'electron'
import type { Id } from '../shared/journey/schema.ts'
import type { Library } from './storage/open.ts'

export type Shell = {
  readonly library: Library
  readonly resourcesFolder: string
  readonly window: () => BrowserWindow | null
  /** The journey that a file named at the start became, and what went wrong with such a file. */
  readonly opened: { journeyId: Id | null; notice: string | null }
}

export function now(): string {
  return new Date().toISOString()
}
