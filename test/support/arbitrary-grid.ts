/** Journeys that are all grid: crowded and empty cells, connections of every direction, some of them twice. */
import fc from 'fast-check'
import type { JourneyDocument } from '../../shared/journey/document.ts'
import { kinds, phases } from '../../shared/journey/fields/vocabulary.ts'
import {
  newChannel,
  newConnection,
  newDocument,
  newJourney,
  newStage,
  newTouchpoint,
} from '../../shared/journey/new-records.ts'
import { ranksBetween } from '../../shared/journey/rank.ts'
import type { Room } from '../../shared/layout/grid/column-widths.ts'

const titles = ['Pays', 'Reads what others say about the service and compares it', '', 'Überweisungsträgerausfüllhilfe']

/** Half of the stages are awareness stages, so that ghosts stand in the way of lines too. */
const phase = fc.oneof(fc.constant('awareness' as const), fc.constantFrom(...phases))

/** What a window, a page or a projector has for the grid; null for columns of one card. */
export const arbitraryRoom: fc.Arbitrary<Room | null> = fc.option(
  fc.record({ width: fc.integer({ min: 300, max: 3000 }), height: fc.integer({ min: 200, max: 1600 }) }),
)

export const arbitraryGrid: fc.Arbitrary<JourneyDocument> = fc
  .record({ stageCount: fc.integer({ min: 1, max: 5 }), channelCount: fc.integer({ min: 1, max: 4 }) })
  .chain(({ stageCount, channelCount }) =>
    fc.record({
      phasesOfStages: fc.array(phase, { minLength: stageCount, maxLength: stageCount }),
      kindsOfChannels: fc.array(fc.constantFrom(...kinds), { minLength: channelCount, maxLength: channelCount }),
      places: fc.array(fc.tuple(fc.nat(stageCount - 1), fc.nat(channelCount - 1), fc.constantFrom(...titles)), {
        maxLength: 24,
        size: 'max',
      }),
      joins: fc.array(
        fc.tuple(fc.nat(23), fc.nat(23), fc.constantFrom('', '', 'by e-mail'), fc.integer({ min: 1, max: 3 })),
        {
          maxLength: 40,
          size: 'max',
        },
      ),
    }),
  )
  .map(({ phasesOfStages, kindsOfChannels, places, joins }) => {
    const ranks = ranksBetween(null, null, 120)
    const rank = (index: number) => ranks[index] ?? 'a0'
    const ends = joins
      .map(([from, to, label, times]) => ({ from: from % places.length, to: to % places.length, label, times }))
      .filter(({ from, to }) => places.length > 0 && from !== to)
      .flatMap(({ times, ...join }) => Array.from({ length: times }, () => join))
    const connections = ends.map(({ from, to, label }, index) =>
      newConnection({ id: `c${index}`, rank: rank(index), from: `t${from}`, to: `t${to}`, label }),
    )
    return newDocument(newJourney({ id: 'grid', title: 'Grid' }, '2026-11-22T09:00:00.000Z'), {
      stages: phasesOfStages.map((phase, index) =>
        newStage({ id: `s${index}`, rank: rank(index), phase, name: `Stage ${index}` }),
      ),
      channels: kindsOfChannels.map((kind, index) =>
        newChannel({ id: `k${index}`, rank: rank(index), kind, name: `Channel ${index}` }),
      ),
      touchpoints: places.map(([stage, channel, title], index) =>
        newTouchpoint({ id: `t${index}`, rank: rank(index), stageId: `s${stage}`, channelId: `k${channel}`, title }),
      ),
      connections,
    })
  })
