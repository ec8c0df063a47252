/** The window: library, journey or projector, and what floats over both. */
import type { ReactNode } from 'react'
import styles from './app.module.css'
import { useDocument } from './model/document/document-store.ts'
import { isWall, usePresent } from './model/document/present-store.ts'
import { useSession } from './model/session/session-store.ts'
import { About } from './screens/about/about.tsx'
import { AgendaDialog } from './screens/agenda/agenda-dialog.tsx'
import { AgendaTimer } from './screens/agenda/agenda-timer.tsx'
import { BackupsDialog } from './screens/backups/backups-dialog.tsx'
import { BrandDialog } from './screens/brand/brand-dialog.tsx'
import { Brief } from './screens/brief/brief.tsx'
import { CompareScreen } from './screens/compare/compare-screen.tsx'
import { DiagnosticsDialog } from './screens/diagnostics/diagnostics-dialog.tsx'
import { ExportDialog } from './screens/export/export-dialog.tsx'
import { FilterBar } from './screens/filters/filter-bar.tsx'
import { Guide } from './screens/guide/guide.tsx'
import { ImageDialog } from './screens/images/image-dialog.tsx'
import { ImageProgress } from './screens/images/image-progress.tsx'
import { ImportDialog } from './screens/import/import-dialog.tsx'
import { ImportProgress } from './screens/import/import-progress.tsx'
import { PasteTableDialog } from './screens/import/paste-table-dialog.tsx'
import { DropZone } from './screens/library/drop-zone.tsx'
import { LibraryScreen } from './screens/library/library-screen.tsx'
import { Licences } from './screens/licences/licences.tsx'
import { Canvas } from './screens/map/canvas.tsx'
import { Notices } from './screens/notices/notices.tsx'
import { OutcomeDialog } from './screens/outcome/outcome-dialog.tsx'
import { Outline } from './screens/outline/outline.tsx'
import { CommandPalette } from './screens/palette/command-palette.tsx'
import { HelpSheet } from './screens/palette/help-sheet.tsx'
import { Projector } from './screens/present/projector.tsx'
import { ReportDialog } from './screens/report/report-dialog.tsx'
import { CaptureLine } from './screens/room/capture-line.tsx'
import { WritingDialog } from './screens/room/writing-dialog.tsx'
import { SearchPanel } from './screens/search/search-panel.tsx'
import { SidePanel } from './screens/side-panel/side-panel.tsx'
import { Speaker } from './screens/speaker/speaker.tsx'
import { StrategyView } from './screens/strategy/strategy-view.tsx'
import { TimelineDialog } from './screens/timeline/timeline-dialog.tsx'
import { Banners } from './screens/top-bar/banners.tsx'
import { TopBar } from './screens/top-bar/top-bar.tsx'
import { UiRoot } from './screens/ui-root/ui-root.tsx'
import { UserGuide } from './screens/user-guide/user-guide.tsx'
import { VoteDialog } from './screens/votes/vote-dialog.tsx'
import { YourData } from './screens/your-data/your-data.tsx'
import { Foot } from './ui/foot.tsx'

export function App(): ReactNode {
  const screen = useSession((session) => session.screen)
  const isPresenting = usePresent(({ slide }) => slide !== null)
  const isPresented = usePresent(isWall)
  return (
    <UiRoot>
      <div className={styles.window}>
        <Banners />
        <div className={styles.place}>
          <DropZone>
            {screen === 'library' && <LibraryScreen />}
            {screen === 'compare' && <CompareScreen />}
            {screen === 'canvas' && isPresented && <Projector />}
            {screen === 'canvas' && isPresenting && !isPresented && <Speaker />}
            {screen === 'canvas' && !isPresenting && <JourneyScreen />}
          </DropZone>
        </div>
        <CaptureLine />
        <Foot isOver={isPresented}>
          <ImportProgress />
          <ImageProgress />
          <Notices isOver={isPresented} />
        </Foot>
      </div>
      {!isPresenting && <Guide />}
      <ExportDialog />
      <BrandDialog />
      <PasteTableDialog />
      <ImportDialog />
      <ImageDialog />
      <ReportDialog />
      <BackupsDialog />
      <TimelineDialog />
      <CommandPalette />
      <HelpSheet />
      <UserGuide />
      <Licences />
      <YourData />
      <DiagnosticsDialog />
      <About />
      <VoteDialog />
      <WritingDialog />
      <AgendaDialog />
      <OutcomeDialog />
      {isPresented && <AgendaTimer isOverWall />}
    </UiRoot>
  )
}

function JourneyScreen(): ReactNode {
  const journeyId = useDocument(({ document }) => document?.journey.id)
  const view = useSession((session) => session.view)
  const isOutlineOpen = useSession((session) => session.isOutlineOpen)
  return (
    <div className={styles.screen}>
      <TopBar />
      <main className={styles.main}>
        <div className={styles.work} inert={view === 'brief'}>
          <SearchPanel />
          <div className={styles.middle}>
            <div className={styles.map} inert={view === 'strategy'}>
              <FilterBar />
              {isOutlineOpen ? <Outline key={journeyId} /> : <Canvas key={journeyId} />}
            </div>
            {view === 'strategy' && <StrategyView key={journeyId} />}
          </div>
          <SidePanel />
        </div>
        {view === 'brief' && <Brief />}
      </main>
    </div>
  )
}
