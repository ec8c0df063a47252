/** The window: library, journey or projector, and what floats over both. */
import type { ReactNode } from 'react'
import styles from './app.module.css'
import { BackupsDialog } from './backups/backups-dialog.tsx'
import { Canvas } from './canvas/canvas.tsx'
import { CompareScreen } from './compare/compare-screen.tsx'
import { ExportDialog } from './export/export-dialog.tsx'
import { FilterBar } from './filters/filter-bar.tsx'
import { Guide } from './guide/guide.tsx'
import { ImportProgress } from './import/import-progress.tsx'
import { ImportTableDialog } from './import/import-table-dialog.tsx'
import { PasteTableDialog } from './import/paste-table-dialog.tsx'
import { JourneyPage } from './journey-page/journey-page.tsx'
import { DropZone } from './library/drop-zone.tsx'
import { LibraryScreen } from './library/library-screen.tsx'
import { CommandPalette } from './palette/command-palette.tsx'
import { HelpSheet } from './palette/help-sheet.tsx'
import { usePresent } from './present/present-store.ts'
import { Projector } from './present/projector.tsx'
import { ReportDialog } from './report/report-dialog.tsx'
import { SearchPanel } from './search/search-panel.tsx'
import { SidePanel } from './side-panel/side-panel.tsx'
import { useDocument } from './state/document-store.ts'
import { useSession } from './state/session-store.ts'
import { StrategyView } from './strategy/strategy-view.tsx'
import { TimelineDialog } from './timeline/timeline-dialog.tsx'
import { NotSavedBanner } from './top-bar/not-saved-banner.tsx'
import { ReadOnlyBanner } from './top-bar/read-only-banner.tsx'
import { TopBar } from './top-bar/top-bar.tsx'
import { Notices } from './ui/notices.tsx'
import { UiRoot } from './ui/ui-root.tsx'

export function App(): ReactNode {
  const screen = useSession((session) => session.screen)
  const isPresented = usePresent(({ slide }) => slide !== null)
  return (
    <UiRoot>
      <DropZone>
        {screen === 'library' && <LibraryScreen />}
        {screen === 'compare' && <CompareScreen />}
        {screen === 'canvas' && (isPresented ? <Projector /> : <JourneyScreen />)}
      </DropZone>
      {!isPresented && <Guide />}
      <ExportDialog />
      <PasteTableDialog />
      <ImportTableDialog />
      <ImportProgress />
      <ReportDialog />
      <BackupsDialog />
      <TimelineDialog />
      <CommandPalette />
      <HelpSheet />
      <Notices />
    </UiRoot>
  )
}

function JourneyScreen(): ReactNode {
  const journeyId = useDocument(({ document }) => document?.journey.id)
  const strategyTab = useSession((session) => session.strategyTab)
  const isPageOpen = useSession((session) => session.isJourneyPageOpen)
  return (
    <div className={styles.screen}>
      <div>
        <TopBar />
        <NotSavedBanner />
        <ReadOnlyBanner />
      </div>
      <main className={styles.main}>
        <div className={styles.work} inert={isPageOpen}>
          <SearchPanel />
          <div className={styles.middle}>
            <div className={styles.map} inert={strategyTab !== null}>
              <FilterBar />
              <Canvas key={journeyId} />
            </div>
            {strategyTab !== null && <StrategyView key={journeyId} tab={strategyTab} />}
          </div>
          <SidePanel />
        </div>
        <JourneyPage />
      </main>
    </div>
  )
}
