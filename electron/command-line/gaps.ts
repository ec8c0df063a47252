/** `gaps FILE…`: what each journey misses, as JSON or to be read. */
import { FailureError } from '../../shared/failure.ts'
import { analyze, gapAnswerJson } from '../../shared/gaps/analyze.ts'
import { isAtLeast, severities } from '../../shared/gaps/rule/rule.ts'
import { readJourneyFromDisk } from '../files/journey-files.ts'
import { parseArguments, wordOf } from './arguments.ts'
import { gapsText } from './gaps-text.ts'
import { CommandLineError, type CommandLineHost } from './host.ts'

/** Answers the exit status: 2 where a file was refused, else 1 where `--fail-on` holds, else 0. */
export async function runGaps(args: string[], host: CommandLineHost): Promise<number> {
  const { values, positionals: files } = parseArguments(args, {
    json: { type: 'boolean' },
    'fail-on': { type: 'string' },
    help: { type: 'boolean', short: 'h' },
  })
  if (values.help) {
    host.stdout((await import('./help.ts')).helpText)
    return 0
  }
  const failOn = wordOf('--fail-on', values['fail-on'], severities, null)
  if (files.length === 0) throw new CommandLineError('gaps needs at least one .journey file.')
  let isRefused = false
  let isFailed = false
  let isFirst = true
  for (const file of files) {
    try {
      const document = await readJourneyFromDisk(file)
      const report = analyze(document)
      if (values.json) host.stdout(`${gapAnswerJson(report)}\n`)
      else host.stdout(`${isFirst ? '' : '\n'}${gapsText(document, report)}`)
      isFirst = false
      isFailed ||= failOn !== null && report.findings.some(({ severity }) => isAtLeast(severity, failOn))
    } catch (error) {
      if (!(error instanceof FailureError)) throw error
      host.stderr(`${error.message}\n`)
      isRefused = true
    }
  }
  return isRefused ? 2 : isFailed ? 1 : 0
}
