/** `npm run bench`: measures what a user waits for and prints it beside the goal. Words after `--` choose figures by name. */
import { cpus, loadavg } from 'node:os'
import { analyzerFigures } from './analyzer.ts'
import { commandLineFigures } from './command-line.ts'
import { exportFigures } from './exports.ts'
import type { Figure, Timing } from './figure.ts'
import { fileFigures } from './files.ts'
import { importPreviewFigures } from './import-preview.ts'
import { libraryPageFigures } from './library-page.ts'
import { openingFigures } from './opening.ts'
import { pictureFigures } from './pictures.ts'
import { storageFigures } from './storage.ts'
import { wallFigures } from './wall.ts'
import { windowFigures } from './window.ts'
import { closeDisplay } from './window-app.ts'

const figures = [
  ...analyzerFigures,
  ...pictureFigures,
  ...fileFigures,
  ...storageFigures,
  ...commandLineFigures,
  ...windowFigures,
  ...libraryPageFigures,
  ...openingFigures,
  ...importPreviewFigures,
  ...wallFigures,
  ...exportFigures,
]
const words = process.argv.slice(2)
const chosen = figures.filter(({ name }) => words.every((word) => name.includes(word)))

const widths = [36, 12, 12, 12, 12, 12]
const line = (...cells: string[]) =>
  cells.map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0))).join('')

console.log(
  `Node ${process.version}, ${cpus().length} processors, load ${loadavg()[0]?.toFixed(1)}; milliseconds unless said\n`,
)
console.log(line('figure', 'touchpoints', 'median', 'p95', 'goal', ''))
for (const figure of chosen) console.log(rowOf(figure, await figure.measure()))
closeDisplay()

function rowOf(figure: Figure, timing: Timing): string {
  const { name, touchpoints, required, aimed } = figure
  const goal = required === undefined ? '' : aimed === undefined ? `≤ ${required}` : `≤ ${aimed} / ${required}`
  return line(
    name,
    touchpoints.toLocaleString('en'),
    amount(figure, timing.median),
    amount(figure, timing.p95),
    goal,
    verdictOn(figure, timing),
  )
}

function amount({ unit = 'ms' }: Figure, value: number): string {
  return `${value.toFixed(1)}${unit === 'times' ? ' x' : unit === 'ms' ? '' : ` ${unit}`}`
}

/** "aimed" where even the aim is reached. */
function verdictOn({ required, aimed, judgedBy = 'median' }: Figure, timing: Timing): string {
  if (required === undefined) return ''
  const reached = timing[judgedBy]
  if (aimed !== undefined && reached <= aimed) return 'aim reached'
  return reached <= required ? 'reached' : 'MISSED'
}
