/** Every action that can run now, found by typing a part of its name. */
import { Autocomplete } from '@base-ui/react/autocomplete'
import { Dialog } from '@base-ui/react/dialog'
import { Check, Search } from 'lucide-react'
import { type ReactNode, useLayoutEffect, useRef, useState } from 'react'
import type { Action } from '../actions/action.ts'
import { allActions } from '../actions/table.ts'
import { useSession } from '../state/session-store.ts'
import { Shortcut } from '../ui/shortcut.tsx'
import styles from './command-palette.module.css'
import { findActions } from './find-actions.ts'

export function CommandPalette(): ReactNode {
  const isOpen = useSession((session) => session.isPaletteOpen)
  const chosen = useRef<Action | null>(null)

  function close(): void {
    useSession.setState({ isPaletteOpen: false })
  }

  function onClosed(hasOpened: boolean): void {
    if (hasOpened) return
    const action = chosen.current
    chosen.current = null
    // In the next frame the focus has gone back to where it was, also where nothing moves; and an action may move it.
    if (action) requestAnimationFrame(() => action.run())
  }

  return (
    <Dialog.Root open={isOpen} onOpenChange={(open) => !open && close()} onOpenChangeComplete={onClosed}>
      <Dialog.Portal>
        <Dialog.Backdrop className={styles.veil} />
        <Dialog.Viewport className={styles.viewport}>
          <Dialog.Popup className={styles.palette} aria-label="Find an action">
            <Finder
              onChoose={(action) => {
                chosen.current = action
                close()
              }}
            />
          </Dialog.Popup>
        </Dialog.Viewport>
      </Dialog.Portal>
    </Dialog.Root>
  )
}

function Finder(props: { onChoose: (action: Action) => void }): ReactNode {
  const [typed, setTyped] = useState('')
  // What can run is what could run when the palette was opened: nothing else changes while it has the focus.
  const [actions] = useState(() => allActions().filter(({ id, isEnabled }) => id !== 'palette' && isEnabled()))
  const found = findActions(actions, typed)
  const field = useRef<HTMLInputElement>(null)
  // The dialog gives it the keys as well, but after what is typed at once.
  useLayoutEffect(() => field.current?.focus(), [])
  return (
    <Autocomplete.Root
      open
      inline
      items={actions}
      filteredItems={found}
      itemToStringValue={({ label }) => label}
      value={typed}
      onValueChange={(value, { reason }) => reason !== 'item-press' && setTyped(value)}
      autoHighlight="always"
      keepHighlight
    >
      <div className={styles.field}>
        <Search size={18} aria-hidden />
        <Autocomplete.Input
          ref={field}
          className={styles.input}
          aria-label="Find an action"
          placeholder="What do you want to do?"
        />
        <Shortcut keys="Escape" />
      </div>
      <Autocomplete.Empty>
        <p className={styles.empty}>Nothing is called “{typed}” here.</p>
      </Autocomplete.Empty>
      <Autocomplete.List className={styles.list}>
        {(action: Action) => (
          <Autocomplete.Item
            key={action.id}
            value={action}
            className={styles.item}
            onClick={() => props.onChoose(action)}
          >
            <span className={styles.label}>{action.label}</span>
            {action.isChecked?.() && <Check size={15} className={styles.check} aria-label="on" />}
            <span className={styles.menu}>{action.menu}</span>
            <span className={styles.keys}>{action.shortcuts[0] && <Shortcut keys={action.shortcuts[0]} />}</span>
          </Autocomplete.Item>
        )}
      </Autocomplete.List>
    </Autocomplete.Root>
  )
}
