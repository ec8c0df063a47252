/** One window for all tests that need no start of their own, whatever their file; each finds it as at a first start. */
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { inject, onTestFailed } from 'vitest'
import { asAtFirstStart } from './first-start.ts'
import { type Launched, launch, type OpenWindow, removeFolder } from './launch.ts'
import { processFile } from './shared-folder.ts'

let shared: Launched | null = null

/** @param file a `.journey` file to open, as if the app had been started with it. */
export async function openThroughline(file?: string): Promise<OpenWindow> {
  // Whatever state a failed test left the app in must not fail the next.
  onTestFailed(closeShared)
  if (shared === null) {
    shared = await launchShared(file)
  } else {
    const given = file === undefined ? null : { fileName: basename(file), text: readFileSync(file, 'utf8') }
    await asAtFirstStart(shared, given)
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
