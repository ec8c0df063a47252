// What shells offer after `throughline`, written from what `--help` says.
import { type Command, commandsOf, readHelp } from './help-text.ts'

const always = ['--help', '--version']

export function bashCompletion(helpText: string): string {
  const commands = commandsOf(readHelp(helpText))
  return `# bash completion for throughline
_throughline() {
  local word=\${COMP_WORDS[COMP_CWORD]} before=\${COMP_WORDS[COMP_CWORD - 1]}
  COMPREPLY=()
  if ((COMP_CWORD == 1)); then
    COMPREPLY=($(compgen -W '${[...commands.map(({ name }) => name), ...always].join(' ')}' -- "$word"))
  else
    case "\${COMP_WORDS[1]} $before" in
${commands.flatMap(bashValues).join('\n')}
    esac
    if [[ $word == -* ]]; then
      case \${COMP_WORDS[1]} in
${commands.map(({ name, options }) => `        ${name}) COMPREPLY=($(compgen -W '${namesOf(options)}' -- "$word")) ;;`).join('\n')}
      esac
    fi
  fi
  ((\${#COMPREPLY[@]})) || compopt -o default
}
complete -F _throughline throughline
`
}

function bashValues({ name, options }: Command): string[] {
  return options
    .filter(({ values }) => values.length > 0)
    .map(({ name: option, values }) => {
      const offered = `COMPREPLY=($(compgen -W '${values.join(' ')}' -- "$word"))`
      return `      '${name} ${option}') ${offered}; return ;;`
    })
}

const namesOf = (options: Command['options']) => options.map(({ name }) => name).join(' ')

export function zshCompletion(helpText: string): string {
  const commands = commandsOf(readHelp(helpText))
  const cases = commands.map(({ name, options }) => {
    const specs = options.map((option) => `'*${option.name}${zshValues(option.values)}'`)
    return `    ${name}) _arguments ${[...specs, "'*:file:_files'"].join(' ')} ;;`
  })
  return `#compdef throughline
if ((CURRENT == 2)); then
  compadd -- ${[...commands.map(({ name }) => name), ...always].join(' ')}
  _files -g '*.journey'
else
  local command=$words[2]
  shift words
  ((CURRENT--))
  case $command in
${cases.join('\n')}
  esac
fi
`
}

const zshValues = (values: readonly string[]) => (values.length === 0 ? '' : `:value:(${values.join(' ')})`)

export function fishCompletion(helpText: string): string {
  const { calls } = readHelp(helpText)
  const commands = commandsOf(readHelp(helpText))
  const does = (name: string) => calls.find(({ call }) => call.startsWith(`throughline ${name}`))?.does ?? ''
  return `${[
    ...commands.map(
      ({ name }) =>
        `complete -c throughline -n __fish_use_subcommand -a ${name} -d '${does(name).replaceAll("'", '’')}'`,
    ),
    ...always.map((option) => `complete -c throughline -n __fish_use_subcommand -l ${option.slice(2)}`),
    ...commands.flatMap(({ name, options }) =>
      options.map(({ name: option, values }) => {
        const flag = option.startsWith('--') ? `-l ${option.slice(2)}` : `-s ${option.slice(1)}`
        const offered = values.length === 0 ? '' : ` -x -a '${values.join(' ')}'`
        return `complete -c throughline -n '__fish_seen_subcommand_from ${name}' ${flag}${offered}`
      }),
    ),
  ].join('\n')}\n`
}
