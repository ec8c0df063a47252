/** The names of the chosen moment, and the field for one more. */

import { Bookmark, X } from 'lucide-react'
import { type FormEvent, type ReactNode, useState } from 'react'
import { longestName } from '../../../shared/bridge/parts.ts'
import type { Version } from '../../../shared/journey/history/log.ts'
import { forgetVersion, nameChosen } from '../../model/places/timeline-store.ts'
import { Button } from '../../ui/button.tsx'
import { TextField } from '../../ui/field.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import styles from './version-names.module.css'

export function VersionNames({ versions }: { versions: readonly Version[] }): ReactNode {
  const [draft, setDraft] = useState<string | null>(null)
  function save(event: FormEvent): void {
    event.preventDefault()
    const name = draft?.trim()
    if (!name) return
    setDraft(null)
    void nameChosen(name)
  }
  return (
    <div className={styles.row}>
      {versions.map(({ versionId, name }) => (
        <span key={versionId} className={styles.version}>
          <Bookmark size={14} aria-hidden />
          <span className={styles.name}>{name}</span>
          <IconButton
            size="small"
            label={`Remove name “${name}”`}
            icon={<X />}
            onClick={() => void forgetVersion(versionId)}
          />
        </span>
      ))}
      {draft === null ? (
        <Button variant="quiet" size="small" icon={<Bookmark />} onClick={() => setDraft('')}>
          Name this version…
        </Button>
      ) : (
        <form className={styles.form} onSubmit={save}>
          <TextField
            label="Version name"
            isLabelHidden
            placeholder="For example: After workshop 2"
            maxLength={longestName}
            autoFocus
            value={draft}
            onChange={setDraft}
          />
          <Button type="submit" disabled={draft.trim() === ''}>
            Save name
          </Button>
          <Button variant="quiet" onClick={() => setDraft(null)}>
            Cancel
          </Button>
        </form>
      )}
    </div>
  )
}
