/** `report FILE -o OUT`: what a journey misses, as a page for a client. */
import { FailureError } from '../../shared/failure.ts'
import type { JourneyDocument } from '../../shared/journey/document.ts'
import { readJourneyFromDisk } from '../files/journey-files.ts'
import { reportAsMarkdown } from '../files/report-markdown.ts'
import { writeFileWhole } from '../files/whole-file.ts'
import { helpText } from './help.ts'
import type { CommandLineHost } from './host.ts'
import { oneByOne } from './one-by-one.ts'
import { checkPlace, type ReportArguments, readReportArguments } from './report-arguments.ts'

/** Answers the exit status: 0 where the report stands there whole, 2 where nothing was written. */
export async function runReport(args: string[], host: CommandLineHost): Promise<number> {
  const given = readReportArguments(args)
  if (!given) {
    host.stdout(helpText)
    return 0
  }
  await checkPlace(given.out)
  return await oneByOne([given], host, async ({ file }) => write(await readJourneyFromDisk(file), given, host))
}

async function write(
  document: JourneyDocument,
  { out, format }: ReportArguments,
  host: CommandLineHost,
): Promise<void> {
  const at = new Date().toISOString()
  if (format === 'md') return await writeFileWhole(out, Buffer.from(reportAsMarkdown(document, at)))
  if (!host.printReport) throw new FailureError('unexpected', 'A PDF can only be printed by the desktop app.')
  await host.printReport({ document, out, at })
}
