/** The saved views of the open journey: go to one, name what is shown, rename, delete. */
import { Bookmark } from 'lucide-react'
import type { ReactNode } from 'react'
import { useDocument } from '../../model/document/document-store.ts'
import { closeViews, openViews, savedViews, useViews } from '../../model/document/view-store.ts'
import { IconButton } from '../../ui/icon-button.tsx'
import kept from '../../ui/kept-list.module.css'
import { Popover } from '../../ui/popover.tsx'
import { SaveView } from './save-view.tsx'
import { ViewRow } from './view-row.tsx'

export function ViewsPopover(): ReactNode {
  const views = useDocument(savedViews)
  const isOpen = useViews((state) => state.isOpen)
  const isReadOnly = useDocument(({ readOnly }) => readOnly !== null)
  // Who has saved no view finds them in the menu and the palette.
  if (views.length === 0 && !isOpen) return null
  return (
    <Popover
      label="Saved views"
      side="top"
      align="end"
      isOpen={isOpen}
      onOpenChange={(opens) => (opens ? openViews() : closeViews())}
      trigger={
        <IconButton size="small" label="Saved views" shortcut="Alt+V" tooltipSide="top" icon={<Bookmark size={16} />} />
      }
    >
      <div className={kept.sheet}>
        <h3 className={kept.heading}>Saved views</h3>
        {views.length === 0 && (
          <p className={kept.hint}>
            A saved view remembers zoom, filter, lanes and collapsed stages. Use it to return or to export.
          </p>
        )}
        {views.length > 0 && (
          <ul className={kept.list}>
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
