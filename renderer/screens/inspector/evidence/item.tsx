import { ChevronDown } from 'lucide-react'
import type { ReactNode } from 'react'
import { removeRecords } from '../../../../shared/journey/edits/removal.ts'
import type { Id } from '../../../../shared/journey/schema.ts'
import { nameOrUntitled, nouns } from '../../../../shared/words/names.ts'
import { removeWithNotice } from '../../../model/editing/remove.ts'
import { classes } from '../../../ui/classes.ts'
import { Revealable } from '../fields/fields.tsx'
import inspector from '../fields/inspector.module.css'
import { ItemHead } from '../fields/item-head.tsx'
import { useWanted } from '../fields/use-wanted.ts'
import styles from './evidence.module.css'

export type EvidenceList = 'opportunities' | 'quotes' | 'measures'

/** One opportunity, quote or measure: what it says, and below what more is known of it. */
export function Item(props: {
  list: EvidenceList
  id: Id
  label: string
  /** The field that says it, and what it says. */
  field: 'text' | 'name'
  text: string
  onEdit: (text: string) => void
  children: ReactNode
}): ReactNode {
  const { list, id, text } = props
  const noun = nouns[list]
  return (
    <div className={inspector.item} data-field={`${list}:${id}`}>
      <Revealable field={`${list}:${id}:${props.field}`}>
        <ItemHead
          label={props.label}
          isLong
          value={text}
          onEdit={props.onEdit}
          removeLabel={`Delete ${noun} ${nameOrUntitled(text, noun)}`}
          onRemove={() => removeWithNotice(`Delete ${noun}`, (document) => removeRecords(document, list, [id]))}
        />
      </Revealable>
      {props.children}
    </div>
  )
}

/** What isn't needed at each look, behind a line that sums it up. */
export function ItemMore(props: {
  list: EvidenceList
  id: Id
  /** The fields in it that a search may lead to. */
  holds: readonly string[]
  summary: string
  isOpenAtFirst?: boolean
  children: ReactNode
}): ReactNode {
  const names = props.holds.map((field) => `${props.list}:${props.id}:${field}`)
  const [isOpen, setOpen] = useWanted((field) => names.includes(field), props.isOpenAtFirst ?? false)
  return (
    <>
      <button type="button" className={styles.more} aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        <span>{props.summary}</span>
        <ChevronDown size={14} aria-hidden className={classes(inspector.chevron, !isOpen && inspector.isClosed)} />
      </button>
      {isOpen && <div className={inspector.stack}>{props.children}</div>}
    </>
  )
}
