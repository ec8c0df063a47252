/** What a user waits for in the window. Times are held against the goals on a machine that does nothing else; work is what the page itself needs. */
import { type Figure, type Timing, timingOf } from './figure.ts'
import { withReactFlow } from './react-flow.ts'
import { startsAgainstBareWindow, withBoard } from './window-app.ts'
import {
  type Board,
  dragCard,
  dragSteps,
  letters,
  ourBoard,
  pan,
  selectMany,
  theirBoard,
  typeTitle,
  wheelSteps,
  zoom,
} from './window-gestures.ts'
import { frameTimes, heapSize, keyTimes, mainThreadTime } from './window-samples.ts'

type Gesture = {
  readonly name: string
  readonly before?: (board: Board) => Promise<void>
  readonly run: (board: Board) => Promise<void>
  readonly steps: number
}

const frameLimit = 17

const gestures: readonly Gesture[] = [
  { name: 'pan, whole map in view', before: ({ showWhole }) => showWhole(), run: pan, steps: wheelSteps },
  { name: 'pan at 100 %', before: ({ showAt100 }) => showAt100(), run: pan, steps: wheelSteps },
  { name: 'zoom', before: ({ showAt100 }) => showAt100(), run: zoom, steps: wheelSteps },
  { name: 'drag of a card', before: ({ showAt100 }) => showAt100(), run: dragCard, steps: dragSteps },
  { name: 'drag of 50 cards', before: selectMany, run: dragCard, steps: dragSteps },
]

/** Ours is held against the limit; React Flow alone stands beside it, by the same hands on the same board. */
function gestureFigures({ name, before, run, steps }: Gesture, touchpoints: number): Figure[] {
  const on = (use: UseBoard, measure: (board: Board) => Promise<Timing>) => () =>
    use(touchpoints, async (board) => {
      await before?.(board)
      await run(board)
      return await measure(board)
    })
  const frames = async (board: Board) => timingOf(await frameTimes(board.page, () => run(board)))
  return [
    {
      name: `window: ${name}, frame`,
      touchpoints,
      required: frameLimit,
      judgedBy: 'p95',
      measure: on(withOurs, frames),
    },
    { name: `React Flow: ${name}, frame`, touchpoints, measure: on(withTheirs, frames) },
    {
      name: `window: ${name}, work`,
      touchpoints,
      measure: on(withOurs, async (board) => evenly((await mainThreadTime(board.page, () => run(board))) / steps)),
    },
  ]
}

type UseBoard = (touchpoints: number, use: (board: Board) => Promise<Timing>) => Promise<Timing>

const withOurs: UseBoard = (touchpoints, use) => withBoard(touchpoints, ({ page }) => use(ourBoard(page)))
const withTheirs: UseBoard = (touchpoints, use) => withReactFlow(touchpoints, (page) => use(theirBoard(page)))

function evenly(value: number): Timing {
  return { median: value, p95: value }
}

export const windowFigures: readonly Figure[] = [
  { touchpoints: 1_000, start: 1.5, edit: 33, heap: 1 },
  { touchpoints: 5_000, start: 2, edit: 50, heap: 0.6 },
].flatMap(({ touchpoints, start, edit, heap }): Figure[] => [
  {
    name: 'window: start against a bare one',
    touchpoints,
    required: start,
    unit: 'times',
    measure: async () => timingOf(await startsAgainstBareWindow(touchpoints, 3)),
  },
  {
    name: 'window: key to painted frame',
    touchpoints,
    required: edit,
    judgedBy: 'p95',
    measure: () => withBoard(touchpoints, async ({ page }) => timingOf(await keyTimes(page, () => typeTitle(page)))),
  },
  {
    name: 'window: typing a letter, work',
    touchpoints,
    measure: () =>
      withBoard(touchpoints, async ({ page }) => evenly((await mainThreadTime(page, () => typeTitle(page))) / letters)),
  },
  ...gestures.flatMap((gesture) => gestureFigures(gesture, touchpoints)),
  {
    name: 'window: heap after load',
    touchpoints,
    unit: 'MB',
    measure: () => withBoard(touchpoints, async ({ page }) => evenly(await heapSize(page))),
  },
  {
    name: 'window: heap against React Flow',
    touchpoints,
    required: heap,
    unit: 'times',
    measure: async () => {
      const own = await withBoard(touchpoints, ({ page }) => heapSize(page))
      return evenly(own / (await withReactFlow(touchpoints, heapSize)))
    },
  },
])
