/** A grid of 90,000 cells, nearly all of them empty: what was said of them before an edit isn't worked out again. */
import { expect, it } from 'vitest'
import { readJourneyFile, writeJourneyFile } from '../../shared/formats/journey/journey-file.ts'
import { analyze } from '../../shared/gaps/analyze.ts'
import { type GapMarks, gapMarks } from '../../shared/gaps/marks.ts'
import { applyChange, type Change } from '../../shared/journey/change.ts'
import type { Cell, JourneyDocument } from '../../shared/journey/document.ts'
import { moveTouchpoints, removeTouchpoints, updateTouchpoint } from '../../shared/journey/edits/edits.ts'
import { moveInGrid, updateChannel, updateStage } from '../../shared/journey/edits/grid-edits.ts'
import { boardOf } from '../bench/board.ts'
import { openedAt } from '../support/journey-text.ts'

const edits: readonly ((document: JourneyDocument, round: number) => Change)[] = [
  (document, round) => updateTouchpoint(document, `t${round}`, { title: `Typed in round ${round}` }),
  (document, round) => moveTouchpoints(document, [`t${round}`], { stageId: 's2', channelId: 'k290' }, 0),
  (document, round) => removeTouchpoints(document, [`t${round + 50}`]),
  (document, round) => updateStage(document, `s${round}`, { name: `Named in round ${round}` }),
  (document, round) => updateChannel(document, `k${round}`, { name: `Named in round ${round}` }),
  (document, round) => moveInGrid(document, 'stages', `s${round}`, 200),
]

it('says the same after edits as when it is opened again', () => {
  let document = boardOf(300, { stages: 300, channels: 300 })
  let report = analyze(document)
  let marks = gapMarks(document, report.findings)
  for (let round = 0; round < edits.length * 2; round += 1) {
    const edit = edits[round % edits.length]
    if (edit) document = applyChange(document, edit(document, round))
    report = analyze(document, { previous: report })
    marks = gapMarks(document, report.findings, marks)
  }
  const afresh = readJourneyFile(writeJourneyFile(document), openedAt)
  expect(report.findings.length).toBeGreaterThan(80_000)
  expect(JSON.stringify(report.findings) === JSON.stringify(analyze(afresh).findings)).toBe(true)
  const ofCell = (of: GapMarks, cell: Cell) => JSON.stringify(of.cells.of(cell))
  const again = gapMarks(afresh, report.findings)
  for (const { id: channelId } of document.channels.values()) {
    const cell = { stageId: 's7', channelId }
    expect(ofCell(marks, cell)).toBe(ofCell(again, cell))
  }
})
