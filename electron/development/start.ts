// `npm start`: the app in a window; without a display, what it is for, without a window.
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { answerInNode } from '../command-line/in-node.ts'
import { hasDisplay } from './display.ts'
import { launchApp } from './launch.ts'
import { runScript, say } from './progress.ts'
import { repositoryFolder, returnToCaller } from './repository-folder.ts'
import { isRoot } from './runtime.ts'

const example = join(repositoryFolder, 'resources', 'examples', 'rail-europe.journey')

returnToCaller()
await runScript(async () => {
  if (isRoot()) say("Running as root, so Chromium's sandbox is off; as an ordinary user it stays on.")
  if (hasDisplay()) return await launchApp(process.argv.slice(2))
  return await showWithoutWindow()
})

async function showWithoutWindow(): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'throughline-'))
  say('There is no display, so no window: drawing the example journey and checking it for gaps instead.')
  for (const format of ['png', 'svg']) {
    const file = join(folder, `rail-europe.${format}`)
    const code = await launchApp(['export', example, '-o', file])
    if (code !== 0) return code
  }
  say(`The map is in ${folder} (rail-europe.png and rail-europe.svg); its gaps:`)
  // Gaps in the example are no failure of the start, whatever the exit code of `gaps` says of them.
  await answerInNode(['gaps', example], { version: '', fontFolder: '' })
  return 0
}
