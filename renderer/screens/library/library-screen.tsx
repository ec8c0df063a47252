/** The library: every journey, its folders and trash, what to begin a new one with, and the way in for files. */
import { type ReactNode, useEffect } from 'react'
import { loadLibrary, useLibrary } from '../../model/document/library-store.ts'
import { searchLibrary } from '../../model/places/library-search.ts'
import { ExportJourneysDialog } from '../export/export-journeys-dialog.tsx'
import { FolderDialog } from './folder-dialog.tsx'
import { JourneysView } from './journeys-view.tsx'
import styles from './library-screen.module.css'
import { Sidebar } from './sidebar.tsx'
import { TemplateChooser } from './templates.tsx'
import { TrashView } from './trash-view.tsx'

const views = { journeys: JourneysView, templates: TemplateChooser, trash: TrashView } as const

export function LibraryScreen(): ReactNode {
  const view = useLibrary((library) => library.view)
  useEffect(() => {
    void loadLibrary()
    return () => void searchLibrary('')
  }, [])
  const View = views[view]
  return (
    <div className={styles.screen}>
      <Sidebar />
      <main className={styles.main} data-scrolls>
        <View />
      </main>
      <FolderDialog />
      <ExportJourneysDialog />
    </div>
  )
}
