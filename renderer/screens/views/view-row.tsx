import { Check, Pencil, RefreshCw, Trash2 } from 'lucide-react'
import type { ReactNode } from 'react'
import type { SavedView } from '../../../shared/journey/views.ts'
import { useDocument } from '../../model/document/document-store.ts'
import { useViews } from '../../model/document/view-store.ts'
import { goToView, remove, rename, updateToShown } from '../../model/editing/view-changes.ts'
import { IconButton } from '../../ui/icon-button.tsx'
import kept from '../../ui/kept-list.module.css'
import { Shortcut } from '../../ui/keys/shortcut.tsx'
import { TitleField } from '../../ui/title-field.tsx'
import { viewWords } from './view-words.ts'
import styles from './views-popover.module.css'

export function ViewRow(props: { view: SavedView; number: number; isReadOnly: boolean }): ReactNode {
  const { view, number, isReadOnly } = props
  const words = useDocument(({ document }) => (document ? viewWords(document, view) : ''))
  const isCurrent = useViews(({ currentId }) => currentId === view.id)
  const isRenaming = useViews(({ renamingId }) => renamingId === view.id)
  return (
    <li className={kept.row}>
      {isRenaming ? (
        <TitleField title={view.name} label="New name" onDone={(name) => rename(view.id, name)} />
      ) : (
        <button type="button" className={kept.go} aria-current={isCurrent || undefined} onClick={() => goToView(view)}>
          <span className={styles.mark}>{isCurrent && <Check size={14} aria-hidden />}</span>
          <span className={kept.words}>
            <span className={kept.name}>{view.name}</span>
            <span className={kept.what}>{words}</span>
          </span>
          {number <= 9 && <Shortcut keys={`Alt+${number}`} />}
        </button>
      )}
      {!isReadOnly && !isRenaming && (
        <>
          <IconButton
            size="small"
            label={`Update view “${view.name}”`}
            icon={<RefreshCw />}
            onClick={() => updateToShown(view)}
          />
          <IconButton
            size="small"
            label={`Rename view “${view.name}”`}
            icon={<Pencil />}
            onClick={() => useViews.setState({ renamingId: view.id })}
          />
          <IconButton
            size="small"
            label={`Delete view “${view.name}”`}
            icon={<Trash2 />}
            onClick={() => remove(view)}
          />
        </>
      )}
    </li>
  )
}
