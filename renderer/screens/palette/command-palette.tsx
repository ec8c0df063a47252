/** Every action that can run now, found by typing a part of its name. */
import { Autocomplete } from '@base-ui/react/autocomplete'
import { Dialog } from '@base-ui/react/dialog'
import { Check, Search } from 'lucide-react'
import { type ReactNode, useLayoutEffect, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { focusCanvas } from '../../model/map-view/focus-canvas.ts'
import { useSession } from '../../model/session/session-store.ts'
import type { Action } from '../../registry/action.ts'
import { allActions } from '../../registry/registry.ts'
import { Shortcut } from '../../ui/shortcut.tsx'
import styles from './command-palette.module.css'
import { findActions } from './find-actions.ts'

export function CommandPalette(): ReactNode {
  const isOpen = useSession((session) => session.isPaletteOpen)
  const before = useRef<Element | null>(null)
  if (isOpen && before.current === null) before.current = document.activeElement
  if (!isOpen) before.current = null

  /** The keys are back where they were before the palette has faded, so that the next one is not lost. */
  function close(): void {
    const element = before.current
    flushSync(() => useSession.setState({ isPaletteOpen: false }))
    if (element instanceof HTMLElement && element !== document.body) element.focus({ preventScroll: true })
    else focusCanvas()
  }

  return (
    <Dialog.Root open={isOpen} onOpenChange={(open) => !open && close()}>
      <Dialog.Portal>
        <Dialog.Backdrop className={styles.veil} />
        <Dialog.Viewport className={styles.viewport}>
          <Dialog.Popup className={styles.palette} aria-label="Find an action" finalFocus={false}>
            <Finder
              onChoose={(action) => {
                close()
                action.run()
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
        <p className={styles.empty}>No actions match “{typed}”.</p>
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
