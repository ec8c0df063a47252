/** `import FILE… -o OUT`: files of other programs as `.journey` files. */
import { writeJourneyFile } from '../../shared/formats/journey/journey-file.ts'
import { journeyOfTables } from '../../shared/formats/tables/journey-of-table.ts'
import type { JourneyDocument } from '../../shared/journey/document.ts'
import { wrongColumnsWarning } from '../../shared/journey/grid-size.ts'
import { namingTheFile } from '../files/bounded-reading.ts'
import { readImportFromDisk, readOptionsFor } from '../files/import-file.ts'
import { writeFileWhole } from '../files/whole-file.ts'
import { parseArguments } from './arguments.ts'
import { helpText } from './help.ts'
import { CommandLineError, type CommandLineHost } from './host.ts'
import { oneByOne } from './one-by-one.ts'
import { planOutputs } from './outputs.ts'

/** Answers the exit status: 0 where every journey stands there whole, 2 where one was not written; the others are. */
export async function runImport(args: string[], host: CommandLineHost): Promise<number> {
  const { values, positionals: files } = parseArguments(args, {
    out: { type: 'string', short: 'o' },
    help: { type: 'boolean', short: 'h' },
  })
  if (values.help) {
    host.stdout(helpText)
    return 0
  }
  if (files.length === 0) throw new CommandLineError('import needs at least one file.')
  if (!values.out) throw new CommandLineError('import needs -o and a journey file, such as -o map.journey.')
  const outputs = await planOutputs(files, [values.out], ['journey'], ['journey'])
  return await oneByOne(outputs, host, async ({ file, out }) => {
    await writeFileWhole(out, Buffer.from(writeJourneyFile(await readDocument(file, host))))
  })
}

async function readDocument(file: string, host: CommandLineHost): Promise<JourneyDocument> {
  const imported = await readImportFromDisk(file)
  if (imported.what === 'journey') return imported.document
  const { document, plan } = namingTheFile(file, () => journeyOfTables(imported.tables, readOptionsFor(file)))
  const rows = plan.added + plan.updated + plan.unchanged
  const warning = wrongColumnsWarning(plan.newStages.length, plan.newChannels.length, rows)
  if (warning !== null) host.stderr(`${file}: ${warning}.\n`)
  for (const { place, reason } of plan.problems) host.stderr(`${file}, ${place}: ${reason}. The cell was skipped.\n`)
  return document
}
