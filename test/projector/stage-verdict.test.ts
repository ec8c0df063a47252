import { expect, it } from 'vitest'
import { analyze } from '../../shared/gaps/analyze.ts'
import { inOrder } from '../../shared/journey/document.ts'
import { stageVerdict } from '../../shared/projector/stage-verdict.ts'
import { exampleDocument } from '../support/example-document.ts'

it('says first what must be fixed, else how many channels have something', () => {
  const document = exampleDocument()
  const { findings } = analyze(document)
  const verdicts = inOrder(document.stages).map((stage) => stageVerdict(document, stage, findings))
  expect(verdicts).toEqual([
    { text: '2 gaps', mustFix: true },
    { text: '3 of 6 channels', mustFix: false },
    { text: '2 of 6 channels', mustFix: false },
    { text: '4 of 6 channels', mustFix: false },
    { text: '2 of 6 channels', mustFix: false },
    { text: '3 of 6 channels', mustFix: false },
  ])
})
