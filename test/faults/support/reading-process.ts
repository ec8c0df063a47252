/** Reads the files that standard input names, each as the app does on import, and writes the verdicts. */
import { readFileSync } from 'node:fs'
import { readImportFromDisk, readOptionsFor } from '../../../electron/files/import-file.ts'
import { FailureError } from '../../../shared/failure.ts'
import { madeMap } from '../../../shared/formats/incoming/made-map.ts'
import { integrityFaults } from '../../../shared/journey/integrity.ts'
import type { Verdict } from './measured.ts'

const collect = (globalThis as { gc?: () => void }).gc ?? (() => undefined)
const prototypeNames = Object.getOwnPropertyNames(Object.prototype).length

async function outcomeOf(file: string): Promise<string> {
  try {
    const imported = await readImportFromDisk(file)
    const { document } = madeMap(imported, readOptionsFor(file))
    const faults = integrityFaults(document)
    if (faults.length > 0) return `a partial import: ${faults[0]?.reason}`
    return 'taken'
  } catch (error) {
    return error instanceof FailureError ? error.message : `no sentence: ${String(error)}`
  }
}

const verdicts: Verdict[] = []
for (const file of JSON.parse(readFileSync(0, 'utf8')) as string[]) {
  collect()
  const before = process.memoryUsage.rss()
  let highest = before
  const watch = setInterval(() => {
    highest = Math.max(highest, process.memoryUsage.rss())
  }, 5)
  const began = performance.now()
  let outcome = await outcomeOf(file)
  const milliseconds = performance.now() - began
  clearInterval(watch)
  highest = Math.max(highest, process.memoryUsage.rss())
  if (Object.getOwnPropertyNames(Object.prototype).length !== prototypeNames)
    outcome = 'no sentence: a prototype was changed'
  verdicts.push({ outcome, milliseconds, megabytes: (highest - before) / 1e6 })
}
process.stdout.write(JSON.stringify(verdicts))
