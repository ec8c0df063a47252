import { CircleCheck, CirclePause, CircleQuestionMark, type LucideIcon } from 'lucide-react'
import type { ReactNode } from 'react'
import type { NoteKind } from '../../../shared/journey/fields/vocabulary.ts'
import { noteKindWords } from '../../../shared/journey/fields/words.ts'
import { noteMeasures } from '../../../shared/layout/grid/map-sizes.ts'
import styles from './notes.module.css'

type MarkedKind = Exclude<NoteKind, 'note'>

const kindIcons: Readonly<Record<MarkedKind, LucideIcon>> = {
  question: CircleQuestionMark,
  decision: CircleCheck,
  parked: CirclePause,
}

/** What a note is, over its text: by icon and word, since colours are the user's own. */
export function NoteKindMark({ kind }: { kind: MarkedKind }): ReactNode {
  const Icon = kindIcons[kind]
  return (
    <div className={styles.kind} style={{ height: noteMeasures.kindHeight }} data-note-kind={kind}>
      <Icon size={noteMeasures.iconSize} aria-hidden />
      {noteKindWords[kind]}
    </div>
  )
}
