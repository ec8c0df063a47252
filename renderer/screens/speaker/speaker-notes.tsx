import type { ReactNode } from 'react'
import type { JourneyDocument } from '../../../shared/journey/document.ts'
import type { Slide } from '../../../shared/projector/slide.ts'
import { speakerNotes } from '../../../shared/projector/speaker-notes.ts'
import { useAgendaRun } from '../../model/places/agenda-store.ts'
import styles from './speaker.module.css'

export function SpeakerNotes({ document, slide }: { document: JourneyDocument; slide: Slide }): ReactNode {
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
