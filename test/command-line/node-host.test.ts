/** What the command line writes in plain Node reaches a slow reader whole and in order. */
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { repositoryFolder } from '../../electron/development/repository-folder.ts'

it('writes more than a pipe holds', async () => {
  const host = join(repositoryFolder, 'electron', 'command-line', 'node-host.ts')
  const code = `const { nodeHost } = await import(${JSON.stringify(host)})
    const { stdout } = nodeHost({ version: '', fontFolder: '' })
    for (let part = 0; part < 40; part += 1) stdout(String(part).padStart(20_000, ' '))`
  const writer = spawn(process.execPath, ['--input-type=module', '-e', code], { stdio: ['ignore', 'pipe', 'inherit'] })
  let heard = ''
  for await (const chunk of writer.stdout) heard += String(chunk)
  expect(heard).toBe(Array.from({ length: 40 }, (_, part) => String(part).padStart(20_000, ' ')).join(''))
})
