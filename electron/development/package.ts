// `npm run package`: the app as users get it, for this platform; further arguments go to electron-builder.
import { dirname, join } from 'node:path'
import { buildIfStale } from './build.ts'
import { repositoryFolder } from './folders.ts'
import { passThrough } from './processes.ts'
import { runScript, say } from './progress.ts'
import { prepareRuntime } from './runtime.ts'

await runScript(async () => {
  const runtime = await prepareRuntime()
  await buildIfStale()
  const builder = join(repositoryFolder, 'node_modules', 'electron-builder', 'cli.js')
  const args = process.argv.slice(2)
  if (runtime.kind === 'standIn') {
    say('Packing with the stand-in Electron: good to look at, not for release.')
    // The other targets fetch tools that can't be reached where the stand-in is needed.
    args.push('--linux', 'dir', `--config.electronDist=${dirname(runtime.executable)}`)
  }
  return await passThrough(process.execPath, [builder, ...args], { cwd: repositoryFolder, env: runtime.env })
})
