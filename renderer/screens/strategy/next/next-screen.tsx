/** What to do next: opportunities and what they would solve, measures on their way to a target, votes, open questions and decisions. */
import { type ReactNode, useMemo } from 'react'
import type { JourneyDocument } from '../../../../shared/journey/document.ts'
import { followedMeasures, followedNotes, isOpenNote } from '../../../../shared/strategy/next.ts'
import { ScreenHead } from '../sheet/screen-head.tsx'
import { PartLinks } from '../sheet/sheet-part.tsx'
import { MeasuresPart } from './measures-part.tsx'
import { NotesPart } from './notes-part.tsx'
import { OpportunitiesPart } from './opportunities-part.tsx'
import { VotesPart } from './votes-part.tsx'

export function NextScreen({ document }: { document: JourneyDocument }): ReactNode {
  const measures = useMemo(() => followedMeasures(document), [document])
  const notes = useMemo(() => followedNotes(document), [document])
  return (
    <>
      <ScreenHead title="Next" summary="What to do, how you will see that it works, and what is still to be decided.">
        <PartLinks
          parts={[
            ['opportunities', String(document.opportunities.size)],
            ['measures', String(measures.length)],
            ['votes', String(document.ballots.size)],
            ['notes', `${notes.filter(isOpenNote).length} open`],
          ]}
        />
      </ScreenHead>
      <OpportunitiesPart document={document} />
      <MeasuresPart document={document} measures={measures} />
      <VotesPart document={document} />
      <NotesPart document={document} notes={notes} />
    </>
  )
}
