// `npm run --silent cli -- …`: answers in Node what needs no drawing, and hands pictures to Electron.
import { enableCompileCache } from 'node:module'
import { join } from 'node:path'
import { findCacheFolder, returnToCaller } from './folders.ts'
import { runScript } from './progress.ts'

// Everything below is imported late, so that the cache covers it: it halves the time of a gap check.
enableCompileCache(join(findCacheFolder(), 'compiled'))
returnToCaller()
const args = process.argv.slice(2)

await runScript(async () => {
  const [command, ...rest] = args
  if (command === 'export' && (await import('../command-line/export-arguments.ts')).needsDrawing(rest)) {
    const { launchApp } = await import('./launch.ts')
    return await launchApp(args)
  }
  const { answer } = await import('./answer.ts')
  return await answer(args)
})
