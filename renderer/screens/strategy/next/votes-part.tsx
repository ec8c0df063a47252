/** The votes that were held, the latest first: what each came to, and where the room was apart. */
import { Trash2, Vote } from 'lucide-react'
import type { ReactNode } from 'react'
import { inOrder, type JourneyDocument } from '../../../../shared/journey/document.ts'
import { ballotMeasureWords } from '../../../../shared/journey/fields/words.ts'
import type { VoteRecord } from '../../../../shared/room/voting.ts'
import { formatCount } from '../../../../shared/words/counts.ts'
import { formatDay } from '../../../../shared/words/dates.ts'
import { deleteVote, openVote } from '../../../model/places/vote-store.ts'
import { Button } from '../../../ui/button.tsx'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { IconButton } from '../../../ui/icon-button.tsx'
import { VoteResults } from '../../votes/vote-results.tsx'
import { Part } from '../sheet/sheet-part.tsx'
import own from './votes-part.module.css'

export function VotesPart({ document }: { document: JourneyDocument }): ReactNode {
  const held = inOrder(document.ballots).toReversed()
  return (
    <Part
      part="votes"
      summary={held.length === 0 ? 'What the room finds important.' : `${formatCount(held.length, 'vote')} held.`}
      choices={
        <Button size="small" icon={<Vote aria-hidden />} shortcut="F7" onClick={openVote}>
          Vote
        </Button>
      }
    >
      {held.length === 0 ? (
        <EmptyState icon={<Vote />} title="No votes yet">
          Pass the keyboard round or count hands. The results are kept here.
        </EmptyState>
      ) : (
        held.map((ballot) => (
          <article key={ballot.id} className={own.vote} aria-label={ballot.question}>
            <header className={own.head}>
              <h4>{ballot.question}</h4>
              <p>
                {[
                  ballotMeasureWords[ballot.measure],
                  formatDay(ballot.at ?? ''),
                  formatCount(ballot.cast.length, 'ballot'),
                ]
                  .filter(Boolean)
                  .join(', ')}
              </p>
              <IconButton
                size="small"
                label={`Delete vote: ${ballot.question}`}
                icon={<Trash2 />}
                onClick={() => deleteVote(ballot.id)}
              />
            </header>
            <VoteResults document={document} vote={ballot as VoteRecord} />
          </article>
        ))
      )}
    </Part>
  )
}
