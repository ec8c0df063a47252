/** A vote in front of the room: set up, held by passing the keyboard or by counting hands, and shown. */
import { FileDown, Vote } from 'lucide-react'
import type { ReactNode } from 'react'
import type { JourneyDocument } from '../../../shared/journey/document.ts'
import { isVotingOver, type VoteRecord, type Voting } from '../../../shared/room/voting.ts'
import { formatCount } from '../../../shared/words/counts.ts'
import { useDocument } from '../../model/document/document-store.ts'
import { turnByKey } from '../../model/document/over-slide.ts'
import {
  chosenGroup,
  closeVote,
  currentGroups,
  dropVote,
  saveVotingSheet,
  showVotes,
  startVote,
  useVote,
  type VoteForm,
} from '../../model/places/vote-store.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog, type DialogProps } from '../../ui/dialog.tsx'
import { BallotOfOne } from './ballot-of-one.tsx'
import { Between } from './between.tsx'
import { CountedHands } from './counted-hands.tsx'
import { EarlierVotes } from './earlier-votes.tsx'
import { VoteResults } from './vote-results.tsx'
import { VoteSetupForm } from './vote-setup-form.tsx'

export function VoteDialog(): ReactNode {
  const isOpen = useVote((vote) => vote.isOpen)
  const document = useDocument((state) => state.document)
  if (!document) return null
  return <OpenVote document={document} isOpen={isOpen} />
}

/** One dialog for all steps, so that the keys stay in it. */
function OpenVote({ document, isOpen }: { document: JourneyDocument; isOpen: boolean }): ReactNode {
  const { voting, hands, shownId, form } = useVote()
  const shown = shownId === null ? undefined : document.ballots.get(shownId)
  const step = shown
    ? shownStep(document, shown as VoteRecord)
    : voting
      ? heldStep(document, voting, hands !== null)
      : newStep(document, form, isOpen)
  return <Dialog isOpen={isOpen} onClose={closeVote} {...step} />
}

type Step = Omit<DialogProps, 'isOpen' | 'onClose'>

function newStep(document: JourneyDocument, form: VoteForm, isOpen: boolean): Step {
  const groups = isOpen ? currentGroups(document, form.measure) : []
  const group = chosenGroup(groups, form)
  return {
    title: 'Vote',
    description: 'No phones needed: pass the keyboard round, or count hands.',
    footer: (
      <>
        <Button icon={<FileDown />} disabled={!group} onClick={() => void saveVotingSheet()}>
          Save voting sheet…
        </Button>
        <Button variant="primary" icon={<Vote />} disabled={!group} onClick={startVote}>
          Start vote
        </Button>
      </>
    ),
    children: (
      <>
        <VoteSetupForm form={form} groups={groups} group={group} />
        <EarlierVotes document={document} />
      </>
    ),
  }
}

function heldStep(document: JourneyDocument, voting: Voting, isAloud: boolean): Step {
  const isOver = isVotingOver(voting)
  return {
    title: voting.question,
    description: isAloud ? `${formatCount(voting.people, 'voter')}, counting hands` : turnWords(voting),
    size: 'wide',
    footer: (
      <>
        <Button onClick={dropVote}>Discard vote</Button>
        {(isAloud || !isOver) && (
          <Button variant="primary" disabled={!isAloud} onClick={showVotes}>
            Show results
          </Button>
        )}
      </>
    ),
    children: isAloud ? (
      <CountedHands document={document} voting={voting} />
    ) : isOver ? (
      <Between words={`All ${voting.people} have voted.`} button="Show results" onGoOn={showVotes} />
    ) : (
      <BallotOfOne document={document} voting={voting} />
    ),
  }
}

function shownStep(document: JourneyDocument, vote: VoteRecord): Step {
  return {
    title: vote.question,
    description: `${formatCount(vote.cast.length, 'ballot')}. Saved in the journey; Undo removes the vote.`,
    size: 'wide',
    footer: (
      <>
        <Button onClick={dropVote}>New vote</Button>
        <Button variant="primary" onClick={closeVote}>
          Done
        </Button>
      </>
    ),
    onKeyDown: turnByKey,
    children: <VoteResults document={document} vote={vote} />,
  }
}

function turnWords({ cast, people }: Voting): string {
  return cast.length >= people ? 'Nothing is shown yet.' : `Voter ${cast.length + 1} of ${people}`
}
