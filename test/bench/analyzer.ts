import { analyze, type GapReport } from '../../shared/gaps/analyze.ts'
import { applyChange, type Change } from '../../shared/journey/change.ts'
import { type JourneyDocument, touchpointsInCell } from '../../shared/journey/document.ts'
import { moveTouchpoints, removeTouchpoints, updateTouchpoint } from '../../shared/journey/edits/edits.ts'
import { tellMap } from '../../shared/tells/map-tells.ts'
import { boardOf, type Shape } from './board.ts'
import { type Figure, timeRounds, timingOf } from './figure.ts'

const edits: readonly ((document: JourneyDocument, round: number) => Change)[] = [
  (document, round) => updateTouchpoint(document, `t${round * 7}`, { title: `Typed in round ${round}` }),
  (document, round) => updateTouchpoint(document, `t${round * 7}`, { why: '', measure: '' }),
  (document, round) => moveTouchpoints(document, [`t${round * 7}`], { stageId: 's2', channelId: 'k2' }, 0),
  (document) =>
    removeTouchpoints(document, [touchpointsInCell(document, { stageId: 's1', channelId: 'k1' })[0]?.id ?? '']),
]

function afterOneEdit(touchpoints: number, shape?: Shape) {
  let document = boardOf(touchpoints, shape)
  let report: GapReport = analyze(document)
  const rounds: number[] = []
  for (let round = 0; round < 120; round += 1) {
    const edit = edits[round % edits.length]
    if (edit) document = applyChange(document, edit(document, round))
    const start = performance.now()
    report = analyze(document, { previous: report })
    if (round >= 20) rounds.push(performance.now() - start)
  }
  return timingOf(rounds)
}

/** What the panel says of a report, row by row and step by step. */
function tellFindings(touchpoints: number, shape: Shape) {
  const document = boardOf(touchpoints, shape)
  const report = analyze(document)
  return timeRounds(5, () => void tellMap(document, report, 'workshop'))
}

/** A new board each time, since what was worked out once for its records would help the next round. */
function fromNothing(touchpoints: number, shape?: Shape) {
  const boards = Array.from({ length: 15 }, () => boardOf(touchpoints, shape))
  return timeRounds(10, (round) => void analyze(boards[round] ?? boardOf(touchpoints, shape)), 5)
}

const largeGrid = { stages: 300, channels: 300 }

export const analyzerFigures: readonly Figure[] = [
  ...[
    { touchpoints: 1_000, aimed: 4, required: 16, goals: 15 },
    { touchpoints: 5_000, aimed: 16, required: 100, goals: 60 },
  ].flatMap(({ touchpoints, aimed, required, goals }) => [
    { name: 'analyzer after one edit', touchpoints, aimed, required, measure: () => afterOneEdit(touchpoints) },
    { name: 'analyzer from nothing', touchpoints, required: goals, measure: () => fromNothing(touchpoints) },
  ]),
  {
    name: 'analyzer of 300 x 300, one edit',
    touchpoints: 1_000,
    required: 100,
    measure: () => afterOneEdit(1_000, largeGrid),
  },
  {
    name: 'analyzer of 300 x 300, from nothing',
    touchpoints: 1_000,
    required: 500,
    measure: () => fromNothing(1_000, largeGrid),
  },
  // What must not happen is one look at all the others for each finding.
  {
    name: 'panel of 300 x 300, 80,000 findings',
    touchpoints: 300,
    required: 1_000,
    measure: () => tellFindings(300, largeGrid),
  },
]
