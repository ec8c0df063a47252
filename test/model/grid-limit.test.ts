/** A journey takes up to 250,000 cells, whatever would make more of them: it is said, and nothing is changed. */
import { beforeEach, expect, it } from 'vitest'
import { edit, openDocument, undo, useDocument } from '../../renderer/model/document/document-store.ts'
import { newId } from '../../renderer/model/document/new-id.ts'
import { addChannelAfter, addStageAfter, nameNextHeader } from '../../renderer/model/editing/grid-edits.ts'
import { splitSelectedChannel } from '../../renderer/model/editing/split-channel.ts'
import { selectChannel, selectNothing, useSession } from '../../renderer/model/session/session-store.ts'
import { planPaste } from '../../shared/formats/incoming/paste-plan.ts'
import { readPastedTable } from '../../shared/formats/incoming/pasted-table.ts'
import { updateStage } from '../../shared/journey/edits/grid-edits.ts'
import { emptyHistory } from '../../shared/journey/history/history.ts'
import { boardOf } from '../bench/board.ts'

function open(stages: number, channels: number): void {
  useDocument.setState({ document: boardOf(8, { stages, channels }), history: emptyHistory, readOnly: null })
}

beforeEach(() => {
  open(500, 500)
  selectNothing()
  useSession.setState({ editing: null, notices: [] })
})

const said = () => useSession.getState().notices.map(({ message }) => message)

const moreStages = /^501 stages and 500 channels make 250,500 cells, .* up to 250,000: nothing was changed\.$/
const moreChannels = /^500 stages and 501 channels make 250,500 cells, .* up to 250,000: nothing was changed\.$/

const rows = 'Stage\tChannel\tTouchpoint\nA new one\tChannel 1\tOne\nStage 1\tAnother new one\tTwo'

it.each([
  ['adding a stage', () => addStageAfter('s3'), moreStages],
  ['adding a channel', () => addChannelAfter(null), moreChannels],
  ['naming on past the last stage', () => nameNextHeader('stages', 's499', 1), moreStages],
  ['naming on past the last channel', () => nameNextHeader('channels', 'k499', 1), moreChannels],
  [
    'splitting a channel',
    () => {
      selectChannel('k3')
      splitSelectedChannel()
    },
    moreChannels,
  ],
  [
    'a table that brings both',
    () => {
      const table = readPastedTable(rows)
      if (table) edit('Import table', (document) => planPaste(document, table, null, newId).change)
    },
    /^501 stages and 501 channels make 251,001 cells/,
  ],
])('%s is refused in one sentence', (_, run, sentence) => {
  const before = openDocument()
  run()
  expect(openDocument()).toBe(before)
  expect(said()).toEqual([expect.stringMatching(sentence)])
  expect(useSession.getState().editing).toBeNull()
  expect(undo()).toBeNull()
})

it('a journey that reaches the limit can still be edited, and one below it may grow up to it', () => {
  expect(edit('Rename stage', (document) => updateStage(document, 's1', { name: 'Anew' }))).toBe(true)
  open(499, 500)
  addStageAfter(null)
  expect(openDocument().stages.size).toBe(500)
  expect(said()).toEqual([])
})

it('one that was larger before may be edited and made smaller', () => {
  open(600, 500)
  expect(edit('Rename stage', (document) => updateStage(document, 's1', { name: 'Anew' }))).toBe(true)
  expect(said()).toEqual([])
})
