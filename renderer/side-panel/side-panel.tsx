/** The panel at the right of the canvas, with two sides: what the journey misses, and the details of what is selected. */
import { Tabs } from '@base-ui/react/tabs'
import { X } from 'lucide-react'
import type { ReactNode } from 'react'
import { defaultSettings, sidePanelWidths } from '../../shared/bridge/settings.ts'
import { GapPanel } from '../gaps/gap-panel.tsx'
import { useGaps } from '../gaps/gap-store.ts'
import { Inspector } from '../inspector/inspector.tsx'
import { useSession } from '../state/session-store.ts'
import { saveSettings, useSettings } from '../state/settings-store.ts'
import { IconButton } from '../ui/icon-button.tsx'
import { ResizeHandle } from '../ui/resize-handle.tsx'
import styles from './side-panel.module.css'
import { frontSide, openPanel, type PanelSide } from './side-panel-state.ts'

export function SidePanel(): ReactNode {
  const side = useSession(frontSide)
  const width = useSettings((settings) => settings.sidePanelWidth)
  const mustCount = useGaps(({ findings }) => findings.filter(({ severity }) => severity === 'must').length)
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
              Gaps
              {side === 'details' && mustCount > 0 && (
                <span className={styles.count} title="Must fix before sharing">
                  {mustCount}
                </span>
              )}
            </Tabs.Tab>
            <Tabs.Tab value="details" className={styles.tab}>
              Details
            </Tabs.Tab>
          </Tabs.List>
          <IconButton
            size="small"
            label="Close panel"
            shortcut={side === 'gaps' ? 'G' : 'I'}
            icon={<X />}
            onClick={() => openPanel(null)}
          />
        </div>
        <Tabs.Panel value="gaps" className={styles.side} tabIndex={-1}>
          <GapPanel />
        </Tabs.Panel>
        <Tabs.Panel value="details" className={styles.side} tabIndex={-1}>
          <Inspector />
        </Tabs.Panel>
      </Tabs.Root>
    </aside>
  )
}
