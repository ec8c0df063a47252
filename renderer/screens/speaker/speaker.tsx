/** The facilitator's own window while the wall is another one: what the room sees now, what comes next, and what only the facilitator reads. */
import type { ReactNode } from 'react'
import type { JourneyDocument } from '../../../shared/journey/document.ts'
import type { Slide } from '../../../shared/projector/slide.ts'
import { speakerNotes } from '../../../shared/projector/speaker-notes.ts'
import { useDocument } from '../../model/document/document-store.ts'
import { usePresent } from '../../model/document/present-store.ts'
import { useAgendaRun } from '../../model/places/agenda-store.ts'
import { NextSlide } from './next-slide.tsx'
import { NowOnWall } from './now-on-wall.tsx'
import styles from './speaker.module.css'
import { SpeakerAgenda } from './speaker-agenda.tsx'
import { SpeakerBar } from './speaker-bar.tsx'
import { SpeakerFindings } from './speaker-findings.tsx'
import { SpeakerSaid } from './speaker-said.tsx'

export function Speaker(): ReactNode {
  const document = useDocument((state) => state.document)
  const slide = usePresent((state) => state.slide)
  if (!document || !slide) return null
  return (
    <div className={styles.speaker}>
      <SpeakerBar document={document} slide={slide} />
      <main className={styles.work}>
        <NowOnWall document={document} slide={slide} />
        <aside className={styles.side} aria-label="For you alone">
          <SpeakerAgenda document={document} />
          <SpeakerNotes document={document} slide={slide} />
          <NextSlide document={document} />
          <SpeakerSaid document={document} />
          <SpeakerFindings document={document} slide={slide} />
        </aside>
      </main>
    </div>
  )
}

function SpeakerNotes({ document, slide }: { document: JourneyDocument; slide: Slide }): ReactNode {
  const notes = speakerNotes(document, slide, useAgendaRun(document.journey.id)?.partId)
  if (notes.length === 0) return null
  return (
    <section className={styles.notes} aria-label="Your notes">
      <h2 className={styles.when}>Your notes</h2>
      {notes.map(({ id, about, text }) => (
        <div key={id} className={styles.note}>
          <p className={styles.noteText}>{text}</p>
          {about !== '' && <p className={styles.about}>{about}</p>}
        </div>
      ))}
    </section>
  )
}
