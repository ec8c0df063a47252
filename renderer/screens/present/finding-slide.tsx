/** What one rule found, in sentences a room can talk about: no severity, no count, nothing red. */
import type { ReactNode } from 'react'
import type { JourneyDocument } from '../../../shared/journey/document.ts'
import { findingPages } from '../../../shared/projector/finding-pages.ts'
import type { Screen } from '../../../shared/projector/screen.ts'
import type { Slide } from '../../../shared/projector/slide.ts'
import { findingsOnSlide } from '../../../shared/projector/slide-findings.ts'
import { slideTitle } from '../../../shared/projector/slide-title.ts'
import { useGaps } from '../../model/document/gap-store.ts'
import styles from './finding-slide.module.css'
import projector from './projector.module.css'

type Props = { readonly document: JourneyDocument; readonly slide: Slide; readonly screen: Screen }

export function FindingSlide({ document, slide, screen }: Props): ReactNode {
  const findings = findingsOnSlide(
    document,
    slide,
    useGaps((gaps) => gaps.findings),
  )
  const pages = findingPages(findings, screen)
  const sentences = pages[Math.min(slide.page, pages.length - 1)] ?? []
  return (
    <>
      <header className={projector.head}>
        <div className={projector.headWords}>
          <h1 className={projector.stageName}>{slideTitle(document, slide)}</h1>
          {findings[0] && <p className={projector.subtitle}>{findings[0].why}</p>}
        </div>
      </header>
      <ul className={styles.sentences}>
        {sentences.map((lines) => (
          <li key={lines.join()}>{lines.join('\n')}</li>
        ))}
        {findings.length === 0 && <li>No findings left.</li>}
      </ul>
    </>
  )
}
