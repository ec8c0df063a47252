import { Check, Folder, FolderMinus } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import { longestName } from '../../../shared/bridge/parts.ts'
import type { Id } from '../../../shared/journey/schema.ts'
import { summaryOf, useLibrary } from '../../model/document/library-store.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { TextField } from '../../ui/field.tsx'
import styles from './folder-dialog.module.css'
import { addFolder, moveJourney } from './shelves.ts'

/** Which folder a journey lies in, for hands on the keyboard. */
export function FolderDialog(): ReactNode {
  const movingId = useLibrary((library) => library.movingId)
  if (movingId === null) return null
  return <Choices key={movingId} journeyId={movingId} />
}

function Choices({ journeyId }: { journeyId: Id }): ReactNode {
  const folders = useLibrary((library) => library.folders)
  const [name, setName] = useState('')
  const journey = summaryOf(journeyId)
  const close = () => useLibrary.setState({ movingId: null, focusedId: journeyId })

  function choose(folderId: Id | null): void {
    close()
    void moveJourney(journeyId, folderId)
  }

  async function chooseNew(): Promise<void> {
    const folderId = await addFolder(name)
    if (folderId) choose(folderId)
  }

  return (
    <Dialog isOpen onClose={close} title="Move to folder" description={journey?.title} size="small">
      <ul className={styles.folders} aria-label="Folders">
        {folders.map(({ folderId, name: label }) => (
          <li key={folderId}>
            <button type="button" className={styles.folder} onClick={() => choose(folderId)}>
              <Folder size={16} aria-hidden />
              <span className={styles.name}>{label}</span>
              {journey?.folderId === folderId && <Check size={16} aria-label="Current folder" role="img" />}
            </button>
          </li>
        ))}
        {journey?.folderId != null && (
          <li>
            <button type="button" className={styles.folder} onClick={() => choose(null)}>
              <FolderMinus size={16} aria-hidden />
              <span className={styles.name}>No folder</span>
            </button>
          </li>
        )}
      </ul>
      <form
        className={styles.add}
        onSubmit={(event) => {
          event.preventDefault()
          void chooseNew()
        }}
      >
        <TextField
          label="New folder"
          maxLength={longestName}
          value={name}
          onChange={setName}
          placeholder="For example: Northwind"
        />
        <Button type="submit" variant="solid" disabled={name.trim() === ''}>
          Create folder and move
        </Button>
      </form>
    </Dialog>
  )
}
