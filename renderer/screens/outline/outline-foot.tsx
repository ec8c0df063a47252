/** The line below the outline: what the next key does in the row or cell that has them. */
import type { ReactNode } from 'react'
import type { OutlineRow } from '../../../shared/outline/outline-rows.ts'
import { useDocument } from '../../model/document/document-store.ts'
import { useSession } from '../../model/session/session-store.ts'
import { useSettings } from '../../model/session/settings-store.ts'
import { type KeyHint, KeyHints } from '../../ui/keys/key-hints.tsx'
import { AgendaTimer } from '../agenda/agenda-timer.tsx'
import styles from './outline.module.css'
import { type Column, useOutline } from './outline-store.ts'

export function OutlineFoot({ row, column }: { row: OutlineRow | undefined; column: Column }): ReactNode {
  const areHintsOn = useSettings(({ areKeyHintsOn }) => areKeyHintsOn)
  const isTimed = useSettings(({ agendaRun }) => agendaRun !== null)
  const isReadOnly = useDocument(({ readOnly }) => readOnly !== null)
  const isWriting = useSession(({ editing }) => editing !== null)
  const isOpen = useOutline(({ opened }) => opened !== null)
  const place = isWriting || isOpen ? 'writing' : placeOf(row, column)
  const isHinting = areHintsOn && !isReadOnly && place !== null
  if (!isHinting && !isTimed) return null
  return (
    <div className={styles.foot} data-map-tools>
      {isHinting && <KeyHints place={place} hints={hints[place]} />}
      <AgendaTimer isOverWall={false} />
    </div>
  )
}

const fold: KeyHint = ['Left', 'collapse']
const back: KeyHint = ['Escape', 'back to map']
const hints = {
  stage: [['Enter', 'rename, or just type'], fold, ['Right', 'expand'], back],
  channel: [['Enter', 'add, or just type'], ['F2', 'rename channel'], fold, back],
  touchpoint: [
    ['Enter', 'add below'],
    ['F2', 'edit title, or just type'],
    ['Right', 'its cells'],
    ['Alt+E', 'move to cell'],
    back,
  ],
  text: [['Enter', 'edit, or just type'], ['Delete', 'clear'], back],
  choice: [['Enter', 'choose, or just type'], ['Delete', 'clear'], back],
  list: [['Enter', 'connect, label or delete'], back],
  mark: [['Enter', 'mark or unmark'], back],
  gap: [['Enter', 'show the finding'], back],
  status: [['Enter', 'choose, or just type'], back],
  writing: [
    ['Enter', 'done'],
    ['Tab', 'next cell'],
  ],
} as const satisfies Readonly<Record<string, readonly KeyHint[]>>

const ofColumn = {
  momentOfTruth: 'mark',
  pains: 'text',
  connections: 'list',
  gap: 'gap',
  status: 'status',
  owner: 'text',
} as const satisfies Partial<Record<Column, keyof typeof hints>>

function placeOf(row: OutlineRow | undefined, column: Column): keyof typeof hints | null {
  if (!row) return null
  if (row.what === 'stage') return 'stage'
  if (row.what !== 'touchpoint') return 'channel'
  if (column === 'title') return 'touchpoint'
  return column in ofColumn ? ofColumn[column as keyof typeof ofColumn] : 'choice'
}
