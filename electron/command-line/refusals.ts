import { CommandLineError, type CommandLineHost } from './host.ts'

/** Runs a command. One that was called wrongly says so on standard error, in one sentence, and answers 2. */
export async function tellingRefusals(host: CommandLineHost, run: () => Promise<number>): Promise<number> {
  try {
    return await run()
  } catch (error) {
    if (!(error instanceof CommandLineError)) throw error
    host.stderr(`${error.message} Run throughline --help for usage.\n`)
    return 2
  }
}
