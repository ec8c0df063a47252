/** People write in turn at one keyboard: what each wrote is hidden until all of it is shown together. */
import { PenLine, Plus } from 'lucide-react'
import type { ReactNode } from 'react'
import { choosePlural, formatCount } from '../../../shared/words/counts.ts'
import { useDocument } from '../../model/document/document-store.ts'
import { turnByKey } from '../../model/document/over-slide.ts'
import {
  addWritten,
  beginToWrite,
  closeWriting,
  dropWriting,
  keepLine,
  type ShownLine,
  showWritten,
  startWriting,
  useWriting,
  writingRefusal,
  writingTarget,
} from '../../model/places/writing-store.ts'
import { Button } from '../../ui/button.tsx'
import { Checkbox } from '../../ui/checkbox.tsx'
import { Dialog, type DialogProps } from '../../ui/dialog.tsx'
import { Between } from '../votes/between.tsx'
import styles from './writing.module.css'
import { WritingSetup } from './writing-setup.tsx'
import { WritingTurn } from './writing-turn.tsx'

export function WritingDialog(): ReactNode {
  const isOpen = useWriting((state) => state.isOpen)
  const hasDocument = useDocument(({ document }) => document !== null)
  return hasDocument ? <OpenWriting isOpen={isOpen} /> : null
}

/** One dialog for all steps, so that the keys stay in it. */
function OpenWriting({ isOpen }: { isOpen: boolean }): ReactNode {
  const { writing, shown } = useWriting()
  const step = writing === null ? newStep(isOpen) : shown ? shownStep() : heldStep()
  return <Dialog isOpen={isOpen} onClose={closeWriting} {...step} />
}

type Step = Omit<DialogProps, 'isOpen' | 'onClose'>

function newStep(isOpen: boolean): Step {
  const { form } = useWriting.getState()
  const target = isOpen ? writingTarget() : { touchpointId: null, cell: null }
  const refusal = isOpen ? writingRefusal(form.kind, target) : null
  return {
    title: 'Write in turn',
    description: 'Pass the keyboard round. Nothing is shown until you show all of it together.',
    footer: (
      <Button variant="primary" icon={<PenLine />} disabled={refusal !== null} onClick={startWriting}>
        Start writing
      </Button>
    ),
    children: isOpen && <WritingSetup form={form} target={target} refusal={refusal} />,
  }
}

function heldStep(): Step {
  const { writing, isPassing, draft } = useWriting.getState()
  const count = writing?.written.length ?? 0
  return {
    title: writing?.question ?? '',
    description: count === 0 ? 'Nobody has written yet.' : `${personCount(count)} so far`,
    size: 'wide',
    footer: (
      <>
        <Button onClick={dropWriting}>Discard all</Button>
        <Button disabled={count === 0 && draft.trim() === ''} onClick={showWritten}>
          Show all together
        </Button>
      </>
    ),
    children: isPassing ? (
      <Between words="Thank you. Pass the keyboard on." button="Start writing" onGoOn={beginToWrite} />
    ) : (
      <WritingTurn key={count} draft={draft} question={writing?.question ?? ''} />
    ),
  }
}

function shownStep(): Step {
  const { writing, shown } = useWriting.getState()
  const lines = shown ?? []
  const kept = lines.filter(({ isKept }) => isKept).length
  return {
    title: writing?.question ?? '',
    description: `${formatCount(lines.length, 'line')} from ${personCount(writing?.written.length ?? 0)}. Those with a tick are added.`,
    size: 'wide',
    footer: (
      <>
        <Button onClick={dropWriting}>Discard all</Button>
        <Button variant="primary" icon={<Plus />} disabled={kept === 0} onClick={addWritten}>
          Add {kept} to journey
        </Button>
      </>
    ),
    onKeyDown: turnByKey,
    children: <WrittenLines lines={lines} />,
  }
}

function personCount(count: number): string {
  return `${count} ${choosePlural(count, 'person', 'people')}`
}

/** What all have written, to be talked about; each line goes into the journey unless its tick is removed. */
function WrittenLines({ lines }: { lines: readonly ShownLine[] }): ReactNode {
  if (lines.length === 0) return <p className={styles.hint}>Nobody wrote anything.</p>
  return (
    <ul className={styles.lines} aria-label="What people wrote">
      {lines.map(({ text, isKept }, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two people may write the same
        <li key={at}>
          <Checkbox label={text} isChecked={isKept} onChange={(isOn) => keepLine(at, isOn)} />
        </li>
      ))}
    </ul>
  )
}
