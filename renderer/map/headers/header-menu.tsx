/** What can be done to a stage or a channel, from its header: the same as on its right click. */
import { ChevronDown } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import { selectChannel, selectStage } from '../../model/session/session-store.ts'
import { contextEntries } from '../../registry/context-menus.ts'
import { Menu, type MenuEntry } from '../../ui/menu.tsx'

export function HeaderMenu(props: {
  list: 'stages' | 'channels'
  record: { readonly id: string; readonly name: string }
  className: string | undefined
}): ReactNode {
  const { list, record } = props
  const [entries, setEntries] = useState<readonly MenuEntry[]>([])
  // Actions are about what is selected.
  const onOpenChange = (isOpen: boolean) => {
    if (!isOpen) return
    if (list === 'stages') selectStage(record.id)
    else selectChannel(record.id)
    setEntries(contextEntries(list === 'stages' ? 'stage' : 'channel'))
  }
  return (
    <Menu
      align="end"
      onOpenChange={onOpenChange}
      trigger={
        <button type="button" className={props.className} aria-label={`Menu for ${record.name}`}>
          <ChevronDown size={14} aria-hidden />
        </button>
      }
      entries={entries}
    />
  )
}
