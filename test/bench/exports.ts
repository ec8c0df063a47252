/** What a user waits for after the file dialog: from the choice of a place until the file stands there. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Format } from '../../shared/formats/format-table.ts'
import { defaultExportOptions, type ExportOptions } from '../../shared/scene/pictures/export-options.ts'
import { pictureScene } from '../../shared/scene/pictures/picture-scene.ts'
import { pictureSize } from '../../shared/scene/pictures/picture-size.ts'
import { answerSaveDialog } from '../e2e/support/dialogs.ts'
import { request } from '../e2e/support/request.ts'
import { boardOf } from './board.ts'
import { type Figure, type Timing, timingOf } from './figure.ts'
import { type Window, withBoard } from './window-app.ts'

type Export = {
  readonly format: Format
  readonly options: Partial<ExportOptions>
  /** Milliseconds at 1,000 and 5,000 touchpoints; null where it is only watched. */
  readonly goals: readonly [at1000: number, at5000: number] | null
}

const png: Export = { format: 'png', options: { size: { by: 'scale', scale: 2 } }, goals: null }
const exports: readonly Export[] = [
  { format: 'svg', options: {}, goals: [200, 1_000] },
  { format: 'pdf', options: {}, goals: [1_500, 6_000] },
  { format: 'pptx', options: { pages: 'stages' }, goals: [2_500, 12_000] },
  { format: 'xlsx', options: {}, goals: [800, 3_000] },
]
const rounds = 3
const mostMemory = 600
/** Milliseconds for a PNG of 5,000 touchpoints; at 1,000 its pixels a second are held against those of others. */
const longestPng = 8_000

/** Exports the board as often as is asked, and answers the milliseconds of each time. */
async function timesOf({ app, page }: Window, { format, options }: Export, count: number): Promise<number[]> {
  const folder = mkdtempSync(join(tmpdir(), 'throughline-bench-'))
  try {
    await answerSaveDialog(app, join(folder, `board.${format}`))
    const { lastJourneyId } = (await request(page, 'app:start')).settings
    const journeyId = lastJourneyId ?? ''
    const takes = { journeyId, format, options: { ...defaultExportOptions, ...options } }
    const times: number[] = []
    for (let round = 0; round < count; round += 1) {
      const start = performance.now()
      await request(page, 'journey:export', takes)
      times.push(performance.now() - start)
    }
    return times
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Megabytes that all processes of the app hold together at most while the export runs, what they share counted once; sampled. */
async function memoryOf({ app, page }: Window, what: Export): Promise<Timing> {
  await app.evaluate(({ app }) => {
    const { readFileSync } = process.getBuiltinModule('node:fs')
    const held = { most: 0 }
    const kilobytesOf = ({ pid, memory }: Electron.ProcessMetric): number => {
      if (process.platform !== 'linux') return memory.workingSetSize
      try {
        return Number(/^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8'))?.[1] ?? 0)
      } catch {
        // It ended meanwhile.
        return 0
      }
    }
    const sample = () => {
      const sum = app.getAppMetrics().reduce((whole, metric) => whole + kilobytesOf(metric), 0)
      held.most = Math.max(held.most, sum / 1024)
    }
    sample()
    Object.assign(globalThis, { held, sampling: setInterval(sample, 100) })
  })
  await timesOf({ app, page }, what, 1)
  const most = await app.evaluate(() => {
    const { held, sampling } = globalThis as unknown as { held: { most: number }; sampling: NodeJS.Timeout }
    clearInterval(sampling)
    return held.most
  })
  return { median: most, p95: most }
}

/** From the choice of a place until the file stands there: comparable with what other programs draw, whatever a board's size. */
async function pixelsASecond(touchpoints: number): Promise<Timing> {
  const board = boardFor(touchpoints)
  const scene = pictureScene(board, { ...defaultExportOptions, ...png.options }, new Date().toISOString())
  const { width, height } = pictureSize(scene, 2)
  return await withBoard(
    touchpoints,
    async (window) => timingOf((await timesOf(window, png, rounds)).map((time) => (width * height) / time / 1_000)),
    board,
  )
}

/** The usual board of 5,000 is higher at twice its size than a PNG may be; this one fits, and has as many touchpoints. */
const boardFor = (touchpoints: number) =>
  touchpoints > 1_000 ? boardOf(touchpoints, { stages: 29, channels: 9 }) : boardOf(touchpoints)

export const exportFigures: readonly Figure[] = [1_000, 5_000].flatMap((touchpoints): Figure[] => [
  {
    name: 'window: export as .png at 2x',
    touchpoints,
    ...(touchpoints > 1_000 && { required: longestPng }),
    measure: () =>
      withBoard(touchpoints, async (window) => timingOf(await timesOf(window, png, 1)), boardFor(touchpoints)),
  },
  {
    name: 'window: pixels of .png at 2x',
    touchpoints,
    unit: 'Mpx/s',
    measure: () => pixelsASecond(touchpoints),
  },
  {
    name: 'window: memory, export as .png at 2x',
    touchpoints,
    required: mostMemory,
    unit: 'MB',
    measure: () => withBoard(touchpoints, (window) => memoryOf(window, png), boardFor(touchpoints)),
  },
  ...exports.map(
    (what): Figure => ({
      name: `window: export as .${what.format}`,
      touchpoints,
      ...(what.goals && { required: touchpoints > 1_000 ? what.goals[1] : what.goals[0] }),
      measure: () => withBoard(touchpoints, async (window) => timingOf(await timesOf(window, what, rounds))),
    }),
  ),
])
