/** The native menu bar as a description: what the window offers, and what the system wants beside it. */
import type { MenuItemConstructorOptions } from 'electron'
import { clipboardCommands, type Menu } from '../../shared/bridge/app.ts'

type Item = Menu['items'][number]

/** The menu bar; on a Mac what the app says about itself is in the menu that bears its name. */
export function menuTemplate(
  menus: readonly Menu[],
  platform: NodeJS.Platform,
  choose: (actionId: string) => void,
): MenuItemConstructorOptions[] {
  const isAbout = (item: Item) => item?.actionId === 'about'
  const own = (items: readonly Item[]) => (platform === 'darwin' ? items.filter((item) => !isAbout(item)) : items)
  const template = menus.map(({ label, items }) => ({ label, submenu: own(items).map((item) => itemOf(item, choose)) }))
  if (platform !== 'darwin') return template
  const about = menus.flatMap(({ items }) => items.filter(isAbout)).map((item) => itemOf(item, choose))
  return [{ role: 'appMenu', submenu: [...about, ...macOsItems] }, ...template]
}

/** What every app has there, with `role: 'quit'` so that the system's own way to quit works. */
const macOsItems: MenuItemConstructorOptions[] = [
  { type: 'separator' },
  { role: 'services' },
  { type: 'separator' },
  { role: 'hide' },
  { role: 'hideOthers' },
  { role: 'unhide' },
  { type: 'separator' },
  { role: 'quit' },
]

function itemOf(item: Item, choose: (actionId: string) => void): MenuItemConstructorOptions {
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
