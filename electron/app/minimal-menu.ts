/** The native menu before the window has said what it offers: enough to quit. */
import { Menu, type MenuItemConstructorOptions } from 'electron'

export function showMinimalMenu(): void {
  const file: MenuItemConstructorOptions = { label: 'File', submenu: [{ role: 'quit' }] }
  const appMenu: MenuItemConstructorOptions[] = process.platform === 'darwin' ? [{ role: 'appMenu' }] : []
  Menu.setApplicationMenu(Menu.buildFromTemplate([...appMenu, file]))
}
