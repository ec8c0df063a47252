/** Turns keys into actions. Fields keep the keys that type; dialogs keep all but their own. */

import { shortcutOf } from './shortcut.ts'
import { allActions } from './table.ts'

/** Listens until the function that comes back is called. */
export function listenToKeyboard(): () => void {
  window.addEventListener('keydown', onKeyDown)
  return () => window.removeEventListener('keydown', onKeyDown)
}

function onKeyDown(event: KeyboardEvent): void {
  if (event.defaultPrevented || event.isComposing) return
  const shortcut = shortcutOf(event)
  if (isForElement(event.target, shortcut)) return
  const action = allActions().find(({ shortcuts, isEnabled }) => shortcuts.includes(shortcut) && isEnabled())
  if (!action) return
  event.preventDefault()
  action.run()
}

const textKeys = new Set(['Mod+Z', 'Mod+Shift+Z', 'Mod+Y', 'Mod+A'])
const pressKeys = new Set(['Enter', 'Space', 'Tab', 'Shift+Tab', 'Up', 'Down', 'Left', 'Right', 'Escape'])

/** Whether the element that has the focus needs this key itself. */
function isForElement(target: EventTarget | null, shortcut: string): boolean {
  if (!(target instanceof HTMLElement)) return false
  if (target.closest('[role=dialog], [role=menu], [role=listbox]')) return true
  const isText = target.matches('input:not([type=checkbox], [type=radio]), textarea, [contenteditable]')
  if (isText) return !shortcut.includes('Mod') ? !/^F\d/.test(shortcut) : textKeys.has(shortcut)
  const isOnCanvas = target.closest('[data-canvas]') !== null || target === document.body
  return !isOnCanvas && pressKeys.has(shortcut)
}
