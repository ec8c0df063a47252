/** Every action with its keys, as the menus group them. */
import type { ReactNode } from 'react'
import type { MenuName } from '../actions/action.ts'
import { isSingleKey } from '../actions/shortcut.ts'
import { allActions, menuNames } from '../actions/table.ts'
import { useSession } from '../state/session-store.ts'
import { saveSettings, useSettings } from '../state/settings-store.ts'
import { Dialog } from '../ui/dialog.tsx'
import { Shortcut } from '../ui/shortcut.tsx'
import { Switch } from '../ui/switch.tsx'
import styles from './help-sheet.module.css'

export function HelpSheet(): ReactNode {
  const isOpen = useSession((session) => session.isHelpOpen)
  const areSingleKeysOn = useSettings((settings) => settings.areSingleKeysOn)
  return (
    <Dialog
      isOpen={isOpen}
      onClose={() => useSession.setState({ isHelpOpen: false })}
      title="Keyboard shortcuts"
      description="All that the mouse does, the keyboard does too."
      size="wide"
    >
      <div className={styles.switch}>
        <Switch
          label="Single-key shortcuts"
          hint="Such as C to connect. When off, letters only type: on a selected touchpoint or in an empty cell."
          isOn={areSingleKeysOn}
          onChange={(isOn) => saveSettings({ areSingleKeysOn: isOn })}
        />
      </div>
      <div className={styles.menus}>
        {menuNames.map((menu) => (
          <MenuKeys key={menu} menu={menu} />
        ))}
      </div>
    </Dialog>
  )
}

function MenuKeys({ menu }: { menu: MenuName }): ReactNode {
  const areSingleKeysOn = useSettings((settings) => settings.areSingleKeysOn)
  const actions = allActions()
    .filter((action) => action.menu === menu)
    .map(({ id, label, shortcuts }) => ({
      id,
      label,
      shortcuts: shortcuts.filter((keys) => areSingleKeysOn || !isSingleKey(keys)),
    }))
    .filter(({ shortcuts }) => shortcuts.length > 0)
  if (actions.length === 0) return null
  return (
    <section className={styles.menu} aria-labelledby={`keys-${menu}`}>
      <h3 id={`keys-${menu}`} className={styles.heading}>
        {menu}
      </h3>
      <dl className={styles.keys}>
        {actions.map((action) => (
          <div key={action.id} className={styles.line}>
            <dt>{action.label}</dt>
            <dd className={styles.shortcuts}>
              {action.shortcuts.map((keys) => (
                <Shortcut key={keys} keys={keys} />
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
