/** Arguments of one command, with Node's own parser and sentences of ours. */
import { type ParseArgsOptionsConfig, parseArgs } from 'node:util'
import { CommandLineError } from './host.ts'
import { quoteLine } from './one-line.ts'

/** Options and files in any order; throws CommandLineError for what the command doesn't know. */
export function parseArguments<const T extends ParseArgsOptionsConfig>(args: string[], options: T) {
  try {
    return parseArgs({ args, options, allowPositionals: true, strict: true })
  } catch (error) {
    throw new CommandLineError(explain(error))
  }
}

function explain(error: unknown): string {
  if (!(error instanceof Error && 'code' in error)) throw error
  const name = /'(-[^' ]*)/.exec(error.message)?.[1] ?? ''
  if (error.code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') return `Unknown option ${quoteLine(name)}.`
  if (error.code !== 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE') throw error
  const option = /(--[a-z-]+)/.exec(error.message)?.[1] ?? name
  return error.message.includes('does not take') ? `${option} takes no value.` : `${option} needs a value.`
}

/** One of the allowed words, or `fallback` where the option wasn't given. */
export function wordOf<const W extends string, F>(
  option: string,
  value: string | undefined,
  words: readonly W[],
  fallback: F,
): W | F {
  if (value === undefined) return fallback
  const found = words.find((word) => word === value)
  if (found === undefined) {
    throw new CommandLineError(`${option} takes ${words.join(', ')}, not ${quoteLine(value)}.`)
  }
  return found
}
