/** Projector mode: one stage at a time laid out anew for the wall, and edited there as on the canvas. */
import { type CSSProperties, type ReactNode, useEffect, useLayoutEffect, useRef } from 'react'
import { footerHeight, headerHeight } from '../../shared/projector/measures.ts'
import { screenUnits } from '../../shared/projector/screen.ts'
import { editTitleOf } from '../actions/titles.ts'
import { Announcer } from '../canvas/announcer.tsx'
import { useDocument } from '../state/document-store.ts'
import { selectNothing, selectTouchpoints } from '../state/session-store.ts'
import { NotSavedBanner } from '../top-bar/not-saved-banner.tsx'
import { ReadOnlyBanner } from '../top-bar/read-only-banner.tsx'
import { OverviewSlide } from './overview-slide.tsx'
import { followSelection, usePresent } from './present-store.ts'
import styles from './projector.module.css'
import { SlideFooter } from './slide-footer.tsx'
import { StageSlide } from './stage-slide.tsx'

export function Projector(): ReactNode {
  const document = useDocument((state) => state.document)
  const { slide, screen } = usePresent()
  const root = useRef<HTMLDivElement>(null)
  useEffect(followSelection, [])
  useLayoutEffect(() => root.current?.focus({ preventScroll: true }), [])
  if (!document || !slide) return null
  const stage = slide.stageId === null ? undefined : document.stages.get(slide.stageId)
  const units = screenUnits(screen)
  const sizes = {
    '--unit': `${units.unit}px`,
    gridTemplateRows: `${headerHeight * units.unit}px 1fr ${footerHeight * units.unit}px`,
  } as CSSProperties
  return (
    <div
      ref={root}
      className={styles.projector}
      style={sizes}
      role="application"
      {...takesKeys}
      aria-label="Projector"
      onPointerDown={(event) => chooseAt(event.target)}
      onDoubleClick={(event) => editAt(event.target)}
    >
      {stage ? (
        <StageSlide key={`${stage.id}/${slide.page}`} document={document} stage={stage} page={slide.page} />
      ) : (
        <OverviewSlide document={document} page={slide.page} screen={screen} />
      )}
      <div className={styles.banners}>
        <NotSavedBanner />
        <ReadOnlyBanner />
      </div>
      <SlideFooter document={document} slide={slide} />
      <Announcer />
    </div>
  )
}

/** As the canvas does, so that the same keys mean the same. */
const takesKeys = { tabIndex: 0, 'data-canvas': '' } as const

function touchpointIdAt(target: EventTarget): string | null {
  const card = target instanceof Element ? target.closest<HTMLElement>('[data-touchpoint-id]') : null
  return card?.dataset.touchpointId ?? null
}

function chooseAt(target: EventTarget): void {
  const touchpointId = touchpointIdAt(target)
  const isField = target instanceof Element && target.closest('textarea, input')
  if (isField) return
  if (touchpointId !== null) selectTouchpoints([touchpointId])
  else if (target instanceof Element && !target.closest('button')) selectNothing()
}

function editAt(target: EventTarget): void {
  const touchpointId = touchpointIdAt(target)
  if (touchpointId !== null) editTitleOf(touchpointId)
}
