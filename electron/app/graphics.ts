/**
 * Whether the computer draws by itself, without a graphics card: Chromium then starts its process for graphics twice, and each
 * window waits for both. What one start found holds until the computer starts again, and for a day at most: a card that was
 * only out of order comes back.
 */
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { uptime } from 'node:os'
import { join } from 'node:path'
import { complain } from '../errors/error-log.ts'

/** Milliseconds by which a clock may have been set meanwhile. */
const tolerance = 60_000
const oneDay = 86_400_000

/** Where a start keeps what it found. */
export function graphicsFile(userDataFolder: string): string {
  return join(userDataFolder, 'graphics.json')
}

/** @param file where the last start kept what it found */
export function lacksCard(file: string, now = Date.now(), bootedAt = lastBoot()): boolean {
  try {
    const kept: unknown = JSON.parse(readFileSync(file, 'utf8'))
    if (!Array.isArray(kept) || !kept.every(Number.isFinite)) return false
    const [keptBoot, foundAt] = kept
    return Math.abs(keptBoot - bootedAt) < tolerance && Math.abs(now - foundAt) < oneDay
  } catch {
    return false
  }
}

/** @param compositing what Chromium says of it: “enabled” where there is a card */
export function keepWhetherCard(file: string, compositing: string, now = Date.now(), bootedAt = lastBoot()): void {
  const isMissing = compositing.startsWith('disabled')
  if (isMissing === lacksCard(file, now, bootedAt)) return
  try {
    if (isMissing) writeFileSync(file, JSON.stringify([Math.round(bootedAt), Math.round(now)]))
    else rmSync(file, { force: true })
  } catch (error) {
    complain(error, 'What draws was not kept')
  }
}

function lastBoot(): number {
  return Date.now() - uptime() * 1_000
}
