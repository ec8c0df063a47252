/** `import FILE… -o OUT`: files of other programs as `.journey` files. */
import { FailureError } from '../../shared/failure.ts'
import { madeMap } from '../../shared/formats/incoming/made-map.ts'
import { writeJourneyFile } from '../../shared/formats/journey/journey-file.ts'
import type { ReadJourney } from '../../shared/formats/reading/read-options.ts'
import { importWords } from '../../shared/words/import-words.ts'
import { namingTheFile } from '../files/bounded-reading.ts'
import { readImportFromDisk, readOptionsFor } from '../files/import-file.ts'
import { writeFileWhole } from '../files/whole-file.ts'
import { parseArguments } from './arguments.ts'
import { helpText } from './help.ts'
import { CommandLineError, type CommandLineHost } from './host.ts'
import { oneByOne } from './one-by-one.ts'
import { makeFolder, planOutputs } from './outputs.ts'

/** Answers the exit status: 0 where every journey stands there whole, 2 where one was not written; the others are. */
export async function runImport(args: string[], host: CommandLineHost): Promise<number> {
  const { values, positionals: files } = parseArguments(args, {
    out: { type: 'string', short: 'o' },
    strict: { type: 'boolean' },
    help: { type: 'boolean', short: 'h' },
  })
  if (values.help) {
    host.stdout(helpText)
    return 0
  }
  if (files.length === 0) throw new CommandLineError('import needs at least one file.')
  if (!values.out) throw new CommandLineError('import needs -o and a journey file, such as -o map.journey.')
  const outputs = await planOutputs(files, [values.out], ['journey'], ['journey'])
  return await oneByOne(outputs, host, async (output) => {
    const { file, out } = output
    const { document, remarks } = await readFile(file)
    for (const { text } of remarks) host.stderr(`${file}: ${text}.\n`)
    const left = remarks.filter(({ isLoss }) => isLoss).length
    if (left > 0) host.stderr(`${file}: ${importWords.total(left)}.\n`)
    if (left > 0 && values.strict)
      throw new FailureError('file-refused', `Wrote nothing to ${out}: ${importWords.strict}.`)
    await makeFolder(output)
    await writeFileWhole(out, Buffer.from(writeJourneyFile(document)))
  })
}

/** The journey of a file, and all that is to be said of how it was read. */
async function readFile(file: string): Promise<ReadJourney> {
  const imported = await readImportFromDisk(file)
  return namingTheFile(file, () => madeMap(imported, readOptionsFor(file)))
}
