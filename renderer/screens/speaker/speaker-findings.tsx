import { ChevronDown, ChevronRight } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import { findingKey } from '../../../shared/gaps/finding-key.ts'
import type { JourneyDocument } from '../../../shared/journey/document.ts'
import type { Slide } from '../../../shared/projector/slide.ts'
import { findingsOnSlide } from '../../../shared/projector/slide-findings.ts'
import { useGaps } from '../../model/document/gap-store.ts'
import { changeWall, usePresent } from '../../model/document/present-store.ts'
import { Switch } from '../../ui/switch.tsx'
import styles from './speaker.module.css'

/** What the analyzer has to say of what is shown: here once it is opened, on the wall once that is wanted too. */
export function SpeakerFindings({ document, slide }: { document: JourneyDocument; slide: Slide }): ReactNode {
  const [isOpen, setOpen] = useState(false)
  const all = useGaps((gaps) => gaps.findings)
  const isJudged = usePresent((state) => state.isJudged)
  const findings = findingsOnSlide(document, slide, all)
  return (
    <section className={styles.panel} aria-label="Findings">
      <button type="button" className={styles.fold} aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {isOpen ? <ChevronDown size={15} aria-hidden /> : <ChevronRight size={15} aria-hidden />}
        Findings
        <span className={styles.count}>{findings.length}</span>
      </button>
      {isOpen && (
        <>
          <Switch label="Show gaps on the wall" isOn={isJudged} onChange={(isOn) => changeWall({ isJudged: isOn })} />
          <ul className={styles.list}>
            {findings.map((finding) => (
              <li key={findingKey(finding)} className={styles.finding}>
                {finding.message}
              </li>
            ))}
            {findings.length === 0 && <li className={styles.more}>No findings here.</li>}
          </ul>
        </>
      )}
    </section>
  )
}
