/** Over the canvas: which journey this is, whether it is saved, and what can be done with it. */
import { BookOpen, Compass, LayoutGrid, Presentation, Redo2, Search, Share, Undo2, Workflow } from 'lucide-react'
import type { ReactNode } from 'react'
import { updateJourney } from '../../../shared/journey/edits/edits.ts'
import { stateWords } from '../../../shared/journey/fields/words.ts'
import { nameOrUntitled } from '../../../shared/words/names.ts'
import { edit, endMerge, useDocument } from '../../model/document/document-store.ts'
import { showLibrary } from '../../model/document/navigation.ts'
import { showBrief } from '../../model/places/brief-place.ts'
import { showMap, showStrategy } from '../../model/places/strategy-place.ts'
import { type JourneyView, useSession } from '../../model/session/session-store.ts'
import { ActionMenu } from '../../registry/action-menu.tsx'
import { runAction } from '../../registry/registry.ts'
import { Button } from '../../ui/button.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { Shortcut } from '../../ui/keys/shortcut.tsx'
import { type Segment, Segmented } from '../../ui/segmented.tsx'
import { Tooltip } from '../../ui/tooltip.tsx'
import { SavingMark } from './saving-mark.tsx'
import styles from './top-bar.module.css'

export function TopBar(): ReactNode {
  const title = useDocument(({ document }) => document?.journey.title ?? '')
  const state = useDocument(({ document }) => document?.journey.state ?? 'as-is')
  const lastDone = useDocument(({ history }) => history.done.at(-1)?.label)
  const lastUndone = useDocument(({ history }) => history.undone.at(-1)?.label)
  return (
    <header className={styles.bar}>
      <div className={styles.side}>
        <IconButton
          data-guide="library"
          label="All journeys"
          shortcut="Mod+L"
          icon={<LayoutGrid size={18} />}
          onClick={() => void showLibrary()}
        />
        <TitleField title={title} />
        {state === 'to-be' && (
          <ActionMenu place="state" variant="quiet" size="small" aria-label={`State: ${stateWords[state]}`}>
            {stateWords[state]}
          </ActionMenu>
        )}
        <SavingMark />
      </div>
      <ViewSwitch />
      <div className={styles.side}>
        <Tooltip label="Search" shortcut="Mod+K">
          <button type="button" className={styles.search} onClick={() => runAction('palette')}>
            <Search size={14} aria-hidden />
            <span className={styles.searchWords}>
              <span>Search</span>
              <Shortcut keys="Mod+K" />
            </span>
          </button>
        </Tooltip>
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
        <ActionMenu place="share" align="end" aria-label="Share" icon={<Share size={15} />}>
          <span className={styles.word}>Share</span>
        </ActionMenu>
        <Button
          variant="primary"
          data-guide="present"
          icon={<Presentation size={15} />}
          tooltip="Present"
          shortcut="F5"
          onClick={() => runAction('present')}
        >
          Present
        </Button>
      </div>
    </header>
  )
}

function TitleField({ title }: { title: string }): ReactNode {
  return (
    <input
      className={styles.title}
      title={title}
      aria-label="Title of the journey"
      data-journey-title
      placeholder={nameOrUntitled('', 'journey')}
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

const segments: readonly Segment<JourneyView>[] = [
  { value: 'map', label: 'Map', icon: <Workflow /> },
  { value: 'strategy', label: 'Strategy', icon: <Compass /> },
  { value: 'brief', label: 'Brief', icon: <BookOpen /> },
]

/** The three ways to look at a journey: its map, the strategy that it carries, and what it is for. */
function ViewSwitch(): ReactNode {
  const view = useSession((session) => session.view)
  return <Segmented label="View of the journey" value={view} segments={segments} onChange={show} />
}

function show(view: JourneyView): void {
  if (view === 'map') showMap()
  else if (view === 'strategy') showStrategy()
  else showBrief()
}
