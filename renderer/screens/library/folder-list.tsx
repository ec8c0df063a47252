import { Folder as FolderIcon, FolderPlus, Pencil, Trash2 } from 'lucide-react'
import { type DragEvent, type ReactNode, useState } from 'react'
import type { Folder } from '../../../shared/bridge/library.ts'
import { longestName } from '../../../shared/bridge/parts.ts'
import { useLibrary } from '../../model/document/library-store.ts'
import { IconButton } from '../../ui/icon-button.tsx'
import { ContextMenu, type MenuEntry } from '../../ui/menu.tsx'
import { TitleField } from '../../ui/title-field.tsx'
import { droppedJourneyId, holdsJourney } from './drag-journey.ts'
import { fewJourneys } from './few-journeys.ts'
import { addFolder, deleteFolder, moveJourney, renameFolder } from './shelves.ts'
import styles from './sidebar.module.css'

/** The folders in the sidebar: opened by a click, renamed and removed by their menu, filled by dropping journeys on them. */
export function FolderList(): ReactNode {
  const folders = useLibrary((library) => library.folders)
  const [isAdding, setAdding] = useState(false)
  const [renamingId, setRenamingId] = useState<string | null>(null)
  const areFew = useLibrary(({ summaries }) => (summaries?.length ?? 0) <= fewJourneys)

  async function add(name: string): Promise<void> {
    setAdding(false)
    const folderId = await addFolder(name)
    if (folderId) useLibrary.setState({ view: 'journeys', folderId })
  }

  function rename(folder: Folder, name: string): void {
    setRenamingId(null)
    if (name.trim() !== folder.name) void renameFolder(folder.folderId, name)
  }

  if (folders.length === 0 && areFew && !isAdding) return null
  return (
    <>
      <div className={styles.heading}>
        <h2>Folders</h2>
        <IconButton size="small" label="New folder" icon={<FolderPlus />} onClick={() => setAdding(true)} />
      </div>
      {folders.map((folder) =>
        folder.folderId === renamingId ? (
          <TitleField
            key={folder.folderId}
            title={folder.name}
            maxLength={longestName}
            onDone={(name) => rename(folder, name)}
          />
        ) : (
          <FolderButton key={folder.folderId} folder={folder} onRename={() => setRenamingId(folder.folderId)} />
        ),
      )}
      {isAdding && (
        <TitleField title="" label="Folder name" maxLength={longestName} onDone={(name) => void add(name)} />
      )}
      {folders.length === 0 && !isAdding && (
        <p className={styles.hint}>Create a folder for each client or project, then drag journeys into it.</p>
      )}
    </>
  )
}

function FolderButton({ folder, onRename }: { folder: Folder; onRename: () => void }): ReactNode {
  const { folderId, name } = folder
  const isCurrent = useLibrary((library) => library.view === 'journeys' && library.folderId === folderId)
  const count = useLibrary(({ summaries }) => summaries?.filter((one) => one.folderId === folderId).length ?? 0)
  const [isOver, setOver] = useState(false)
  const entries: readonly MenuEntry[] = [
    { id: 'rename', label: 'Rename', icon: <Pencil />, shortcut: 'F2', run: onRename },
    {
      id: 'delete',
      label: 'Remove folder',
      hint: 'Journeys are kept',
      icon: <Trash2 />,
      shortcut: 'Delete',
      run: () => void deleteFolder(folderId),
    },
  ]

  function onDragOver(event: DragEvent): void {
    if (!holdsJourney(event)) return
    event.preventDefault()
    setOver(true)
  }

  return (
    <ContextMenu entries={entries}>
      <button
        type="button"
        className={styles.view}
        aria-current={isCurrent ? 'page' : undefined}
        data-drop={isOver || undefined}
        onClick={() => useLibrary.setState({ view: 'journeys', folderId })}
        onKeyDown={(event) => {
          if (event.key === 'F2') onRename()
          else if (event.key === 'Delete') void deleteFolder(folderId)
          else return
          event.preventDefault()
          event.stopPropagation()
        }}
        onDragOver={onDragOver}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          setOver(false)
          void moveJourney(droppedJourneyId(event), folderId)
        }}
      >
        <FolderIcon size={17} aria-hidden />
        <span className={styles.name}>{name}</span>
        <span className={styles.count}>{count}</span>
      </button>
    </ContextMenu>
  )
}
