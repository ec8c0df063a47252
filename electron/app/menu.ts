/** The native menu, built from what the window says it offers. */
import { Menu, type MenuItemConstructorOptions } from 'electron'
import { clipboardCommands, type Menu as MenuDescription } from '../../shared/bridge/app.ts'

const appMenu: MenuItemConstructorOptions[] = process.platform === 'darwin' ? [{ role: 'appMenu' }] : []

/** Before the window has said anything: enough to quit. */
export function showMinimalMenu(): void {
  const file: MenuItemConstructorOptions = { label: 'File', submenu: [{ role: 'quit' }] }
  Menu.setApplicationMenu(Menu.buildFromTemplate([...appMenu, file]))
}

export function showMenu(menus: readonly MenuDescription[], choose: (actionId: string) => void): void {
  const template = menus.map(({ label, items }) => ({ label, submenu: items.map((item) => itemOf(item, choose)) }))
  Menu.setApplicationMenu(Menu.buildFromTemplate([...appMenu, ...template]))
}

function itemOf(
  item: MenuDescription['items'][number],
  choose: (actionId: string) => void,
): MenuItemConstructorOptions {
  if (item === null) return { type: 'separator' }
  return {
    id: item.actionId,
    label: item.label,
    enabled: item.isEnabled,
    // Shown only: the window handles keys itself, since it knows whether a text field has them. On a Mac the clipboard's keys
    // reach no page but through a menu.
    registerAccelerator: process.platform === 'darwin' && isClipboard(item.actionId),
    ...(isClipboard(item.actionId) ? { role: item.actionId } : {}),
    ...(item.accelerator === null ? {} : { accelerator: item.accelerator }),
    ...(item.isChecked === null ? {} : { type: 'checkbox', checked: item.isChecked }),
    click: () => choose(item.actionId),
  }
}

function isClipboard(actionId: string): actionId is (typeof clipboardCommands)[number] {
  return clipboardCommands.some((command) => command === actionId)
}
