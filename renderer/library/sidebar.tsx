import { DatabaseBackup, Keyboard, LayoutGrid, LayoutTemplate, Monitor, Moon, Sun } from 'lucide-react'
import type { ReactNode } from 'react'
import type { ThemeChoice } from '../../shared/bridge.ts'
import { openBackups } from '../backups/backups-store.ts'
import { useLibrary } from '../state/library-store.ts'
import { useSession } from '../state/session-store.ts'
import { saveSettings, useSettings } from '../state/settings-store.ts'
import { Button } from '../ui/button.tsx'
import { type Segment, Segmented } from '../ui/segmented.tsx'
import { Brand } from './brand.tsx'
import styles from './sidebar.module.css'

const themes: readonly Segment<ThemeChoice>[] = [
  { value: 'system', label: 'Auto', icon: <Monitor /> },
  { value: 'light', label: 'Light', icon: <Sun /> },
  { value: 'dark', label: 'Dark', icon: <Moon /> },
]

const views = [
  { view: 'journeys', label: 'All journeys', Icon: LayoutGrid },
  { view: 'templates', label: 'Templates', Icon: LayoutTemplate },
] as const

export function Sidebar(): ReactNode {
  const { summaries, templates, view: current } = useLibrary()
  const theme = useSettings((settings) => settings.theme)
  const counts = { journeys: summaries?.length, templates: templates.length }
  return (
    <aside className={styles.sidebar}>
      <Brand />
      <nav aria-label="Library" className={styles.views}>
        {views.map(({ view, label, Icon }) => (
          <button
            key={view}
            type="button"
            className={styles.view}
            aria-current={view === current ? 'page' : undefined}
            onClick={() => useLibrary.setState({ view })}
          >
            <Icon size={17} aria-hidden />
            {label}
            <span className={styles.count}>{counts[view]}</span>
          </button>
        ))}
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
