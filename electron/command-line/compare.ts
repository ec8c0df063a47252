/** `compare A B`: what the second journey has otherwise than the first, as JSON or to be read. */
import { compareJourneys } from '../../shared/compare/compare-journeys.ts'
import { comparisonJson } from '../../shared/compare/comparison-json.ts'
import { FailureError } from '../../shared/failure.ts'
import { isAtLeast, severities } from '../../shared/gaps/rule/rule.ts'
import { readJourneyFromDisk } from '../files/journey-files.ts'
import { parseArguments, wordOf } from './arguments.ts'
import { compareText } from './compare-text.ts'
import { helpText } from './help.ts'
import { CommandLineError, type CommandLineHost } from './host.ts'

/** Answers the exit status: 2 where a file was refused, else 1 where `--fail-on` holds for a new finding, else 0. */
export async function runCompare(args: string[], host: CommandLineHost): Promise<number> {
  const { values, positionals } = parseArguments(args, {
    json: { type: 'boolean' },
    'fail-on': { type: 'string' },
    help: { type: 'boolean', short: 'h' },
  })
  if (values.help) {
    host.stdout(helpText)
    return 0
  }
  const failOn = wordOf('--fail-on', values['fail-on'], severities, null)
  const [before, after, ...others] = positionals
  if (before === undefined || after === undefined || others.length > 0) {
    throw new CommandLineError('compare needs exactly two .journey files: before and after.')
  }
  const documents = await Promise.allSettled([readJourneyFromDisk(before), readJourneyFromDisk(after)])
  const read = documents.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []))
  for (const result of documents) if (result.status === 'rejected') tell(result.reason, host)
  const [from, to] = read
  if (read.length < 2 || !from || !to) return 2
  const comparison = compareJourneys(from, to)
  host.stdout(values.json ? `${comparisonJson(comparison)}\n` : compareText(comparison))
  return failOn !== null && comparison.findings.fresh.some(({ finding }) => isAtLeast(finding.severity, failOn)) ? 1 : 0
}

function tell(error: unknown, host: CommandLineHost): void {
  if (!(error instanceof FailureError)) throw error
  host.stderr(`${error.message}\n`)
}
