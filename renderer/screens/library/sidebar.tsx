import { Ellipsis, LayoutGrid, LayoutTemplate, Trash2 } from 'lucide-react'
import type { ReactNode } from 'react'
import { useLibrary } from '../../model/document/library-store.ts'
import { ActionMenu } from '../../registry/action-menu.tsx'
import { Brand } from './brand.tsx'
import { FolderList } from './folder-list.tsx'
import styles from './sidebar.module.css'

export function Sidebar(): ReactNode {
  const { summaries, templates, trash, view, folderId } = useLibrary()
  return (
    <aside className={styles.sidebar}>
      <Brand />
      <nav aria-label="Library" className={styles.views}>
        <View
          label="All journeys"
          icon={<LayoutGrid size={17} aria-hidden />}
          count={summaries?.length}
          isCurrent={view === 'journeys' && folderId === null}
          onClick={() => useLibrary.setState({ view: 'journeys', folderId: null })}
        />
        <View
          label="Templates"
          icon={<LayoutTemplate size={17} aria-hidden />}
          count={templates.length}
          isCurrent={view === 'templates'}
          onClick={() => useLibrary.setState({ view: 'templates' })}
        />
        {(trash.length > 0 || view === 'trash') && (
          <View
            label="Trash"
            icon={<Trash2 size={17} aria-hidden />}
            count={trash.length || undefined}
            isCurrent={view === 'trash'}
            onClick={() => useLibrary.setState({ view: 'trash' })}
          />
        )}
        <FolderList />
      </nav>
      <div className={styles.foot}>
        <ActionMenu place="library" variant="quiet" icon={<Ellipsis />} className={styles.help}>
          More
        </ActionMenu>
      </div>
    </aside>
  )
}

type ViewProps = {
  label: string
  icon: ReactNode
  count: number | undefined
  isCurrent: boolean
  onClick: () => void
}

function View({ label, icon, count, isCurrent, onClick }: ViewProps): ReactNode {
  return (
    <button type="button" className={styles.view} aria-current={isCurrent ? 'page' : undefined} onClick={onClick}>
      {icon}
      <span className={styles.name}>{label}</span>
      <span className={styles.count}>{count}</span>
    </button>
  )
}
