/** `report FILE -o OUT`: a journey's story, on a few pages for a client. */
import { FailureError } from '../../shared/failure.ts'
import type { JourneyDocument } from '../../shared/journey/document.ts'
import type { Scene } from '../../shared/scene/primitives.ts'
import { fontFacesFor } from '../files/fonts.ts'
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
  { out, format, hasAppendix }: ReportArguments,
  host: CommandLineHost,
): Promise<void> {
  const at = new Date().toISOString()
  if (format === 'md') {
    const fontsFor = (scene: Scene) => fontFacesFor(scene, host.fontFolder)
    return await writeFileWhole(out, Buffer.from(await reportAsMarkdown(document, at, hasAppendix, fontsFor)))
  }
  if (!host.printReport) throw new FailureError('unexpected', 'Only the desktop app can print a PDF.')
  await host.printReport({ document, out, at, hasAppendix })
}
