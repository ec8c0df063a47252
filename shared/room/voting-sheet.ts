/** A ballot on paper, for rooms in which no keyboard goes round: what is voted on, with boxes to tick. */
import type { JourneyDocument } from '../journey/document.ts'
import { brandOnPaper } from '../scene/brand-mark.ts'
import { choosePlural } from '../words/counts.ts'
import type { Sheet } from './outcome-sheet.ts'
import { subjectName } from './vote-results.ts'
import { letterOf } from './vote-subjects.ts'
import type { VoteSetup } from './voting.ts'

type Asked = Pick<VoteSetup, 'question' | 'measure' | 'subjects' | 'dots'>

/** The sheet that each voter ticks: as many boxes a line as dots, or the numbers from 1 to 5. */
export function votingSheet(document: JourneyDocument, { question, measure, subjects, dots }: Asked): Sheet {
  const isDots = measure === 'dots'
  const boxes = isDots ? Array.from({ length: dots }, () => '') : ['1', '2', '3', '4', '5']
  const rows = subjects.map((subject, at) => ({
    text: `${letterOf(at)}  ${subjectName(document, subject)}`,
    detail: '',
    boxes,
  }))
  const dotWords = choosePlural(dots, 'Tick 1 box', `Tick ${dots} boxes`)
  return {
    brand: brandOnPaper(document),
    title: question,
    subtitle: isDots
      ? `${dotWords} in all; several may be on one line.`
      : 'Tick one number a line: 1 is low, 5 is high.',
    figures: [],
    parts: [{ heading: '', rows }],
  }
}
