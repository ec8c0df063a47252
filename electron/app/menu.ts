/** The native menu, built from what the window says it offers. */
import { Menu } from 'electron'
import type { Menu as MenuDescription } from '../../shared/bridge/app.ts'
import { menuTemplate } from './menu-template.ts'

export function showMenu(menus: readonly MenuDescription[], choose: (actionId: string) => void): void {
  Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(menus, process.platform, choose)))
}
