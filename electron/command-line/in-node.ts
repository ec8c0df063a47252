/** The command line without Electron: what it answers here costs hardly more than starting Node. */
import { runCommandLine } from './command-line.ts'
import type { CommandLineHost } from './host.ts'
import { nodeHost } from './node-host.ts'

/** Answers the exit status; null where the desktop app is needed, since something is to be drawn or printed. */
export async function answerInNode(
  args: string[],
  about: Pick<CommandLineHost, 'version' | 'fontFolder'>,
): Promise<number | null> {
  return (await needsApp(args)) ? null : await runCommandLine(args, nodeHost(about))
}

async function needsApp([command, ...rest]: string[]): Promise<boolean> {
  if (command === 'export') return (await import('./export-arguments.ts')).needsDrawing(rest)
  return command === 'report' && (await import('./report-arguments.ts')).needsPrinting(rest)
}
