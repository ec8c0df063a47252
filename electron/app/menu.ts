/** The native menu, built from what the window says it offers. */
import { Menu, type MenuItemConstructorOptions } from 'electron'
import type { Menu as MenuDescription } from '../../shared/bridge/app.ts'
import { menuTemplate } from './menu-template.ts'

/** Before the window has said anything: enough to quit. */
export function showMinimalMenu(): void {
  const file: MenuItemConstructorOptions = { label: 'File', submenu: [{ role: 'quit' }] }
  const appMenu: MenuItemConstructorOptions[] = process.platform === 'darwin' ? [{ role: 'appMenu' }] : []
  Menu.setApplicationMenu(Menu.buildFromTemplate([...appMenu, file]))
}

export function showMenu(menus: readonly MenuDescription[], choose: (actionId: string) => void): void {
  Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(menus, process.platform, choose)))
}
