/** Turns keys into actions. Fields keep the keys that type; dialogs keep all but their own; letters on the map type. */

import { typingPlace } from '../model/editing/typing-place.ts'
import { focusCanvas } from '../model/map-view/focus-canvas.ts'
import { useSettings } from '../model/session/settings-store.ts'
import { characterOf } from './pressed-keys.ts'
import { allActions } from './registry.ts'
import { isSingleKey, keyPressOf, shortcutsOfEvent } from './shortcut.ts'

/** Listens until the function that comes back is called. */
export function listenToKeyboard(): () => void {
  window.addEventListener('keydown', onKeyDown)
  return () => window.removeEventListener('keydown', onKeyDown)
}

function onKeyDown(event: KeyboardEvent): void {
  if (event.defaultPrevented || event.isComposing) return
  const shortcuts = shortcutsOfEvent(event)
  if (marksAll(event.target, shortcuts)) {
    event.preventDefault()
    markReport(event.target)
  }
  if (isForElement(event.target, shortcuts)) return
  if (runShortcut(shortcuts) || takesBack(shortcuts)) event.preventDefault()
  else if (isOnGrid(event.target) && characterOf(keyPressOf(event)) !== null && typingPlace() !== null) {
    // The character comes after its key, and so into the field that has the focus then.
    if (!isTypist(event.target)) focusCanvas()
  }
}

/** Runs the action that one of the shortcuts stands for, if there is one that can run now; says whether it did. */
export function runShortcut(shortcuts: readonly string[]): boolean {
  const meant = useSettings.getState().areSingleKeysOn ? shortcuts : shortcuts.filter((keys) => !isSingleKey(keys))
  for (const shortcut of meant) {
    const action = allActions().find(
      ({ shortcuts: own, isEnabled, isNative, areKeysMeant = always }) =>
        own.includes(shortcut) && !isNative && areKeysMeant(shortcut) && isEnabled(),
    )
    if (!action) continue
    action.run(shortcut)
    return true
  }
  return false
}

const always = () => true

/** What moves, marks and takes back in any text. */
const textKeys = /^Mod\+(Shift\+)?([ZYAXCV/]|Left|Right|Up|Down|Home|End|Backspace|Delete)$/
const pressKeys = new Set(['Enter', 'Space', 'Tab', 'Shift+Tab', 'Up', 'Down', 'Left', 'Right', 'Escape'])
const buttonKeys = new Set(['Enter', 'Space', 'Tab', 'Shift+Tab'])
const texts = 'input:not([type=checkbox], [type=radio]), textarea:not([data-waiting]), [contenteditable]'

/** Whether the element that has the focus needs this key itself. */
function isForElement(target: EventTarget | null, shortcuts: readonly string[]): boolean {
  if (!(target instanceof HTMLElement)) return false
  if (isFading(target)) return false
  if (target.closest('[role=dialog], [role=menu], [role=listbox]')) return true
  const isOneOf = (keys: ReadonlySet<string>) => shortcuts.some((shortcut) => keys.has(shortcut))
  if (target.matches(texts)) {
    const isChord = shortcuts.some((shortcut) => shortcut.includes('Mod') || /^(?:Shift\+)?F\d/.test(shortcut))
    return !isChord || shortcuts.some((shortcut) => textKeys.test(shortcut))
  }
  if (target.matches('[data-canvas] [role=toolbar] button, [data-map-tools] button')) return isOneOf(buttonKeys)
  return !isOnGrid(target) && isOneOf(pressKeys)
}

/** Whether keys are meant for the map: what has the focus is on it, or nothing has. */
function isOnGrid(target: EventTarget | null): boolean {
  if (!(target instanceof Element)) return false
  return target === document.body || target.closest('[data-canvas], [data-map-tools]') !== null || isFading(target)
}

/** What is closed may be seen, and have the focus, for the moments in which it fades. */
function isFading(target: Element): boolean {
  return target.closest('[role=dialog][data-closed], [role=menu][data-closed]') !== null
}

function isTypist(target: EventTarget | null): boolean {
  return target instanceof Element && target.matches('[data-typist]')
}

/** With nothing to take back these keys do nothing: the browser would take back letters of a field that has gone on since. */
function takesBack(shortcuts: readonly string[]): boolean {
  return shortcuts.some((shortcut) => /^Mod\+(Z|Shift\+Z|Y)$/.test(shortcut))
}

/** Whether the browser would mark all of the window; on Linux it does so with Ctrl and a slash too. */
function marksAll(target: EventTarget | null, shortcuts: readonly string[]): boolean {
  return (
    shortcuts.some((shortcut) => /^Mod\+[A/]$/.test(shortcut)) && !(target instanceof Element && target.matches(texts))
  )
}

/** What is there to be read is marked as a whole, without the window around it. */
function markReport(target: EventTarget | null): void {
  const report = target instanceof Element ? target.closest('[role=document]') : null
  if (report) getSelection()?.selectAllChildren(report)
}
