// The command line from a clone, from its sources: answers in Node what needs no drawing, and hands pictures to Electron.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { answerInNode } from '../command-line/in-node.ts'
import { runScript } from './progress.ts'
import { repositoryFolder } from './repository-folder.ts'

const args = process.argv.slice(2)
const about: { version: string } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'))

await runScript(async () => {
  const status = await answerInNode(args, {
    version: about.version,
    fontFolder: join(repositoryFolder, 'resources', 'fonts'),
  })
  if (status !== null) return status
  const { launchApp } = await import('./launch.ts')
  return await launchApp(args)
})
