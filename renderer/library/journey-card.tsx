import { Copy, Ellipsis, FileDown, FolderOpen, Pencil, Route, Trash2 } from 'lucide-react'
import { type ReactNode, useEffect, useId, useRef } from 'react'
import type { JourneySummary } from '../../shared/bridge.ts'
import { deleteJourney, duplicateJourney, renameJourney, saveJourneyFile, useLibrary } from '../state/library-store.ts'
import { showJourney } from '../state/navigation.ts'
import { useEffectiveTheme } from '../theme/theme.ts'
import { Badge } from '../ui/badge.tsx'
import { classes } from '../ui/classes.ts'
import { IconButton } from '../ui/icon-button.tsx'
import { ContextMenu, Menu, type MenuEntry } from '../ui/menu.tsx'
import { Coverage } from './coverage.tsx'
import { editedWords } from './edited-words.ts'
import styles from './journey-card.module.css'
import { TitleField } from './title-field.tsx'
import { Verdict } from './verdict.tsx'

function entriesOf({ journeyId }: JourneySummary): readonly MenuEntry[] {
  return [
    { id: 'open', label: 'Open', icon: <FolderOpen />, shortcut: 'Enter', run: () => void showJourney(journeyId) },
    'separator',
    {
      id: 'rename',
      label: 'Rename',
      icon: <Pencil />,
      shortcut: 'F2',
      run: () => useLibrary.setState({ renamingId: journeyId }),
    },
    {
      id: 'duplicate',
      label: 'Duplicate',
      icon: <Copy />,
      shortcut: 'Mod+D',
      run: () => void duplicateJourney(journeyId),
    },
    {
      id: 'save-file',
      label: 'Save as file…',
      icon: <FileDown />,
      shortcut: 'Mod+S',
      run: () => void saveJourneyFile(journeyId),
    },
    'separator',
    {
      id: 'delete',
      label: 'Delete',
      icon: <Trash2 />,
      shortcut: 'Delete',
      isDestructive: true,
      run: () => void deleteJourney(journeyId),
    },
  ]
}

/** One journey of the library: the whole card opens it. */
export function JourneyCard(props: { summary: JourneySummary; now: Date; canTabTo: boolean }): ReactNode {
  const { journeyId, title, state, touchpointCount, updatedAt, coverage, verdict } = props.summary
  const isRenaming = useLibrary((library) => library.renamingId === journeyId)
  const isFocused = useLibrary((library) => library.focusedId === journeyId)
  const open = useRef<HTMLButtonElement>(null)
  const detailsId = useId()
  const entries = entriesOf(props.summary)
  const tabIndex = props.canTabTo ? 0 : -1

  useEffect(() => {
    // The card that was asked for by key, or that a deleted neighbour left the focus to.
    if (isFocused && !isRenaming && isFocusFree()) open.current?.focus()
  }, [isFocused, isRenaming])

  return (
    <ContextMenu entries={entries}>
      <li className={styles.card} onContextMenu={() => useLibrary.setState({ focusedId: journeyId })}>
        <Thumbnail summary={props.summary} />
        <div className={styles.words}>
          <div className={styles.head}>
            {isRenaming ? (
              <TitleField title={title} onDone={(name) => void renameJourney(journeyId, name)} />
            ) : (
              <h2 className={styles.title} title={title}>
                <button
                  ref={open}
                  type="button"
                  data-journey-id={journeyId}
                  className={styles.open}
                  tabIndex={tabIndex}
                  aria-describedby={detailsId}
                  onClick={() => void showJourney(journeyId)}
                  onFocus={() => useLibrary.setState({ focusedId: journeyId })}
                >
                  {title}
                </button>
              </h2>
            )}
            <Badge look="outline">{state === 'as-is' ? 'As-is' : 'To-be'}</Badge>
            <Menu
              align="end"
              entries={entries}
              trigger={
                <IconButton
                  size="small"
                  label={`More about ${title}`}
                  icon={<Ellipsis />}
                  className={styles.more}
                  tabIndex={tabIndex}
                  onFocus={() => useLibrary.setState({ focusedId: journeyId })}
                />
              }
            />
          </div>
          <div id={detailsId} className={styles.details}>
            <div className={styles.row}>
              <p className={styles.muted}>{editedWords(updatedAt, props.now)}</p>
              <Verdict verdict={verdict} />
            </div>
            <div className={styles.row}>
              <Coverage coverage={coverage} />
              <p className={classes(styles.muted, styles.count)}>
                {touchpointCount} {touchpointCount === 1 ? 'touchpoint' : 'touchpoints'}
              </p>
            </div>
          </div>
        </div>
      </li>
    </ContextMenu>
  )
}

/** Whether nobody else holds the focus: moving it must never take it out of a field. */
function isFocusFree(): boolean {
  const { activeElement } = document
  return !activeElement || activeElement === document.body || activeElement.hasAttribute('data-journey-id')
}

function Thumbnail({ summary }: { summary: JourneySummary }): ReactNode {
  const picture = summary.thumbnail[useEffectiveTheme()]
  return (
    <div className={styles.thumbnail}>
      {picture ? (
        <img src={`data:image/svg+xml;charset=utf-8,${encodeURIComponent(picture)}`} alt="" draggable={false} />
      ) : (
        <Route size={30} strokeWidth={1.5} aria-hidden />
      )}
    </div>
  )
}
