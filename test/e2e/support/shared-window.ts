/** One window for all tests that need no start of their own, whatever their file; each finds it as at a first start. */
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { inject, onTestFailed } from 'vitest'
import type { JourneyDocument } from '../../../shared/journey/document.ts'
import { asAtFirstStart } from './first-start.ts'
import { type Launched, launch, type OpenWindow, removeFolder } from './launch.ts'
import { processFile } from './shared-folder.ts'

let shared: Launched | null = null

/** @param given a `.journey` file to open, as if the app had been started with it, or a journey that was left last. */
export async function openThroughline(given?: string | JourneyDocument): Promise<OpenWindow> {
  // Whatever state a failed test left the app in must not fail the next.
  onTestFailed(closeShared)
  const file = typeof given === 'string' ? given : undefined
  const isFresh = shared === null
  shared ??= await launchShared(file)
  if (!isFresh || typeof given === 'object') {
    const text = file === undefined ? null : { fileName: basename(file), text: readFileSync(file, 'utf8') }
    await asAtFirstStart(shared, typeof given === 'object' ? given : text)
  }
  return shared
}

async function launchShared(file: string | undefined): Promise<Launched> {
  const userDataFolder = mkdtempSync(join(inject('sharedFolder'), 'app-'))
  const launched = await launch({ userDataFolder, args: file === undefined ? [] : [file] })
  writeFileSync(join(userDataFolder, processFile), String(launched.app.process().pid))
  return launched
}

async function closeShared(): Promise<void> {
  const launched = shared
  shared = null
  if (launched === null) return
  await launched.close()
  removeFolder(launched.userDataFolder)
}
