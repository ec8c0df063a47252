/**
 * The command line: answers without a window. Only what a command needs is loaded, so that a gap check in a
 * commit hook costs hardly more than starting Node.
 */
import { CommandLineError, type CommandLineHost } from './host.ts'
import { quoteLine } from './one-line.ts'
import { tellingRefusals } from './refusals.ts'

export type { CommandLineHost, PictureRequest, PrintRequest } from './host.ts'

const commands: Readonly<Record<string, (args: string[], host: CommandLineHost) => Promise<number>>> = {
  gaps: async (args, host) => (await import('./gaps.ts')).runGaps(args, host),
  export: async (args, host) => (await import('./export.ts')).runExport(args, host),
  import: async (args, host) => (await import('./import.ts')).runImport(args, host),
  compare: async (args, host) => (await import('./compare.ts')).runCompare(args, host),
  report: async (args, host) => (await import('./report.ts')).runReport(args, host),
  '--help': showHelp,
  '-h': showHelp,
  help: showHelp,
  '--version': showVersion,
  '-v': showVersion,
}

/** Whether the app is to answer without a window: a command, or a bare word that was meant as one. */
export function isCommandLine(args: readonly string[]): boolean {
  const first = args[0]
  return first !== undefined && (Object.hasOwn(commands, first) || /^[a-z]+$/.test(first))
}

/**
 * Runs one command. Answers the exit status: 0 where everything was done, 1 where `--fail-on` found what it looks
 * for, 2 where something was refused, with the reason on standard error.
 */
export async function runCommandLine(args: string[], host: CommandLineHost): Promise<number> {
  const [name = '--help', ...rest] = args
  return await tellingRefusals(host, async () => {
    const command = Object.hasOwn(commands, name) ? commands[name] : undefined
    if (command) return await command(rest, host)
    const noun = name.startsWith('-') ? 'option' : 'command'
    throw new CommandLineError(`Unknown ${noun} ${quoteLine(name)}.`)
  })
}

async function showHelp(_args: string[], host: CommandLineHost): Promise<number> {
  const { helpText } = await import('./help.ts')
  host.stdout(helpText)
  return 0
}

async function showVersion(_args: string[], host: CommandLineHost): Promise<number> {
  host.stdout(`${host.version}\n`)
  return 0
}
