/** The bar over the canvas: the few things a hand reaches for. */
import { Map as MapIcon, Maximize, Minus, Plus, Spline, SquarePlus, StickyNote } from 'lucide-react'
import { memo, type ReactNode } from 'react'
import { useStore } from 'reactflow'
import { InsightMenu } from '../../map/lanes/insight-menu.tsx'
import { onlySelectedTouchpointId, useSession } from '../../model/session/session-store.ts'
import { runAction } from '../../registry/registry.ts'
import { IconButton } from '../../ui/icon-button.tsx'
import { FilterButton } from '../filters/filter-button.tsx'
import { ViewsPopover } from '../views/views-popover.tsx'
import styles from './toolbar.module.css'

export const Toolbar = memo(function Toolbar(): ReactNode {
  const canConnect = useSession((session) => onlySelectedTouchpointId(session) !== null)
  const isConnecting = useSession(({ connectingFromId }) => connectingFromId !== null)
  const isOverviewOpen = useSession((session) => session.isOverviewOpen)
  return (
    <div className={styles.toolbar} role="toolbar" aria-label="Canvas">
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
      <span className={styles.rule} />
      <IconButton
        label="Zoom out"
        shortcut="Mod+-"
        tooltipSide="top"
        icon={<Minus size={18} />}
        onClick={() => runAction('zoom-out')}
      />
      <Zoom />
      <IconButton
        label="Zoom in"
        shortcut="Mod+="
        tooltipSide="top"
        icon={<Plus size={18} />}
        onClick={() => runAction('zoom-in')}
      />
      <IconButton
        label="Fit width"
        shortcut="Mod+1"
        tooltipSide="top"
        icon={<Maximize size={18} />}
        onClick={() => runAction('fit')}
      />
      <IconButton
        label="Overview map"
        shortcut="Alt+Shift+M"
        tooltipSide="top"
        isPressed={isOverviewOpen}
        icon={<MapIcon size={18} />}
        onClick={() => runAction('toggle-overview')}
      />
      <InsightMenu />
      <FilterButton />
      <ViewsPopover />
    </div>
  )
})

function Zoom(): ReactNode {
  const percent = useStore(({ transform }) => Math.round(transform[2] * 100))
  return (
    <button type="button" className={styles.zoom} title="Zoom to 100%" onClick={() => runAction('zoom-100')}>
      {percent}%
    </button>
  )
}
