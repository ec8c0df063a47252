/** The line below the map: the few things a hand reaches for, and what the next key does. */
import { Spline, SquarePlus, StickyNote } from 'lucide-react'
import { memo, type ReactNode } from 'react'
import { InsightMenu } from '../../map/lanes/insight-menu.tsx'
import { onlySelectedTouchpointId, useSession } from '../../model/session/session-store.ts'
import { runAction } from '../../registry/registry.ts'
import { IconButton } from '../../ui/icon-button.tsx'
import { FilterButton } from '../filters/filter-button.tsx'
import { ViewsPopover } from '../views/views-popover.tsx'
import { KeyHints } from './key-hints.tsx'
import styles from './map-foot.module.css'

export const MapFoot = memo(function MapFoot(): ReactNode {
  const canConnect = useSession((session) => onlySelectedTouchpointId(session) !== null)
  const isConnecting = useSession(({ connectingFromId }) => connectingFromId !== null)
  return (
    <div className={styles.foot} data-map-tools>
      <div className={styles.tools} role="toolbar" aria-label="Canvas">
        <IconButton
          label="Add touchpoint"
          shortcut="Enter"
          tooltipSide="top"
          icon={<SquarePlus size={18} />}
          onClick={() => runAction('add-touchpoint')}
        />
        <IconButton
          label="Connect from here"
          shortcut="Alt+C"
          tooltipSide="top"
          isPressed={isConnecting}
          disabled={!canConnect}
          icon={<Spline size={18} />}
          onClick={() => runAction('connect')}
        />
        <IconButton
          label="Add sticky note"
          shortcut="Mod+Shift+N"
          tooltipSide="top"
          icon={<StickyNote size={18} />}
          onClick={() => runAction('add-note')}
        />
      </div>
      <KeyHints />
      <div className={styles.tools} role="toolbar" aria-label="What is shown">
        <InsightMenu />
        <FilterButton />
        <ViewsPopover />
      </div>
    </div>
  )
})
