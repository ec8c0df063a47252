/** The line in which the facilitator writes what the room says, one key away on the map and while presenting. */
import { CornerDownLeft, Gem, Spline, X } from 'lucide-react'
import { type ClipboardEvent, type KeyboardEvent, type ReactNode, useLayoutEffect, useRef } from 'react'
import type { JourneyDocument } from '../../../shared/journey/document.ts'
import { statusWords } from '../../../shared/journey/fields/words.ts'
import type { CaptureTarget } from '../../../shared/room/capture-edits.ts'
import { type CaptureKind, captureKinds, captureLetters, captureWords } from '../../../shared/room/capture-line.ts'
import { emotionLooks } from '../../looks/kind-look.tsx'
import { useDocument } from '../../model/document/document-store.ts'
import { isPresenting, usePresent } from '../../model/document/present-store.ts'
import { goTo } from '../../model/editing/current-place.ts'
import {
  addPasted,
  addTyped,
  captureTarget,
  chooseCaptureKind,
  closeCapture,
  feelCapture,
  focusCardBeside,
  markCapture,
  setNextCaptureStatus,
  typeCapture,
  useCapture,
} from '../../model/places/capture-store.ts'
import { useSession } from '../../model/session/session-store.ts'
import { runShortcut } from '../../registry/keyboard.ts'
import { shortcutsOfEvent } from '../../registry/shortcut.ts'
import { IconButton } from '../../ui/icon-button.tsx'
import { Shortcut } from '../../ui/keys/shortcut.tsx'
import { thingBeside } from '../present/things-on-slide.ts'
import styles from './capture-line.module.css'
import { landingWords } from './landing-words.ts'

export function CaptureLine(): ReactNode {
  const isOpen = useCapture((capture) => capture.isOpen)
  const document = useDocument((state) => state.document)
  const isOnJourney = useSession(({ screen, view }) => screen === 'canvas' && view === 'map')
  const isPresented = usePresent(({ slide }) => slide !== null)
  if (!isOpen || !document || !isOnJourney) return null
  return <Line document={document} isPresented={isPresented} />
}

function Line({ document, isPresented }: { document: JourneyDocument; isPresented: boolean }): ReactNode {
  const { kind, text, added, problem } = useCapture()
  const session = useSession()
  const target = captureTarget(document, session)
  return (
    <section className={styles.line} data-over={isPresented || undefined} data-capture aria-label="Capture line">
      <div className={styles.box} data-problem={problem !== null || undefined}>
        <Chip kind={kind} />
        <Field key={added} text={text} kind={kind} />
        {kind === 'touchpoint' && <Marks />}
        <Landing document={document} target={target} kind={kind} />
        <Shortcut keys="Enter" />
        <IconButton size="small" label="Close capture line" shortcut="Escape" icon={<X />} onClick={closeCapture} />
      </div>
      <div className={styles.below}>
        <p role="status" className={styles.said} data-problem={problem !== null || undefined}>
          {problem ?? <LastStep isFirst={added === 0} />}
        </p>
        <p className={styles.hint}>
          <Shortcut keys="Tab" /> goes to the next touchpoint
        </p>
      </div>
    </section>
  )
}

function Chip({ kind }: { kind: CaptureKind }): ReactNode {
  return (
    <span className={styles.chip} data-kind={kind}>
      {captureWords[kind]}
    </span>
  )
}

function Field({ text, kind }: { text: string; kind: CaptureKind }): ReactNode {
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

/** What the touchpoint will be besides its title. */
function Marks(): ReactNode {
  const { marks, emotion } = useCapture()
  const look = emotion === null ? null : emotionLooks[emotion]
  return (
    <span className={styles.marks}>
      {look && <look.Icon className={look.className} role="img" aria-label={look.word} />}
      {marks.momentOfTruth && <Gem role="img" aria-label="Moment of truth" />}
      {marks.status !== 'live' && <span>{statusWords[marks.status]}</span>}
      {marks.isConnected && <Spline role="img" aria-label="Connected from the selected touchpoint" />}
    </span>
  )
}

function Landing(props: { document: JourneyDocument; target: CaptureTarget; kind: CaptureKind }): ReactNode {
  const { document, target, kind } = props
  const place = landingWords(document, target, kind)
  if (!place) return null
  return (
    <span className={styles.landing} title={place.name}>
      {place.word} <strong>{place.name}</strong>
    </span>
  )
}

/** What undo would take back, by its name; before anything was written, how a line may start. */
function LastStep({ isFirst }: { isFirst: boolean }): ReactNode {
  const label = useDocument(({ history }) => history.done.at(-1)?.label)
  if (isFirst || label === undefined) {
    return (
      <>
        Start with
        {captureKinds.map((kind) => kind !== 'touchpoint' && <Beginning key={kind} kind={kind} />)}
        then a space.
      </>
    )
  }
  return (
    <>
      <CornerDownLeft aria-hidden /> <Shortcut keys="Mod+Z" /> Undo: {label}
    </>
  )
}

function Beginning({ kind }: { kind: Exclude<CaptureKind, 'touchpoint'> }): ReactNode {
  return (
    <button
      type="button"
      tabIndex={-1}
      className={styles.beginning}
      // The field keeps the focus.
      onPointerDown={(event) => event.preventDefault()}
      onClick={() => chooseCaptureKind(kind)}
    >
      <Shortcut keys={captureLetters[kind]} /> {captureWords[kind]}
    </button>
  )
}
