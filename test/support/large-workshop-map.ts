/** What a workshop of a day leaves: 12 stages, 8 channels and 80 touchpoints, unevenly spread. */
import type { JourneyDocument } from '../../shared/journey/document.ts'
import { newChannel, newDocument, newJourney, newStage, newTouchpoint } from '../../shared/journey/new-records.ts'
import { ranksBetween } from '../../shared/journey/rank.ts'
import { openedAt } from './journey-text.ts'

const phases = ['awareness', 'consideration', 'decision', 'experience', 'advocacy', 'other'] as const
const titles = [
  'Sees a poster at the station',
  'Asks a friend who has been there',
  'Pays',
  'Compares offers on the website',
  'Waits for the confirmation',
  'Calls the help line about a change',
]

export function largeWorkshopMap(): JourneyDocument {
  const ranks = ranksBetween(null, null, 80)
  const rank = (at: number) => ranks[at] ?? ''
  const numbers = (count: number) => Array.from({ length: count }, (_, at) => at)
  return newDocument(newJourney({ id: 'workshop', title: 'Workshop' }, openedAt), {
    stages: numbers(12).map((at) =>
      newStage({ id: `s${at}`, rank: rank(at), name: `Stage ${at + 1}`, phase: phases[Math.floor(at / 2)] ?? 'other' }),
    ),
    channels: numbers(8).map((at) =>
      newChannel({ id: `k${at}`, rank: rank(at), name: `Channel ${at + 1}`, kind: 'digital' }),
    ),
    touchpoints: numbers(80).map((at) =>
      newTouchpoint({
        id: `t${at}`,
        rank: rank(at),
        stageId: `s${(at * 7 + (at % 5)) % 12}`,
        channelId: `k${(at * 5 + (at % 3)) % 8}`,
        title: titles[at % titles.length] ?? '',
      }),
    ),
    connections: [],
  })
}
