// What `--help` says, taken apart for the manual page and the shells: nothing about the command line stands in two places.

export type Help = {
  /** The sentence that says what Throughline is. */
  readonly summary: string
  /** Every way to call it, with what that does. */
  readonly calls: readonly { readonly call: string; readonly does: string }[]
  /** The commands' own options, as lines under the command's name. */
  readonly sections: readonly { readonly command: string; readonly lines: readonly string[] }[]
  /** What is said at the end. */
  readonly closing: string
}

export function readHelp(text: string): Help {
  const [summary = '', usage = '', ...rest] = text.trim().split('\n\n')
  const closing = rest.pop() ?? ''
  const sections = rest.map((section) => {
    const [command = '', ...lines] = section.split('\n')
    return { command, lines: lines.map((line) => line.trim()) }
  })
  return { summary, calls: readCalls(usage), sections, closing }
}

/** What a call does stands beside it, or below it where there is no room. */
function readCalls(usage: string): Help['calls'] {
  const columns = usage.split('\n').map((line) => line.trim().split(/ {2,}/))
  return columns.flatMap(([call = '', does], at) =>
    call.startsWith('throughline') ? [{ call, does: does ?? columns[at + 1]?.[0] ?? '' }] : [],
  )
}

export type Option = { readonly name: string; readonly values: readonly string[] }
export type Command = { readonly name: string; readonly options: readonly Option[] }

/** The commands with their options, and with the values of those that take one of a few. */
export function commandsOf({ calls, sections }: Help): readonly Command[] {
  const names = calls.flatMap(({ call }) => /^throughline ([a-z]+)/.exec(call)?.[1] ?? [])
  return names.map((name) => {
    const call = calls.find((one) => one.call.startsWith(`throughline ${name}`))?.call ?? ''
    const lines = sections.find(({ command }) => command === name)?.lines ?? []
    const found = [call, ...lines.filter((line) => line.startsWith('-'))].flatMap(optionsIn)
    const options = new Map<string, Option>()
    for (const option of found) {
      if ((options.get(option.name)?.values.length ?? 0) === 0) options.set(option.name, option)
    }
    return { name, options: [...options.values()] }
  })
}

function optionsIn(text: string): Option[] {
  return [...text.matchAll(/(?:^|[ [])(--?[a-z][a-z-]*)(?: ([a-z0-9]+(?:\|[a-z0-9]+)+))?/g)].map(
    ([, name = '', values]) => ({ name, values: values?.split('|') ?? [] }),
  )
}
