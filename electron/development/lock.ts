// Two set-ups at once would download and compile twice, and could write into the same folder: the second waits.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { say } from './progress.ts'

export async function withLock<T>(file: string, work: () => Promise<T>): Promise<T> {
  mkdirSync(dirname(file), { recursive: true })
  let hasSaid = false
  while (!take(file)) {
    if (!isAlive(readOwner(file))) {
      rmSync(file, { force: true })
      continue
    }
    if (!hasSaid) say('Another set-up is at work; waiting for it.')
    hasSaid = true
    await sleep(300)
  }
  const release = (): void => rmSync(file, { force: true })
  process.once('exit', release)
  try {
    return await work()
  } finally {
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

function readOwner(file: string): number | undefined {
  try {
    const text = readFileSync(file, 'utf8')
    // Between creating and filling the file its owner is alive but nameless.
    return text === '' ? process.pid : Number(text)
  } catch {
    return undefined
  }
}

function isAlive(owner: number | undefined): boolean {
  if (owner === undefined || !Number.isInteger(owner)) return false
  try {
    process.kill(owner, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
