// Two set-ups at once would download and compile twice, and could write into the same folder: the second waits.
import { mkdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { say } from './progress.ts'

const heartbeat = 1000
// An owner that hasn't shown itself for this long is gone, even where another program has got its process id.
const longestSilence = 20_000

export async function withLock<T>(file: string, work: () => Promise<T>): Promise<T> {
  mkdirSync(dirname(file), { recursive: true })
  let hasSaid = false
  while (!take(file)) {
    if (isAbandoned(file)) {
      rmSync(file, { force: true })
      continue
    }
    if (!hasSaid) say('Another start is preparing the same; waiting for it.')
    hasSaid = true
    await sleep(300)
  }
  const release = (): void => rmSync(file, { force: true })
  process.once('exit', release)
  const beat = setInterval(() => touch(file), heartbeat)
  try {
    return await work()
  } finally {
    clearInterval(beat)
    process.off('exit', release)
    release()
  }
}

function take(file: string): boolean {
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' })
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  }
}

function touch(file: string): void {
  try {
    const now = new Date()
    utimesSync(file, now, now)
  } catch {
    // Someone took it for abandoned; what they do twice ends in a rename, so nothing breaks.
  }
}

function isAbandoned(file: string): boolean {
  try {
    const owner = readFileSync(file, 'utf8')
    if (Date.now() - statSync(file).mtimeMs > longestSilence) return true
    // Between creating and filling the file its owner is alive but nameless.
    return owner !== '' && !isAlive(Number(owner))
  } catch {
    return false
  }
}

function isAlive(owner: number): boolean {
  try {
    process.kill(owner, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
