import { ChevronDown } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import { Button, type ButtonProps } from '../ui/button.tsx'
import { Menu, type MenuEntry } from '../ui/menu.tsx'
import { contextEntries, type MenuPlace } from './context-menus.ts'

/** A button that drops actions, and what else its place has to choose from; what there is is asked for when it opens. */
export function ActionMenu({ place, more, children, align, ...button }: ButtonProps & ActionMenuProps): ReactNode {
  const [entries, setEntries] = useState<readonly MenuEntry[]>([])
  return (
    <Menu
      align={align}
      entries={entries}
      onOpenChange={(isOpen) => isOpen && setEntries([...contextEntries(place), ...(more?.() ?? [])])}
      trigger={
        <Button {...button}>
          {children}
          <ChevronDown aria-hidden />
        </Button>
      }
    />
  )
}

type ActionMenuProps = {
  place: MenuPlace
  more?: (() => readonly MenuEntry[]) | undefined
  align?: 'start' | 'end' | undefined
}
