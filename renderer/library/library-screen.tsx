/** The library: every journey, what to begin a new one with, and the way in for files. */

import { ChevronDown, FileUp, Plus, Search, SearchX } from 'lucide-react'
import { type KeyboardEvent, type ReactNode, useEffect, useState } from 'react'
import { importFiles } from '../import/bring-in.ts'
import { loadLibrary, useLibrary } from '../state/library-store.ts'
import { Button } from '../ui/button.tsx'
import { EmptyState } from '../ui/empty-state.tsx'
import { TextField } from '../ui/field.tsx'
import { Menu } from '../ui/menu.tsx'
import { Shortcut } from '../ui/shortcut.tsx'
import { FirstSteps } from './first-steps.tsx'
import { JourneyGrid } from './journey-grid.tsx'
import { searchFieldId } from './library-actions.ts'
import styles from './library-screen.module.css'
import { Sidebar } from './sidebar.tsx'
import { Templates, templateEntries } from './templates.tsx'

export function LibraryScreen(): ReactNode {
  const view = useLibrary((library) => library.view)
  useEffect(() => void loadLibrary(), [])
  return (
    <div className={styles.screen}>
      <Sidebar />
      <main className={styles.main}>{view === 'journeys' ? <Journeys /> : <TemplateView />}</main>
    </div>
  )
}

function Journeys(): ReactNode {
  const { summaries, templates } = useLibrary()
  const [search, setSearch] = useState('')
  if (!summaries) return null
  if (summaries.length === 0) return <FirstSteps />
  const found = summaries.filter(({ title }) => matches(title, search))

  function onSearchKey(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || !search) return
    event.stopPropagation()
    setSearch('')
  }

  return (
    <>
      <header className={styles.header}>
        <h1 className={styles.title}>All journeys</h1>
        <div className={styles.search}>
          <TextField
            id={searchFieldId}
            type="search"
            label="Search journeys by title"
            isLabelHidden
            placeholder="Search titles"
            value={search}
            onChange={setSearch}
            onKeyDown={onSearchKey}
            icon={<Search size={16} aria-hidden />}
            trailing={<Shortcut keys="Mod+F" />}
          />
        </div>
        <Button
          icon={<FileUp />}
          tooltip="Bring in journeys, tables and outlines"
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
      {!search && <Templates />}
      {found.length > 0 ? (
        <JourneyGrid summaries={found} />
      ) : (
        <EmptyState
          icon={<SearchX />}
          title={`No title has “${search.trim()}” in it`}
          actions={<Button onClick={() => setSearch('')}>Show all journeys</Button>}
        />
      )}
      <p className={styles.count} role="status">
        {search && found.length > 0 ? `${found.length} of ${summaries.length} journeys` : ''}
      </p>
    </>
  )
}

/** Whether every word that was typed stands somewhere in the title, whatever its accents. */
function matches(title: string, search: string): boolean {
  const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLocaleLowerCase()
  const words = plain(search).split(/\s+/)
  return words.every((word) => plain(title).includes(word))
}

function TemplateView(): ReactNode {
  return (
    <>
      <header className={styles.header}>
        <h1 className={styles.title}>Templates</h1>
      </header>
      <p className={styles.lead}>Each begins a new journey of your own; the template stays as it is.</p>
      <Templates isLarge />
    </>
  )
}
