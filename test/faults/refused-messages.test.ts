/** A page that sends a million faults is refused at the first, and takes nothing from the main process. */
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import type { Checked } from './support/checking-process.ts'
import { type OddMessage, oddMessages } from './support/odd-messages.ts'

const checker = join(import.meta.dirname, 'support/checking-process.ts')

it.each(Object.keys(oddMessages) as OddMessage[])('a message of a million %s', { timeout: 120_000 }, (name) => {
  const { stdout, stderr, status } = spawnSync(process.execPath, ['--expose-gc', checker, name], { encoding: 'utf8' })
  expect(`${status} ${stderr.slice(-500)}`).toBe('0 ')
  const { isRefused, milliseconds, megabytes } = JSON.parse(stdout) as Checked
  process.stdout.write(`A million ${name}: refused in ${milliseconds.toFixed()} ms, ${megabytes.toFixed()} MB more\n`)
  expect(isRefused).toBe(true)
  expect(megabytes).toBeLessThan(200)
})
