/** Menus: one that drops from a button, and one where the pointer is. Both take the same list of entries. */
import { ContextMenu as BaseContext } from '@base-ui/react/context-menu'
import { Menu as Base } from '@base-ui/react/menu'
import { Check } from 'lucide-react'
import type { ReactElement, ReactNode } from 'react'
import { classes } from './classes.ts'
import { Shortcut } from './keys/shortcut.tsx'
import styles from './popup.module.css'

export type MenuEntry =
  | 'separator'
  | { readonly heading: string }
  | {
      readonly id: string
      readonly label: string
      readonly hint?: string | undefined
      readonly icon?: ReactNode
      readonly shortcut?: string | undefined
      readonly isDisabled?: boolean | undefined
      readonly isDestructive?: boolean | undefined
      /** Whether the thing is on, for entries that are switches. */
      readonly isChecked?: boolean | undefined
      readonly run: () => void
    }

/** A button with its menu. */
export function Menu(props: {
  /** The button: takes a ref and events, as `Button` and `IconButton` do. */
  trigger: ReactElement
  entries: readonly MenuEntry[]
  align?: 'start' | 'end' | undefined
  side?: 'bottom' | 'top' | 'right' | undefined
  onOpenChange?: ((isOpen: boolean) => void) | undefined
}): ReactNode {
  return (
    <Base.Root modal={false} onOpenChange={props.onOpenChange}>
      <Base.Trigger render={props.trigger} />
      <Base.Portal>
        <Base.Positioner
          className={styles.positioner}
          side={props.side ?? 'bottom'}
          align={props.align ?? 'start'}
          sideOffset={5}
          collisionPadding={8}
        >
          <Base.Popup className={styles.popup}>
            <Entries entries={props.entries} />
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  )
}

/** Gives one element a menu on right click, long press and the menu key. */
export function ContextMenu(props: {
  children: ReactElement
  entries: readonly MenuEntry[]
  onOpenChange?: ((isOpen: boolean) => void) | undefined
}): ReactNode {
  return (
    <BaseContext.Root onOpenChange={props.onOpenChange}>
      <BaseContext.Trigger render={props.children} />
      <BaseContext.Portal>
        <BaseContext.Positioner className={styles.positioner} collisionPadding={8}>
          <BaseContext.Popup className={styles.popup}>
            <Entries entries={props.entries} />
          </BaseContext.Popup>
        </BaseContext.Positioner>
      </BaseContext.Portal>
    </BaseContext.Root>
  )
}

function Entries(props: { entries: readonly MenuEntry[] }): ReactNode {
  return props.entries.map((entry, index) => {
    if (entry === 'separator') {
      // biome-ignore lint/suspicious/noArrayIndexKey: a separator is nothing but its place
      return <Base.Separator key={`separator-${index}`} className={styles.separator} />
    }
    if ('heading' in entry) {
      return (
        <div key={entry.heading} className={styles.heading}>
          {entry.heading}
        </div>
      )
    }
    return <Entry key={entry.id} entry={entry} />
  })
}

function Entry({ entry }: { entry: Extract<MenuEntry, { id: string }> }): ReactNode {
  const content = (
    <>
      {entry.isChecked === undefined ? entry.icon : <span className={styles.mark}>{entry.isChecked && <Check />}</span>}
      <span className={styles.label}>
        {entry.label}
        {entry.hint && <span className={styles.hint}>{entry.hint}</span>}
      </span>
      {entry.shortcut && <Shortcut keys={entry.shortcut} />}
    </>
  )
  const className = classes(styles.item, entry.isDestructive && styles.danger)
  if (entry.isChecked === undefined) {
    return (
      <Base.Item className={className} disabled={entry.isDisabled} onClick={entry.run}>
        {content}
      </Base.Item>
    )
  }
  return (
    <Base.CheckboxItem
      className={className}
      disabled={entry.isDisabled}
      checked={entry.isChecked}
      closeOnClick
      onCheckedChange={entry.run}
    >
      {content}
    </Base.CheckboxItem>
  )
}
