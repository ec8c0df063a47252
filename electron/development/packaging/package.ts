// `npm run package`: the app as users get it, for this platform; further arguments go to electron-builder.
import { dirname, join } from 'node:path'
import { buildIfStale } from '../build.ts'
import { passThrough } from '../processes.ts'
import { runScript, say } from '../progress.ts'
import { repositoryFolder } from '../repository-folder.ts'
import { prepareRuntime } from '../runtime.ts'
import { makeDeb } from './deb.ts'
import { writeLinuxFiles } from './linux-files.ts'

const args = process.argv.slice(2)
/** A folder to look at, and nothing made of it. */
const isFolderAlone = args.includes('dir')

await runScript(async () => {
  const runtime = await prepareRuntime()
  await buildIfStale()
  if (process.platform === 'linux') writeLinuxFiles()
  const builder = join(repositoryFolder, 'node_modules', 'electron-builder', 'cli.js')
  const standIn = ['--config', 'electron/development/packaging/stand-in-package.yml', '--linux', 'dir']
  if (runtime.kind === 'standIn') {
    say('Packing with the stand-in Electron: good to look at, not for release.')
    // The other targets fetch tools that can't be reached where the stand-in is needed.
    args.push(...standIn, `--config.electronDist=${dirname(runtime.executable)}`)
  }
  const code = await passThrough(process.execPath, [builder, ...args], { cwd: repositoryFolder, env: runtime.env })
  if (code !== 0 || process.platform !== 'linux' || isFolderAlone) return code
  return await makeDeb(outputFolder(), runtime.kind !== 'standIn')
})

/** Where electron-builder was told to write, or where it does by itself. */
function outputFolder(): string {
  const option = '--config.directories.output='
  const given = args.find((arg) => arg.startsWith(option))?.slice(option.length)
  return given ?? join(repositoryFolder, 'dist')
}
