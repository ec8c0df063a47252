/** The facilitator's own window while the wall is another one: what the room sees now, what comes next, and what only the facilitator reads. */
import type { ReactNode } from 'react'
import { useDocument } from '../../model/document/document-store.ts'
import { usePresent } from '../../model/document/present-store.ts'
import { NextSlide } from './next-slide.tsx'
import { NowOnWall } from './now-on-wall.tsx'
import styles from './speaker.module.css'
import { SpeakerAgenda } from './speaker-agenda.tsx'
import { SpeakerBar } from './speaker-bar.tsx'
import { SpeakerFindings } from './speaker-findings.tsx'
import { SpeakerNotes } from './speaker-notes.tsx'
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
