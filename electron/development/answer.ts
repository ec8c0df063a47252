// The command line in plain Node: no build, no Electron, so that it answers at once.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { repositoryFolder } from './folders.ts'

export async function answer(args: string[]): Promise<number> {
  const { runCommandLine } = await import('../command-line.ts')
  const about: { version: string } = JSON.parse(readFileSync(join(repositoryFolder, 'package.json'), 'utf8'))
  return await runCommandLine(args, {
    version: about.version,
    stdout: (text) => void process.stdout.write(text),
    stderr: (text) => void process.stderr.write(text),
  })
}
