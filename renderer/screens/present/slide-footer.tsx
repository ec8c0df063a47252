import type { ReactNode } from 'react'
import { inOrder, type JourneyDocument } from '../../../shared/journey/document.ts'
import { isSameSlide, type Slide, stageIdOf, stageSlide } from '../../../shared/projector/slide.ts'
import { showSlide, usePresent } from '../../model/document/present-store.ts'
import { usePageCount } from '../../model/document/slide-pages.ts'
import { useSlides } from '../../model/document/slide-walk.ts'
import { useAgendaRun } from '../../model/places/agenda-store.ts'
import { isAnythingSelected, useSession } from '../../model/session/session-store.ts'
import { SavingMark } from '../top-bar/saving-mark.tsx'
import { BrandMark } from './brand-on-wall.tsx'
import styles from './slide-footer.module.css'

/** Where in the journey the wall is, and the few keys that a presenter needs. */
export function SlideFooter({ document, slide }: { document: JourneyDocument; slide: Slide }): ReactNode {
  const stages = inOrder(document.stages)
  const at = stages.findIndex(({ id }) => id === stageIdOf(slide))
  const { isApart, voting } = usePresent()
  const pages = usePageCount(slide)
  const slides = useSlides(document)
  const isChosen = useSession(isAnythingSelected)
  // The time has the place of the keys.
  const isTimed = useAgendaRun(document.journey.id) !== null
  return (
    <footer className={styles.footer}>
      <BrandMark document={document} />
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
              onClick={() => showSlide(stageSlide(id))}
            />
          </li>
        ))}
      </ol>
      <p className={styles.where}>
        {placeOf(slides, slide)}
        {pages > 1 && ` · slide ${Math.min(slide.page + 1, pages)} of ${pages}`}
        {voting && ` · ${voting.done} of ${voting.people} have voted`}
      </p>
      {!isApart && <SavingMark />}
      {!isTimed && <p className={styles.keys}>{keysOn(slide, isChosen, stages.length)}</p>}
    </footer>
  )
}

function bringIntoView(pip: HTMLElement | null): void {
  pip?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
}

const nouns = { stage: 'Stage', persona: 'Persona', finding: 'Finding' } as const

/** "Persona 1 of 2"; of findings a room isn't told how many there are. */
function placeOf(slides: readonly Slide[], slide: Slide): string {
  if (slide.of === 'overview') return 'Overview'
  if (slide.of === 'outcome') return 'Outcome'
  const alike = slides.filter(({ of }) => of === slide.of)
  const name = `${nouns[slide.of]} ${alike.findIndex((one) => isSameSlide(one, slide)) + 1}`
  return slide.of === 'finding' ? name : `${name} of ${alike.length}`
}

/** "1–6 stage · "; a number of two digits is typed digit by digit. */
function digitsOf(stageCount: number): string {
  if (stageCount === 0) return ''
  return stageCount === 1 ? '1 stage · ' : `1–${stageCount} stage · `
}

/** What the keys do here and now. */
function keysOn(slide: Slide, isAnythingChosen: boolean, stageCount: number): string {
  if (slide.of !== 'stage') return `← → slides · ${digitsOf(stageCount)}B black · Esc exit`
  if (isAnythingChosen) return '↑ ↓ select · F2 rename · Esc clear selection'
  return '← → slides · ↑ ↓ select · Enter add · B black · Esc exit'
}
