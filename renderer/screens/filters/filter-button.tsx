import { ListFilter } from 'lucide-react'
import type { ReactNode } from 'react'
import { useFilter } from '../../model/document/filter-store.ts'
import { runAction } from '../../registry/registry.ts'
import { IconButton } from '../../ui/icon-button.tsx'

/** Opens and closes the filter from the bar over the canvas. */
export function FilterButton(): ReactNode {
  const isOpen = useFilter(({ isBarOpen }) => isBarOpen)
  return (
    <IconButton
      label="Filter touchpoints"
      shortcut="Mod+Shift+F"
      tooltipSide="top"
      isPressed={isOpen}
      icon={<ListFilter size={18} />}
      onClick={() => runAction('filter')}
    />
  )
}
