/** What a user waits for in the window. Times are held against the goals on a machine that does nothing else; work is what the page itself needs. */
import type { Page } from 'playwright-core'
import { type Figure, type Timing, timingOf } from './figure.ts'
import { withReactFlow } from './react-flow.ts'
import { startsAgainstBareWindow, withBoard } from './window-app.ts'
import {
  dragCard,
  dragSteps,
  fitWholeMap,
  letters,
  pan,
  selectMany,
  typeTitle,
  wheelSteps,
  zoom,
  zoomTo100,
} from './window-gestures.ts'
import { frameTimes, heapSize, keyTimes, mainThreadTime } from './window-samples.ts'

type Gesture = {
  readonly name: string
  readonly before?: (page: Page) => Promise<void>
  readonly run: (page: Page) => Promise<void>
  readonly steps: number
}

const frameLimit = 17

const gestures: readonly Gesture[] = [
  { name: 'pan, whole map in view', before: fitWholeMap, run: pan, steps: wheelSteps },
  { name: 'pan at 100 %', before: zoomTo100, run: pan, steps: wheelSteps },
  { name: 'zoom', before: zoomTo100, run: zoom, steps: wheelSteps },
  { name: 'drag of a card', run: dragCard, steps: dragSteps },
  { name: 'drag of 50 cards', before: selectMany, run: dragCard, steps: dragSteps },
]

function gestureFigures({ name, before, run, steps }: Gesture, touchpoints: number): Figure[] {
  const on = (measure: (page: Page) => Promise<Timing>) => () =>
    withBoard(touchpoints, async ({ page }) => {
      await before?.(page)
      await run(page)
      return await measure(page)
    })
  return [
    {
      name: `window: ${name}, frame`,
      touchpoints,
      required: frameLimit,
      judgedBy: 'p95',
      measure: on(async (page) => timingOf(await frameTimes(page, () => run(page)))),
    },
    {
      name: `window: ${name}, work`,
      touchpoints,
      measure: on(async (page) => evenly((await mainThreadTime(page, () => run(page))) / steps)),
    },
  ]
}

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
