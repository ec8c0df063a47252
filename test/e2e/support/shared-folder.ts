/** Where the windows that tests share keep their libraries; ends and removes them, however the processes that opened them end. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'

declare module 'vitest' {
  export interface ProvidedContext {
    sharedFolder: string
  }
}

/** In the folder of each app, whose process it names. */
export const processFile = 'test-process.txt'

let folder = ''

/** Runs before the first file. */
export function setup(project: TestProject): void {
  folder = mkdtempSync(join(tmpdir(), 'throughline-shared-'))
  project.provide('sharedFolder', folder)
}

/** Runs after the last file. */
export function teardown(): void {
  for (const name of readdirSync(folder)) end(join(folder, name, processFile))
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
}

function end(file: string): void {
  try {
    process.kill(Number(readFileSync(file, 'utf8')), 'SIGKILL')
  } catch {
    // It has ended, as it mostly has.
  }
}
