/**
 * Whether the computer draws by itself, without a graphics card: Chromium then starts its process for graphics twice, and each
 * window waits for both. What one start found holds until the computer starts again, since no card comes before.
 */
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { uptime } from 'node:os'
import { join } from 'node:path'
import { complain } from '../errors/error-log.ts'

/** Milliseconds by which a clock may have been set meanwhile. */
const tolerance = 60_000

/** Where a start keeps what it found. */
export function graphicsFile(userDataFolder: string): string {
  return join(userDataFolder, 'graphics.json')
}

/** @param file where the last start kept what it found */
export function lacksCard(file: string, bootedAt = lastBoot()): boolean {
  try {
    const kept: unknown = JSON.parse(readFileSync(file, 'utf8'))
    return typeof kept === 'number' && Math.abs(kept - bootedAt) < tolerance
  } catch {
    return false
  }
}

/** @param compositing what Chromium says of it: “enabled” where there is a card */
export function keepWhetherCard(file: string, compositing: string, bootedAt = lastBoot()): void {
  const isMissing = compositing.startsWith('disabled')
  if (isMissing === lacksCard(file, bootedAt)) return
  try {
    if (isMissing) writeFileSync(file, JSON.stringify(Math.round(bootedAt)))
    else rmSync(file, { force: true })
  } catch (error) {
    complain(error, 'What draws was not kept')
  }
}

function lastBoot(): number {
  return Date.now() - uptime() * 1_000
}
