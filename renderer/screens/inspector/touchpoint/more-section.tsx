import { Minus, Plus } from 'lucide-react'
import type { ReactNode } from 'react'
import type { Id } from '../../../../shared/journey/schema.ts'
import { IconButton } from '../../../ui/icon-button.tsx'
import styles from '../fields/inspector.module.css'
import { Section } from '../fields/section.tsx'
import { chooseInRecord, useRecord } from '../fields/use-record.ts'
import { CellChoice } from './cell-choice.tsx'
import { TextOf } from './text-of.tsx'
import { TextsOf } from './texts-of.tsx'

/** What else a workshop leaves on a touchpoint: notes, tags, votes; and its place. */
export function MoreSection({ id }: { id: Id }): ReactNode {
  const votes = useRecord('touchpoints', id, (touchpoint) => touchpoint.votes) ?? 0
  const isEmpty = useRecord('touchpoints', id, ({ notes, tags }) => notes.trim() === '' && tags.length === 0) ?? true
  const vote = (step: number) => chooseInRecord('Vote', 'touchpoints', id, { votes: votes + step })
  return (
    <Section
      title="Notes, tags, votes, place"
      isClosedAtFirst={isEmpty && votes === 0}
      holds={['notes', 'tags', 'votes']}
    >
      <TextOf id={id} name="notes" label="Notes" />
      <TextsOf id={id} name="tags" label="Tags" itemName="tag" />
      <div className={styles.row}>
        <span className={styles.label}>Votes</span>
        <IconButton
          size="small"
          hasBorder
          label="Remove vote"
          icon={<Minus />}
          disabled={votes <= 0}
          onClick={() => vote(-1)}
        />
        <output className={styles.votes} aria-label="Votes">
          {votes}
        </output>
        <IconButton size="small" hasBorder label="Add vote" icon={<Plus />} onClick={() => vote(1)} />
      </div>
      <CellChoice id={id} />
    </Section>
  )
}
