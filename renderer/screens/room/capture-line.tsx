/** The line in which the facilitator writes what the room says, one key away on the map and while presenting. */
import { CornerDownLeft, Gem, Spline, X } from 'lucide-react'
import type { ReactNode } from 'react'
import type { JourneyDocument } from '../../../shared/journey/document.ts'
import { statusWords } from '../../../shared/journey/fields/words.ts'
import type { CaptureTarget } from '../../../shared/room/capture-edits.ts'
import { type CaptureKind, captureKinds, captureLetters, captureWords } from '../../../shared/room/capture-line.ts'
import { emotionLooks } from '../../looks/kind-look.tsx'
import { useDocument } from '../../model/document/document-store.ts'
import { usePresent } from '../../model/document/present-store.ts'
import { captureTarget, chooseCaptureKind, closeCapture, useCapture } from '../../model/places/capture-store.ts'
import { useSession } from '../../model/session/session-store.ts'
import { IconButton } from '../../ui/icon-button.tsx'
import { Shortcut } from '../../ui/keys/shortcut.tsx'
import { CaptureField } from './capture-field.tsx'
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
        <CaptureField key={added} text={text} kind={kind} />
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
