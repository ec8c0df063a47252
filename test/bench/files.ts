import { readJourneyFile, writeJourneyFile } from '../../shared/formats/journey-file.ts'
import { boardOf } from './board.ts'
import { type Figure, timeRounds } from './figure.ts'

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
  ]
})
