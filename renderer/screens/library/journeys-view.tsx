import { ChevronDown, FileUp, FolderOpen, LayoutGrid, List, Plus, Search, SearchX } from 'lucide-react'
import { type KeyboardEvent, type ReactNode, useMemo } from 'react'
import { longestQuery } from '../../../shared/bridge/parts.ts'
import { defaultSettings, type LibraryLook } from '../../../shared/bridge/settings.ts'
import { type LibrarySort, sortJourneys } from '../../../shared/library/sorting.ts'
import { useLibrary } from '../../model/document/library-store.ts'
import { importFiles } from '../../model/places/import-files.ts'
import { searchFieldId, searchLibrary, useLibrarySearch } from '../../model/places/library-search.ts'
import { saveSettings, useSettings } from '../../model/session/settings-store.ts'
import { Button } from '../../ui/button.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { TextField } from '../../ui/field.tsx'
import { Shortcut } from '../../ui/keys/shortcut.tsx'
import { Menu } from '../../ui/menu.tsx'
import { Segmented } from '../../ui/segmented.tsx'
import { Select, type SelectOption } from '../../ui/select.tsx'
import { fewJourneys } from './few-journeys.ts'
import { FirstSteps } from './first-steps.tsx'
import { JourneyGrid } from './journey-grid.tsx'
import styles from './library-screen.module.css'
import { templateEntries } from './templates.tsx'

const sorts: readonly SelectOption<LibrarySort>[] = [
  { value: 'edited', label: 'Last edited' },
  { value: 'title', label: 'Title' },
  { value: 'awareness', label: 'Lowest awareness coverage' },
  { value: 'coverage', label: 'Lowest coverage' },
]

const looks = [
  { value: 'cards', label: 'Cards', icon: <LayoutGrid />, isLabelHidden: true },
  { value: 'list', label: 'List', icon: <List />, isLabelHidden: true },
] as const

/** All journeys, those of a folder, or those that a search found. */
export function JourneysView(): ReactNode {
  const { summaries, templates, folders, folderId } = useLibrary()
  const { query, isOpen: isSearchOpen, hits } = useLibrarySearch()
  const { librarySort, libraryLook } = useSettings()
  const shown = useMemo(() => {
    const inFolder = (summaries ?? []).filter((one) => folderId === null || one.folderId === folderId)
    // A search looks everywhere: who searches doesn't know where it is.
    const found = hits ? (summaries ?? []).filter(({ journeyId }) => hits.has(journeyId)) : inFolder
    return sortJourneys(found, librarySort)
  }, [summaries, folderId, hits, librarySort])
  if (!summaries) return null
  if (summaries.length === 0 && folders.length === 0) return <FirstSteps />
  const folder = folders.find((one) => one.folderId === folderId)
  const isOrdered =
    summaries.length > fewJourneys ||
    librarySort !== defaultSettings.librarySort ||
    libraryLook !== defaultSettings.libraryLook
  return (
    <>
      <header className={styles.header}>
        <h1 className={styles.title}>{folder?.name ?? 'All journeys'}</h1>
        {(isSearchOpen || query !== '' || summaries.length > fewJourneys) && <SearchField query={query} />}
        {isOrdered && <Order />}
        <Button
          icon={<FileUp />}
          tooltip="Import journeys, tables and outlines"
          shortcut="Mod+O"
          onClick={() => void importFiles()}
        >
          Import
        </Button>
        <Menu
          align="end"
          entries={templateEntries(templates)}
          trigger={
            <Button variant="primary" icon={<Plus />}>
              New journey
              <ChevronDown aria-hidden />
            </Button>
          }
        />
      </header>
      {shown.length > 0 && <JourneyGrid summaries={shown} />}
      {shown.length === 0 && hits && (
        <EmptyState
          icon={<SearchX />}
          title={`No results for “${query.trim()}”`}
          actions={<Button onClick={() => void searchLibrary('')}>Show all journeys</Button>}
        >
          Searched all titles and touchpoint fields.
        </EmptyState>
      )}
      {shown.length === 0 && !hits && (
        <EmptyState icon={<FolderOpen />} title="No journeys in this folder yet">
          Drag journeys here, or select one and press <Shortcut keys="Mod+Shift+M" />.
        </EmptyState>
      )}
      <p className={styles.count} role="status">
        {hits && shown.length > 0 ? `${shown.length} of ${summaries.length} journeys` : ''}
      </p>
    </>
  )
}

/** In which order journeys stand, and how much of each is shown. */
function Order(): ReactNode {
  const { librarySort, libraryLook } = useSettings()
  return (
    <>
      <Select
        label="Sort by"
        isLabelHidden
        value={librarySort}
        options={sorts}
        onChange={(sort) => saveSettings({ librarySort: sort })}
      />
      <Segmented<LibraryLook>
        label="View as"
        value={libraryLook}
        segments={looks}
        onChange={(look) => saveSettings({ libraryLook: look })}
      />
    </>
  )
}

function SearchField({ query }: { query: string }): ReactNode {
  function onKeyDown(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || !query || event.nativeEvent.isComposing) return
    event.stopPropagation()
    void searchLibrary('')
  }
  return (
    <div className={styles.search}>
      <TextField
        id={searchFieldId}
        type="search"
        maxLength={longestQuery}
        label="Search all journeys"
        isLabelHidden
        placeholder="Search all journeys"
        value={query}
        onChange={(typed) => void searchLibrary(typed)}
        onKeyDown={onKeyDown}
        icon={<Search size={16} aria-hidden />}
        trailing={<Shortcut keys="Mod+F" />}
      />
    </div>
  )
}
