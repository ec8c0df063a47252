import { Copy, Trash2 } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import { useShallow } from 'zustand/react/shallow'
import { squashChanges } from '../../shared/journey/change.ts'
import { updateTouchpoint } from '../../shared/journey/edits.ts'
import type { Id, Role, Status, Touchpoint } from '../../shared/journey/schema.ts'
import { roleWords, statusWords } from '../../shared/journey/words.ts'
import { duplicateSelected, removeSelected } from '../actions/touchpoint-edits.ts'
import { edit, endMerge, useDocument } from '../state/document-store.ts'
import { Button } from '../ui/button.tsx'
import { Segmented } from '../ui/segmented.tsx'
import { Select } from '../ui/select.tsx'
import { AddLine } from './add-line.tsx'
import { optionsWithNone } from './fields.tsx'
import styles from './inspector.module.css'

/** Several touchpoints at once: what is worth changing in all of them. */
export function SeveralInspector({ ids }: { ids: ReadonlySet<Id> }): ReactNode {
  const statuses = useDocument(
    useShallow(({ document }) => [...new Set([...ids].map((id) => document?.touchpoints.get(id)?.status))]),
  )
  const shared = statuses.length === 1 ? (statuses[0] ?? null) : null
  const [role, setRole] = useState<Role | null>(null)
  function changeAll(label: string, fieldsOf: (touchpoint: Touchpoint) => Partial<Touchpoint>): void {
    endMerge()
    edit(label, (document) =>
      [...ids].reduce((change, id) => {
        const touchpoint = document.touchpoints.get(id)
        return touchpoint ? squashChanges(change, updateTouchpoint(document, id, fieldsOf(touchpoint))) : change
      }, {}),
    )
  }
  return (
    <>
      <header className={styles.head}>
        <h3 className={styles.title}>{ids.size} touchpoints</h3>
        <div className={styles.labelled}>
          <span className={styles.label} aria-hidden>
            Status of all
          </span>
          <Segmented<Status | 'mixed'>
            label="Status of all"
            value={shared ?? 'mixed'}
            segments={(Object.keys(statusWords) as Status[]).map((value) => ({ value, label: statusWords[value] }))}
            onChange={(status) => {
              if (status !== 'mixed') changeAll('Change status', () => ({ status }))
            }}
            isWide
          />
        </div>
        <Select
          label="Role of all owners"
          value={role}
          options={optionsWithNone(roleWords, 'Leave as it is')}
          onChange={(next) => {
            setRole(next)
            if (next) changeAll('Change role', ({ owner }) => ({ owner: { ...owner, role: next } }))
          }}
        />
        <AddLine
          label="Tag all"
          onAdd={(tag) => changeAll('Add tag', ({ tags }) => ({ tags: tags.includes(tag) ? tags : [...tags, tag] }))}
        />
      </header>
      <footer className={styles.foot}>
        <div className={styles.buttons}>
          <Button size="small" icon={<Copy aria-hidden />} onClick={duplicateSelected}>
            Duplicate
          </Button>
          <Button variant="danger" size="small" icon={<Trash2 aria-hidden />} onClick={removeSelected}>
            Delete all {ids.size}
          </Button>
        </div>
      </footer>
    </>
  )
}
