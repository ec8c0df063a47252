/** Over the canvas: which journey this is, whether it is saved, and what can be done with it. */
import { BookOpen, Download, GitCompareArrows, LayoutGrid, Presentation, Redo2, Search, Undo2 } from 'lucide-react'
import type { ReactNode } from 'react'
import { updateJourney } from '../../shared/journey/edits.ts'
import { runAction } from '../actions/table.ts'
import { edit, endMerge, useDocument } from '../state/document-store.ts'
import { showLibrary } from '../state/navigation.ts'
import { useSession } from '../state/session-store.ts'
import { ViewSwitch } from '../strategy/view-switch.tsx'
import { Badge } from '../ui/badge.tsx'
import { Button } from '../ui/button.tsx'
import { IconButton } from '../ui/icon-button.tsx'
import { Shortcut } from '../ui/shortcut.tsx'
import { SavingMark } from './saving-mark.tsx'
import styles from './top-bar.module.css'

export function TopBar(): ReactNode {
  const title = useDocument(({ document }) => document?.journey.title ?? '')
  const state = useDocument(({ document }) => document?.journey.state)
  const lastDone = useDocument(({ history }) => history.done.at(-1)?.label)
  const lastUndone = useDocument(({ history }) => history.undone.at(-1)?.label)
  const isPageOpen = useSession((session) => session.isJourneyPageOpen)
  return (
    <header className={styles.bar}>
      <IconButton
        data-guide="library"
        label="All journeys"
        shortcut="Mod+L"
        icon={<LayoutGrid size={18} />}
        onClick={() => void showLibrary()}
      />
      <TitleField title={title} />
      <Badge look="outline">{state === 'to-be' ? 'To-be' : 'As-is'}</Badge>
      <IconButton
        label="Front page of the journey"
        shortcut="Mod+J"
        isPressed={isPageOpen}
        icon={<BookOpen size={17} />}
        onClick={() => runAction('journey-page')}
      />
      <SavingMark />
      <span className={styles.space} />
      <ViewSwitch />
      <button type="button" className={styles.search} onClick={() => runAction('palette')}>
        <Search size={14} aria-hidden />
        <span>Find an action</span>
        <Shortcut keys="Mod+K" />
      </button>
      <IconButton
        label={lastDone ? `Undo: ${lastDone}` : 'Undo'}
        shortcut="Mod+Z"
        disabled={!lastDone}
        icon={<Undo2 size={18} />}
        onClick={() => runAction('undo')}
      />
      <IconButton
        label={lastUndone ? `Redo: ${lastUndone}` : 'Redo'}
        shortcut="Mod+Shift+Z"
        disabled={!lastUndone}
        icon={<Redo2 size={18} />}
        onClick={() => runAction('redo')}
      />
      <Button
        icon={<GitCompareArrows size={15} />}
        tooltip="Compare with another journey"
        shortcut="Mod+Shift+D"
        onClick={() => runAction('compare')}
      >
        Compare
      </Button>
      <Button data-guide="present" icon={<Presentation size={15} />} shortcut="F5" onClick={() => runAction('present')}>
        Present
      </Button>
      <Button variant="primary" icon={<Download size={15} />} shortcut="Mod+E" onClick={() => runAction('export')}>
        Export
      </Button>
    </header>
  )
}

function TitleField({ title }: { title: string }): ReactNode {
  return (
    <input
      className={styles.title}
      aria-label="Title of the journey"
      data-journey-title
      placeholder="Untitled journey"
      value={title}
      onChange={(event) =>
        edit('Rename journey', (document) => updateJourney(document, { title: event.target.value }), 'journey:title')
      }
      onBlur={endMerge}
      onKeyDown={(event) => {
        if (event.nativeEvent.isComposing) return
        if (event.key === 'Enter' || event.key === 'Escape') event.currentTarget.blur()
      }}
    />
  )
}
