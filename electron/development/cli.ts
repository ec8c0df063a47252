// The command line from a clone: answers in Node what needs no drawing, and hands pictures to Electron.
import { returnToCaller } from './folders.ts'
import { runScript } from './progress.ts'

returnToCaller()
const args = process.argv.slice(2)

await runScript(async () => {
  const [command, ...rest] = args
  if (await needsApp(command, rest)) {
    const { launchApp } = await import('./launch.ts')
    return await launchApp(args)
  }
  const { answer } = await import('./answer.ts')
  return await answer(args)
})

async function needsApp(command: string | undefined, rest: string[]): Promise<boolean> {
  if (command === 'export') return (await import('../command-line/export-arguments.ts')).needsDrawing(rest)
  return command === 'report' && (await import('../command-line/report-arguments.ts')).needsPrinting(rest)
}
