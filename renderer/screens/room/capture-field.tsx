/** The field of the capture line, and what its keys do. */
import { type ClipboardEvent, type KeyboardEvent, type ReactNode, useLayoutEffect, useRef } from 'react'
import { type CaptureKind, captureLetters, captureWords } from '../../../shared/room/capture-line.ts'
import { isPresenting } from '../../model/document/present-store.ts'
import { goTo } from '../../model/editing/current-place.ts'
import {
  addPasted,
  addTyped,
  chooseCaptureKind,
  closeCapture,
  feelCapture,
  focusCardBeside,
  markCapture,
  setNextCaptureStatus,
  typeCapture,
} from '../../model/places/capture-store.ts'
import { runShortcut } from '../../registry/keyboard.ts'
import { shortcutsOfEvent } from '../../registry/shortcut.ts'
import { thingBeside } from '../present/things-on-slide.ts'
import styles from './capture-line.module.css'

export function CaptureField({ text, kind }: { text: string; kind: CaptureKind }): ReactNode {
  const field = useRef<HTMLInputElement>(null)
  useLayoutEffect(() => field.current?.focus({ preventScroll: true }), [])
  return (
    <input
      ref={field}
      className={styles.field}
      data-capture-field
      aria-label={`Capture: ${captureWords[kind].toLowerCase()}`}
      placeholder={placeholders[kind]}
      autoComplete="off"
      spellCheck={false}
      value={text}
      onChange={(event) => typeCapture(event.target.value)}
      onKeyDown={onKeyDown}
      onPaste={onPaste}
    />
  )
}

const placeholders: Readonly<Record<CaptureKind, string>> = {
  touchpoint: 'What happens?',
  pain: 'What hurts?',
  opportunity: 'What could be done? @who',
  quote: 'What did they say?',
  question: 'What do you need to find out? @who by 15 January',
  decision: 'What was decided? @who by 15 January',
  parked: 'What can wait? @who by 15 January',
}

/** What chords say about the touchpoint that is typed; on an empty line they are about the card in focus, as on the map. */
const marking: Readonly<Record<string, () => void>> = {
  'Mod+Up': () => feelCapture(1),
  'Mod+Down': () => feelCapture(-1),
  'Alt+M': () => markCapture('momentOfTruth'),
  'Alt+S': setNextCaptureStatus,
}

const choosing: Readonly<Record<string, () => void>> = {
  ...Object.fromEntries(
    Object.entries(captureLetters).map(([kind, letter]) => [
      `Alt+${letter}`,
      () => chooseCaptureKind(kind as CaptureKind),
    ]),
  ),
  // On a Mac the option key makes another character of the question mark.
  'Alt+Shift+/': () => chooseCaptureKind('question'),
  'Alt+T': () => chooseCaptureKind('touchpoint'),
  'Alt+C': () => markCapture('isConnected'),
}

const moving: Readonly<Record<string, () => void>> = {
  Enter: addTyped,
  Escape: closeCapture,
  Tab: () => focusBeside(1),
  'Shift+Tab': () => focusBeside(-1),
}

function onKeyDown(event: KeyboardEvent<HTMLInputElement>): void {
  if (event.nativeEvent.isComposing) return
  const shortcuts = shortcutsOfEvent(event.nativeEvent)
  const isEmpty = event.currentTarget.value.trim() === ''
  const run = shortcuts
    .map((keys) => moving[keys] ?? choosing[keys] ?? (isEmpty ? undefined : marking[keys]))
    .find(Boolean)
  const isForCard = !run && isEmpty && shortcuts.some((keys) => Object.hasOwn(marking, keys))
  const isForWall =
    isPresenting() && shortcuts.some((keys) => /^Page(Up|Down)$/.test(keys) || (isEmpty && keys === '.'))
  const isNoKind = event.key === 'Backspace' && event.currentTarget.value === ''
  if (run) run()
  else if (isForCard || isForWall) runShortcut(shortcuts)
  else if (isNoKind) chooseCaptureKind('touchpoint')
  else return
  event.preventDefault()
  event.stopPropagation()
}

/** What is shown on the wall, in the order in which it is read there; on the map the cards of the whole journey. */
function focusBeside(step: 1 | -1): void {
  if (!isPresenting()) {
    focusCardBeside(step)
    return
  }
  const thing = thingBeside(step)
  if (thing) goTo(thing)
}

function onPaste(event: ClipboardEvent<HTMLInputElement>): void {
  const pasted = event.clipboardData.getData('text/plain')
  if (!/[\r\n]/.test(pasted.trim())) return
  event.preventDefault()
  addPasted(event.currentTarget.value + pasted)
}
