import { deflate } from '../../electron/files/deflate.ts'
import type { TextFormat } from '../../shared/formats/format-table.ts'
import { readJourneyFile, writeJourneyFile } from '../../shared/formats/journey/journey-file.ts'
import { writeJourney } from '../../shared/formats/write-journey.ts'
import { boardOf } from './board.ts'
import { type Figure, timeRounds } from './figure.ts'

/** Goals in milliseconds, where one is set. */
const exports: readonly { format: TextFormat; goals: readonly [at1000: number, at5000: number] | null }[] = [
  { format: 'xlsx', goals: [800, 3_000] },
  { format: 'csv', goals: null },
  { format: 'mmd', goals: null },
  { format: 'canvas', goals: null },
  { format: 'md', goals: null },
]

function exportFigures(touchpoints: number): Figure[] {
  return exports.map(({ format, goals }) => ({
    name: `exporting .${format}`,
    touchpoints,
    ...(goals && { required: touchpoints > 1_000 ? goals[1] : goals[0] }),
    measure: () => {
      const board = boardOf(touchpoints)
      return timeRounds(8, () => void writeJourney(board, format, 'touchpoints', deflate))
    },
  }))
}

export const fileFigures: readonly Figure[] = [1_000, 5_000].flatMap((touchpoints) => {
  const text = () => writeJourneyFile(boardOf(touchpoints))
  return [
    {
      name: 'reading a .journey file',
      touchpoints,
      measure: () => {
        const written = text()
        return timeRounds(12, () => void readJourneyFile(written, ''))
      },
    },
    {
      name: 'writing a .journey file',
      touchpoints,
      measure: () => {
        const board = boardOf(touchpoints)
        return timeRounds(12, () => void writeJourneyFile(board))
      },
    },
    ...exportFigures(touchpoints),
  ]
})
