/** The menu of the right button and of the menu key, for whatever of the map it is asked of. */
import { type ComponentProps, type MouseEvent, type ReactNode, useState } from 'react'
import { contextEntries } from '../../registry/context-menus.ts'
import { ContextMenu, type MenuEntry } from '../../ui/menu.tsx'
import { choosePlace, selectedElement } from './menu-place.ts'

export function CanvasMenu(props: ComponentProps<'div'>): ReactNode {
  const [entries, setEntries] = useState<readonly MenuEntry[]>([])
  // Before the menu opens: what it offers is for what was met.
  const onContextMenuCapture = (event: MouseEvent) => {
    if (asksForSelected(event)) return
    setEntries(contextEntries(choosePlace(event.target)))
  }
  return (
    <ContextMenu entries={entries}>
      <div {...props} onContextMenuCapture={onContextMenuCapture} />
    </ContextMenu>
  )
}

/** The menu key means what is selected, and the menu opens there; says whether it was pressed. */
function asksForSelected(event: MouseEvent): boolean {
  const isByKey = event.target instanceof Element && event.target.matches('[data-canvas], [data-waiting]')
  const selected = isByKey ? selectedElement() : null
  if (!selected) return false
  event.preventDefault()
  event.stopPropagation()
  const { left, top, width, height } = selected.getBoundingClientRect()
  const place = { clientX: left + Math.min(width, 40), clientY: top + height / 2 }
  selected.dispatchEvent(new window.MouseEvent('contextmenu', { bubbles: true, cancelable: true, button: 2, ...place }))
  return true
}
