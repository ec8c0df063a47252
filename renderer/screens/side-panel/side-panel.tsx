/** The panel at the right of the canvas, with two sides: what the map tells, and the details of what is selected. */
import { Tabs } from '@base-ui/react/tabs'
import { X } from 'lucide-react'
import type { ReactNode } from 'react'
import { defaultSettings, sidePanelWidths } from '../../../shared/bridge/settings.ts'
import { useSession } from '../../model/session/session-store.ts'
import { saveSettings, useSettings } from '../../model/session/settings-store.ts'
import { frontSide, openPanel, type PanelSide } from '../../model/session/side-panel-state.ts'
import { IconButton } from '../../ui/icon-button.tsx'
import { ResizeHandle } from '../../ui/resize-handle.tsx'
import { TellPanel } from '../gaps/tell-panel.tsx'
import { Inspector } from '../inspector/inspector.tsx'
import styles from './side-panel.module.css'

export function SidePanel(): ReactNode {
  const side = useSession(frontSide)
  const width = useSettings((settings) => settings.sidePanelWidth)
  if (side === null) return null
  return (
    <aside className={styles.panel} aria-label="Side panel" style={{ width }}>
      <ResizeHandle
        label="Width of the side panel"
        edge="left"
        size={width}
        least={sidePanelWidths.least}
        most={sidePanelWidths.most}
        usual={defaultSettings.sidePanelWidth}
        onChange={(sidePanelWidth) => saveSettings({ sidePanelWidth })}
      />
      <Tabs.Root value={side} onValueChange={(value: PanelSide) => openPanel(value)} className={styles.tabs}>
        <div className={styles.head}>
          <Tabs.List className={styles.tabList} aria-label="Side panel" activateOnFocus>
            <Tabs.Tab value="gaps" className={styles.tab}>
              What this map tells
            </Tabs.Tab>
            <Tabs.Tab value="details" className={styles.tab}>
              Details
            </Tabs.Tab>
          </Tabs.List>
          <IconButton
            size="small"
            label="Close panel"
            shortcut={side === 'gaps' ? 'Mod+G' : 'Mod+I'}
            icon={<X />}
            onClick={() => openPanel(null)}
          />
        </div>
        <Tabs.Panel value="gaps" className={styles.side} tabIndex={-1}>
          <TellPanel />
        </Tabs.Panel>
        <Tabs.Panel value="details" className={styles.side} tabIndex={-1}>
          <Inspector />
        </Tabs.Panel>
      </Tabs.Root>
    </aside>
  )
}
