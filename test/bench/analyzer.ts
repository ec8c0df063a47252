import { analyze, type GapReport } from '../../shared/gaps/report.ts'
import { applyChange, type Change } from '../../shared/journey/change.ts'
import { type JourneyDocument, touchpointsInCell } from '../../shared/journey/document.ts'
import { moveTouchpoints, removeTouchpoints, updateTouchpoint } from '../../shared/journey/edits.ts'
import { boardOf } from './board.ts'
import { type Figure, timeRounds, timingOf } from './figure.ts'

const edits: readonly ((document: JourneyDocument, round: number) => Change)[] = [
  (document, round) => updateTouchpoint(document, `t${round * 7}`, { title: `Typed in round ${round}` }),
  (document, round) => updateTouchpoint(document, `t${round * 7}`, { why: '', measure: '' }),
  (document, round) => moveTouchpoints(document, [`t${round * 7}`], { stageId: 's2', channelId: 'k2' }, 0),
  (document) =>
    removeTouchpoints(document, [touchpointsInCell(document, { stageId: 's1', channelId: 'k1' })[0]?.id ?? '']),
]

function afterOneEdit(touchpoints: number) {
  let document = boardOf(touchpoints)
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

/** A new board each time, since what was worked out once for its records would help the next round. */
function fromNothing(touchpoints: number) {
  const boards = Array.from({ length: 15 }, () => boardOf(touchpoints))
  return timeRounds(10, (round) => void analyze(boards[round] ?? boardOf(touchpoints)), 5)
}

export const analyzerFigures: readonly Figure[] = [
  { touchpoints: 1_000, aimed: 4, required: 16, goals: 15 },
  { touchpoints: 5_000, aimed: 16, required: 100, goals: 60 },
].flatMap(({ touchpoints, aimed, required, goals }) => [
  { name: 'analyzer after one edit', touchpoints, aimed, required, measure: () => afterOneEdit(touchpoints) },
  { name: 'analyzer from nothing', touchpoints, required: goals, measure: () => fromNothing(touchpoints) },
])
