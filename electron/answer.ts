/** The command line inside the app: no window, no library, an exit status. */
import { app } from 'electron'
import { runCommandLine } from './command-line.ts'

export async function answerAndExit(args: string[]): Promise<void> {
  const status = await runCommandLine(args, {
    version: app.getVersion(),
    stdout: (text) => void process.stdout.write(text),
    stderr: (text) => void process.stderr.write(text),
  })
  // Where the output is a pipe, what was written may still be on its way.
  await new Promise((resolve) => process.stdout.write('', resolve))
  app.exit(status)
}
