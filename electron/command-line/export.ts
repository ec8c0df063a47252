/** `export FILE… -o OUT…`: journeys in other formats. */
import { FailureError } from '../../shared/failure.ts'
import { formatIds, isPicture } from '../../shared/formats/format-table.ts'
import { lossOf } from '../../shared/formats/loss.ts'
import { writeCoverage } from '../../shared/formats/tables/coverage-tables.ts'
import { writeJourney } from '../../shared/formats/write-journey.ts'
import type { JourneyDocument } from '../../shared/journey/document.ts'
import { coverageFormats } from '../../shared/strategy/coverage-choices.ts'
import { deflate } from '../files/deflate.ts'
import { readJourneyFromDisk } from '../files/journey-files.ts'
import { writeFileWhole } from '../files/whole-file.ts'
import { type ExportArguments, readExportArguments } from './export-arguments.ts'
import { optionsFor } from './export-choices.ts'
import { helpText } from './help.ts'
import { CommandLineError, type CommandLineHost } from './host.ts'
import { oneByOne } from './one-by-one.ts'
import { makeFolder, type Output, planOutputs } from './outputs.ts'

/** Answers the exit status: 0 where every file stands there whole, 2 where one was not written; the others are. */
export async function runExport(args: string[], host: CommandLineHost): Promise<number> {
  const given = readExportArguments(args)
  if (given.isHelp) {
    host.stdout(helpText)
    return 0
  }
  if (given.files.length === 0) throw new CommandLineError('export needs at least one .journey file.')
  if (given.outs.length === 0) throw new CommandLineError('export needs -o and an output file, such as -o map.png.')
  const outputs = await planOutputs(given.files, given.outs, given.formats, given.matrix ? coverageFormats : formatIds)
  let last: { readonly file: string; readonly document: JourneyDocument } | null = null
  return await oneByOne(outputs, host, async (output) => {
    // Outputs of one file follow each other, so that each file is read once.
    if (last?.file !== output.file) last = { file: output.file, document: await readJourneyFromDisk(output.file) }
    await makeFolder(output)
    await write(last.document, output, given, host)
    const loss = given.matrix ? null : lossOf(last.document, output.format, given.chosen.table)
    if (loss) host.stderr(`${output.out}: ${loss}\n`)
  })
}

async function write(
  document: JourneyDocument,
  { out, format }: Output,
  { chosen, matrix }: ExportArguments,
  host: CommandLineHost,
): Promise<void> {
  const options = optionsFor(document, format, chosen)
  if (matrix && (format === 'csv' || format === 'xlsx')) {
    return await writeFileWhole(out, Buffer.from(writeCoverage(document, matrix, format, deflate)))
  }
  if (!isPicture(format))
    return await writeFileWhole(out, Buffer.from(writeJourney(document, format, options.table, deflate)))
  if (!host.exportPicture) throw new FailureError('unexpected', 'Only the desktop app can draw images.')
  await host.exportPicture({ document, out, format, options, matrix })
}
