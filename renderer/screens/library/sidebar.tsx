import { DatabaseBackup, Keyboard, LayoutGrid, LayoutTemplate, Monitor, Moon, Sun, Trash2 } from 'lucide-react'
import type { ReactNode } from 'react'
import type { ThemeChoice } from '../../../shared/bridge/settings.ts'
import { useLibrary } from '../../model/document/library-store.ts'
import { openBackups } from '../../model/places/backups-store.ts'
import { useSession } from '../../model/session/session-store.ts'
import { saveSettings, useSettings } from '../../model/session/settings-store.ts'
import { Button } from '../../ui/button.tsx'
import { type Segment, Segmented } from '../../ui/segmented.tsx'
import { Brand } from './brand.tsx'
import { FolderList } from './folder-list.tsx'
import styles from './sidebar.module.css'

const themes: readonly Segment<ThemeChoice>[] = [
  { value: 'system', label: 'System', icon: <Monitor /> },
  { value: 'light', label: 'Light', icon: <Sun /> },
  { value: 'dark', label: 'Dark', icon: <Moon /> },
]

export function Sidebar(): ReactNode {
  const { summaries, templates, trash, view, folderId } = useLibrary()
  const theme = useSettings((settings) => settings.theme)
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
        <View
          label="Trash"
          icon={<Trash2 size={17} aria-hidden />}
          count={trash.length || undefined}
          isCurrent={view === 'trash'}
          onClick={() => useLibrary.setState({ view: 'trash' })}
        />
        <FolderList />
      </nav>
      <div className={styles.foot}>
        <Button
          variant="quiet"
          icon={<DatabaseBackup />}
          className={styles.help}
          shortcut="Mod+Shift+B"
          tooltipSide="top"
          onClick={() => void openBackups()}
        >
          Backups
        </Button>
        <Button
          variant="quiet"
          icon={<Keyboard />}
          className={styles.help}
          shortcut="F1"
          tooltipSide="top"
          onClick={() => useSession.setState({ isHelpOpen: true })}
        >
          Keyboard shortcuts
        </Button>
        <Segmented
          label="Theme"
          value={theme}
          segments={themes}
          onChange={(choice) => saveSettings({ theme: choice })}
          isWide
        />
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
