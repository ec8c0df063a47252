/** The wall's window: what is presented, and what floats over it while it is edited there. */
import type { ReactNode } from 'react'
import styles from './app.module.css'
import { AgendaTimer } from './screens/agenda/agenda-timer.tsx'
import { Notices } from './screens/notices/notices.tsx'
import { CommandPalette } from './screens/palette/command-palette.tsx'
import { HelpSheet } from './screens/palette/help-sheet.tsx'
import { Projector } from './screens/present/projector.tsx'
import { CaptureLine } from './screens/room/capture-line.tsx'
import { Banners } from './screens/top-bar/banners.tsx'
import { UiRoot } from './screens/ui-root/ui-root.tsx'
import { Foot } from './ui/foot.tsx'

export function WallApp(): ReactNode {
  return (
    <UiRoot>
      <div className={styles.window}>
        <Banners />
        <div className={styles.place}>
          <Projector />
        </div>
        <CaptureLine />
        <Foot isOver>
          <Notices isOver />
        </Foot>
      </div>
      <CommandPalette />
      <HelpSheet />
      <AgendaTimer isOverWall />
    </UiRoot>
  )
}
