// One line a step, on stderr, so that what a command prints on stdout stays clean for pipes.

export function say(line: string): void {
  process.stderr.write(`${line}\n`)
}

/** A failure that set-up can explain: the message is the whole output, with no stack trace. */
export class SetUpError extends Error {
  override name = 'SetUpError'
}

/** Runs a script's main function; turns an explained failure into one line and exit code 1. */
export async function runScript(main: () => Promise<number>): Promise<void> {
  try {
    process.exitCode = await main()
  } catch (error) {
    if (!(error instanceof SetUpError)) throw error
    say(error.message)
    process.exitCode = 1
  }
}
