/** Turns keys into actions. Fields keep the keys that type; dialogs keep all but their own. */

import { useSettings } from '../state/settings-store.ts'
import { isSingleKey, isZoomShortcut, shortcutOf } from './shortcut.ts'
import { allActions } from './table.ts'
import { canTypeOnGrid, typeOnGrid } from './titles.ts'

/** Listens until the function that comes back is called. */
export function listenToKeyboard(): () => void {
  window.addEventListener('keydown', onKeyDown)
  return () => window.removeEventListener('keydown', onKeyDown)
}

function onKeyDown(event: KeyboardEvent): void {
  if (event.defaultPrevented || event.isComposing) return
  const shortcut = shortcutOf(event)
  if (isForElement(event.target, shortcut)) return
  const isTyping = isOnGrid(event.target) && canTypeOnGrid() && !isZoomShortcut(shortcut)
  const character = isTyping ? characterOf(event) : null
  const isDone = runShortcut(shortcut, character !== null) || (character !== null && typeOnGrid(character))
  if (isDone) event.preventDefault()
}

/**
 * Runs the action that a shortcut stands for, if there is one that can run now; says whether it did.
 * @param isTyping whether letters would be typed where the user is; then only actions that win over typing take theirs.
 */
export function runShortcut(shortcut: string, isTyping = false): boolean {
  if (isSingleKey(shortcut) && !useSettings.getState().areSingleKeysOn) return false
  const action = allActions().find(
    ({ shortcuts, isEnabled, isNative, winsOverTyping }) =>
      shortcuts.includes(shortcut) && !isNative && (!isTyping || winsOverTyping) && isEnabled(),
  )
  action?.run()
  return action !== undefined
}

/** The character that a key types; null for keys that type none. AltGr counts as typing, though it comes as Ctrl and Alt. */
function characterOf(event: KeyboardEvent): string | null {
  const isModified = (event.ctrlKey || event.altKey || event.metaKey) && !event.getModifierState('AltGraph')
  return event.key.length === 1 && !isModified ? event.key : null
}

/** What moves, marks and takes back in any text. */
const textKeys = /^Mod\+(Shift\+)?([ZYAXCV]|Left|Right|Up|Down|Home|End|Backspace|Delete)$/
const pressKeys = new Set(['Enter', 'Space', 'Tab', 'Shift+Tab', 'Up', 'Down', 'Left', 'Right', 'Escape'])
const buttonKeys = new Set(['Enter', 'Space', 'Tab', 'Shift+Tab'])

/** Whether the element that has the focus needs this key itself. */
function isForElement(target: EventTarget | null, shortcut: string): boolean {
  if (!(target instanceof HTMLElement)) return false
  if (target.closest('[role=dialog], [role=menu], [role=listbox]')) return true
  const isText = target.matches('input:not([type=checkbox], [type=radio]), textarea, [contenteditable]')
  if (isText) return !shortcut.includes('Mod') ? !/^(?:Shift\+)?F\d/.test(shortcut) : textKeys.test(shortcut)
  if (target.matches('[data-canvas] [role=toolbar] button')) return buttonKeys.has(shortcut)
  return !isOnGrid(target) && pressKeys.has(shortcut)
}

/** Whether keys are meant for the map: what has the focus is on it, or nothing has. */
function isOnGrid(target: EventTarget | null): boolean {
  return target === document.body || (target instanceof Element && target.closest('[data-canvas]') !== null)
}
