import { ChevronDown } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import { Button, type ButtonProps } from '../ui/button.tsx'
import { Menu, type MenuEntry } from '../ui/menu.tsx'
import { contextEntries, type MenuPlace } from './context-menus.ts'

/** A button that drops actions; what can run is asked for when it opens. */
export function ActionMenu({ place, children, align, ...button }: ButtonProps & ActionMenuProps): ReactNode {
  const [entries, setEntries] = useState<readonly MenuEntry[]>([])
  return (
    <Menu
      align={align}
      entries={entries}
      onOpenChange={(isOpen) => isOpen && setEntries(contextEntries(place))}
      trigger={
        <Button {...button}>
          {children}
          <ChevronDown aria-hidden />
        </Button>
      }
    />
  )
}

type ActionMenuProps = { place: MenuPlace; align?: 'start' | 'end' | undefined }
