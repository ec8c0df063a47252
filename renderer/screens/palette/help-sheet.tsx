/** Every action with its keys, as the menus group them. */
import type { ReactNode } from 'react'
import { useSession } from '../../model/session/session-store.ts'
import { saveSettings, useSettings } from '../../model/session/settings-store.ts'
import type { MenuName } from '../../registry/action.ts'
import { menuNames } from '../../registry/action.ts'
import { allActions } from '../../registry/registry.ts'
import { isSingleKey } from '../../registry/shortcut.ts'
import { Dialog } from '../../ui/dialog.tsx'
import { Shortcut } from '../../ui/shortcut.tsx'
import { Switch } from '../../ui/switch.tsx'
import styles from './help-sheet.module.css'

export function HelpSheet(): ReactNode {
  const isOpen = useSession((session) => session.isHelpOpen)
  const areSingleKeysOn = useSettings((settings) => settings.areSingleKeysOn)
  return (
    <Dialog
      isOpen={isOpen}
      onClose={() => useSession.setState({ isHelpOpen: false })}
      title="Keyboard shortcuts"
      description="Everything works from the keyboard. On the map, letters type: a title, a name or a new touchpoint."
      size="wide"
    >
      <div className={styles.switch}>
        <Switch
          label="Open this sheet with ?"
          hint="When off, ? types like any other character. F1 always opens this sheet."
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
