/** `export FILE -o OUT`: a journey as a picture. */
import { stat } from 'node:fs/promises'
import { dirname, extname } from 'node:path'
import { FailureError } from '../../shared/failure.ts'
import { readJourneyFromDisk } from '../files/journey-files.ts'
import { parseArguments, wordOf } from './arguments.ts'
import { helpText } from './help.ts'
import { CommandLineError, type CommandLineHost, type PictureRequest } from './host.ts'

const smallestScale = 0.25
const largestScale = 8

/** Answers the exit status: 0 where the picture stands there whole, 2 where nothing was written. */
export async function runExport(args: string[], host: CommandLineHost): Promise<number> {
  const { values, positionals } = parseArguments(args, {
    out: { type: 'string', short: 'o' },
    scale: { type: 'string' },
    theme: { type: 'string' },
    help: { type: 'boolean', short: 'h' },
  })
  if (values.help) {
    host.stdout(helpText)
    return 0
  }
  const [file, ...others] = positionals
  if (file === undefined || others.length > 0) throw new CommandLineError('export needs exactly one .journey file.')
  if (!values.out) throw new CommandLineError('export needs -o with the picture to write, such as -o map.png.')
  const request = {
    out: values.out,
    format: formatOf(values.out),
    scale: scaleOf(values.scale),
    theme: wordOf('--theme', values.theme, ['light', 'dark'], 'light'),
  }
  await checkPlace(values.out)
  return await draw(file, request, host)
}

async function draw(file: string, request: Omit<PictureRequest, 'document'>, host: CommandLineHost): Promise<number> {
  try {
    const document = await readJourneyFromDisk(file)
    if (!host.exportPicture) throw new FailureError('unexpected', 'Pictures can only be drawn by the desktop app.')
    await host.exportPicture({ document, ...request })
    return 0
  } catch (error) {
    if (!(error instanceof FailureError)) throw error
    host.stderr(`${error.message}\n`)
    return 2
  }
}

function formatOf(out: string): 'png' | 'svg' {
  const extension = extname(out).toLowerCase()
  if (extension === '.png') return 'png'
  if (extension === '.svg') return 'svg'
  throw new CommandLineError(`The picture must end in .png or .svg, and ${JSON.stringify(out)} does not.`)
}

function scaleOf(given: string | undefined): number {
  if (given === undefined) return 1
  const scale = /^\d+(\.\d+)?$/.test(given) ? Number(given) : Number.NaN
  if (scale >= smallestScale && scale <= largestScale) return scale
  throw new CommandLineError(
    `The option --scale takes a number from ${smallestScale} to ${largestScale}, not ${JSON.stringify(given)}.`,
  )
}

/** Checked before drawing, so that a typing mistake is told at once. */
async function checkPlace(out: string): Promise<void> {
  const folder = await stat(dirname(out)).catch(() => null)
  if (!folder?.isDirectory()) throw new CommandLineError(`The folder ${JSON.stringify(dirname(out))} does not exist.`)
  const present = await stat(out).catch(() => null)
  if (present?.isDirectory()) throw new CommandLineError(`${JSON.stringify(out)} is a folder, not a picture.`)
}
