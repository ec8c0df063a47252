/** Several outputs one after the other, each told on standard error, so that a pipe keeps what a command answers. */
import { FailureError } from '../../shared/failure.ts'
import type { CommandLineHost } from './host.ts'

/** Answers the exit status: 2 where one was refused; the others are done all the same. */
export async function oneByOne<T extends { readonly out: string }>(
  outputs: readonly T[],
  host: CommandLineHost,
  run: (output: T) => Promise<void>,
): Promise<number> {
  let isRefused = false
  for (const [index, output] of outputs.entries()) {
    try {
      await run(output)
      host.stderr(`${index + 1} of ${outputs.length}: wrote ${output.out}\n`)
    } catch (error) {
      if (!(error instanceof FailureError)) throw error
      host.stderr(`${error.message}\n`)
      isRefused = true
    }
  }
  return isRefused ? 2 : 0
}
