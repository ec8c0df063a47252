import { statSync } from 'node:fs'
import { app } from 'electron'

/** This build of the app: another one may count and draw differently. */
export function buildName(): string {
  return `${app.getVersion()} ${statSync(import.meta.filename).mtimeMs}`
}
