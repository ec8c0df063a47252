import type { ReactNode } from 'react'
import { inOrder, type JourneyDocument } from '../../../shared/journey/document.ts'
import { overviewPages } from '../../../shared/projector/overview-pages.ts'
import { currentPages, type Slide, showSlide, usePresent } from '../../model/document/present-store.ts'
import { SavingMark } from '../top-bar/saving-mark.tsx'
import styles from './slide-footer.module.css'

/** Where in the journey the wall is, and the few keys that a presenter needs. */
export function SlideFooter({ document, slide }: { document: JourneyDocument; slide: Slide }): ReactNode {
  const stages = inOrder(document.stages)
  const at = stages.findIndex(({ id }) => id === slide.stageId)
  const pageCount = usePageCount(document, slide.stageId)
  const where = at < 0 ? 'Overview' : `Stage ${at + 1} of ${stages.length}`
  return (
    <footer className={styles.footer}>
      <ol className={styles.pips}>
        {stages.map(({ id, name }, index) => (
          <li key={id}>
            <button
              type="button"
              tabIndex={-1}
              className={styles.pip}
              aria-label={name}
              title={name}
              aria-current={index === at ? 'step' : undefined}
              ref={index === at ? bringIntoView : undefined}
              onClick={() => showSlide({ stageId: id, page: 0 })}
            />
          </li>
        ))}
      </ol>
      <p className={styles.where}>
        {where}
        {pageCount > 1 && ` · slide ${Math.min(slide.page + 1, pageCount)} of ${pageCount}`}
      </p>
      <SavingMark />
      <p className={styles.keys}>{at < 0 ? '→ start · Esc exit' : '← → stages · ↑ ↓ select · Enter add · Esc exit'}</p>
    </footer>
  )
}

function bringIntoView(pip: HTMLElement | null): void {
  pip?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
}

function usePageCount(document: JourneyDocument, stageId: string | null): number {
  const screen = usePresent((state) => state.screen)
  return stageId === null ? overviewPages(document, screen).length : currentPages(document, stageId).length
}
