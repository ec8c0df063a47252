/** The saved views of the open journey: go to one, name what is shown, rename, delete. */
import { Bookmark } from 'lucide-react'
import type { ReactNode } from 'react'
import { useDocument } from '../state/document-store.ts'
import { IconButton } from '../ui/icon-button.tsx'
import { Popover } from '../ui/popover.tsx'
import { SaveView } from './save-view.tsx'
import { ViewRow } from './view-row.tsx'
import { closeViews, openViews, savedViews, useViews } from './view-store.ts'
import styles from './views-popover.module.css'

export function ViewsPopover(): ReactNode {
  const views = useDocument(savedViews)
  const isOpen = useViews((state) => state.isOpen)
  const isReadOnly = useDocument(({ readOnly }) => readOnly !== null)
  return (
    <Popover
      label="Saved views"
      side="top"
      align="end"
      isOpen={isOpen}
      onOpenChange={(opens) => (opens ? openViews() : closeViews())}
      trigger={<IconButton label="Saved views" shortcut="V" tooltipSide="top" icon={<Bookmark size={18} />} />}
    >
      <div className={styles.sheet}>
        <h3 className={styles.heading}>Saved views</h3>
        {views.length === 0 && (
          <p className={styles.empty}>
            A view keeps zoom, filter, lanes and folded stages under a name: to come back to it, and to export it.
          </p>
        )}
        {views.length > 0 && (
          <ul className={styles.list}>
            {views.map((view, index) => (
              <ViewRow key={view.id} view={view} number={index + 1} isReadOnly={isReadOnly} />
            ))}
          </ul>
        )}
        {!isReadOnly && isOpen && <SaveView />}
      </div>
    </Popover>
  )
}
