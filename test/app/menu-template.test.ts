import { expect, it } from 'vitest'
import { menuTemplate } from '../../electron/app/menu-template.ts'
import type { Menu } from '../../shared/bridge/app.ts'

const item = (actionId: string) => ({ actionId, label: actionId, accelerator: null, isEnabled: true, isChecked: null })
const menus: readonly Menu[] = [
  { label: 'File', items: [item('backups')] },
  { label: 'Help', items: [item('help'), null, item('about')] },
]

function labelsOf(platform: NodeJS.Platform) {
  const chosen: string[] = []
  const template = menuTemplate(menus, platform, (actionId) => chosen.push(actionId))
  const submenus = template.map(({ submenu }) => (Array.isArray(submenu) ? submenu : []))
  for (const one of submenus.flat()) one.click?.(undefined as never, undefined, undefined as never)
  return { names: submenus.map((items) => items.map(({ id, role, type }) => id ?? role ?? type)), chosen }
}

it('says what the app is in the Help menu, and on a Mac in the menu of its name alone', () => {
  expect(labelsOf('linux')).toEqual({
    names: [['backups'], ['help', 'separator', 'about']],
    chosen: ['backups', 'help', 'about'],
  })
  const { names, chosen } = labelsOf('darwin')
  expect(names[0]).toEqual(expect.arrayContaining(['about', 'services', 'hide', 'hideOthers', 'unhide', 'quit']))
  expect(names.flat().filter((name) => name === 'about')).toHaveLength(1)
  expect(chosen).toEqual(['about', 'backups', 'help'])
})
