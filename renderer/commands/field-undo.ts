/**
 * Undo and redo in text fields. What is typed goes to the journey letter by letter, so its history takes it back, a run of
 * typing at once; the browser's own would go on as if the field were all there is.
 */

import { endMerge, redo, undo, useDocument } from '../model/document/document-store.ts'
import { focusCanvas } from '../model/map-view/focus-canvas.ts'
import { useSession } from '../model/session/session-store.ts'
import { shortcutsOfEvent } from '../registry/shortcut.ts'
import { noteRun, stepRuns, type TextField } from './own-runs.ts'
import { goesOnWith, kindOf, type TypingRun } from './typing-run.ts'

type Visit = {
  readonly field: TextField
  readonly run: TypingRun | null
  /** Whether a character is being composed: what replaces it belongs to the run. */
  readonly isComposing: boolean
  /** Whether what was typed here went to the journey; null while nothing was. */
  readonly isOfJourney: boolean | null
}

let visit: Visit | null = null
let isTakingBack = false

/** Listens until the function that comes back is called. */
export function listenToFields(): () => void {
  const listeners = [
    ['focusout', endVisit],
    ['keydown', onKeyDown],
    ['beforeinput', beforeInput],
    ['compositionend', endComposing],
  ] as const
  for (const [name, listener] of listeners) window.addEventListener(name, listener as EventListener, true)
  return () => {
    for (const [name, listener] of listeners) window.removeEventListener(name, listener as EventListener, true)
  }
}

function endVisit(): void {
  visit = null
}

function endComposing(): void {
  if (visit) visit = { ...visit, isComposing: false }
}

/** The field of an event, but for one that waits for a text to begin. */
function fieldOf({ target }: Event): TextField | null {
  const isText = target instanceof HTMLTextAreaElement || (target instanceof HTMLInputElement && isOfText(target))
  return isText && !target.matches('[data-waiting]') ? target : null
}

function isOfText({ type }: HTMLInputElement): boolean {
  return /^(text|search|url|tel|email|password|number)$/.test(type)
}

function onKeyDown(event: KeyboardEvent): void {
  const field = fieldOf(event)
  if (!field || event.isComposing) return
  const shortcuts = shortcutsOfEvent(event)
  const isUndo = shortcuts.includes('Mod+Z')
  if (!isUndo && !shortcuts.includes('Mod+Shift+Z') && !shortcuts.includes('Mod+Y')) return
  event.preventDefault()
  event.stopPropagation()
  takeBack(field, isUndo ? 'undo' : 'redo')
}

function beforeInput(event: InputEvent): void {
  const field = fieldOf(event)
  if (!field) {
    endVisit()
    return
  }
  const { inputType, isComposing } = event
  if (inputType === 'historyUndo' || inputType === 'historyRedo') {
    event.preventDefault()
    takeBack(field, inputType === 'historyUndo' ? 'undo' : 'redo')
    return
  }
  const [selectionStart, selectionEnd] = [field.selectionStart ?? 0, field.selectionEnd ?? 0]
  const here = visit?.field === field ? visit : null
  const isComposed = here?.isComposing === true && isComposing
  const goesOn = isComposed || (here !== null && goesOnWith(here.run, { inputType, selectionStart, selectionEnd }))
  // What came before the first input of a visit, such as the touchpoint whose title is typed, belongs to its step.
  if (here && !goesOn) endMerge()
  const [before, journeyBefore] = [field.value, useDocument.getState().document]
  const onInput = (): void => {
    // An input method hands over what stands there already.
    if (field.value === before) return
    const isOfJourney = useDocument.getState().document !== journeyBefore
    visit = { field, run: { kind: kindOf(inputType), caret: field.selectionEnd ?? 0 }, isComposing, isOfJourney }
    if (!isOfJourney) noteRun(field, before, !goesOn)
  }
  // After those that listen to the field itself.
  window.addEventListener('input', onInput, { once: true })
  // An input that is refused is not followed by its event.
  setTimeout(() => window.removeEventListener('input', onInput))
}

function takeBack(field: TextField, step: 'undo' | 'redo'): void {
  if (isTakingBack) return
  isTakingBack = true
  const isOfJourney = visit?.field === field ? visit.isOfJourney : null
  if (isOfJourney === true || !stepRuns(field, step)) stepJourney(field, step)
  isTakingBack = false
  visit = null
}

/** The field stays open; where what it names is gone with the step, the keys go back to the map. */
function stepJourney(field: TextField, step: 'undo' | 'redo'): void {
  if (useSession.getState().screen !== 'canvas') return
  if (field.closest('[role=dialog], [role=search], search')) return
  if (step === 'undo') undo()
  else redo()
  requestAnimationFrame(() => {
    if (!field.isConnected && document.activeElement === document.body) focusCanvas()
  })
}
