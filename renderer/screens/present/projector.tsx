/** Projector mode: one stage at a time laid out anew for the wall, and edited there as on the canvas. */
import { type CSSProperties, type ReactNode, useEffect, useLayoutEffect, useRef } from 'react'
import { footerHeight, headerHeight } from '../../../shared/projector/measures.ts'
import { screenUnits } from '../../../shared/projector/screen.ts'
import { Typist } from '../../map/cards/typist.tsx'
import { Announcer } from '../../map/pointer/announcer.tsx'
import { useDocument } from '../../model/document/document-store.ts'
import { followSelection, usePresent } from '../../model/document/present-store.ts'
import { editTitleOf } from '../../model/editing/titles.ts'
import { passFocusOn } from '../../model/map-view/focus-canvas.ts'
import { selectNothing, selectTouchpoints } from '../../model/session/session-store.ts'
import { OverviewSlide } from './overview-slide.tsx'
import styles from './projector.module.css'
import { SlideFooter } from './slide-footer.tsx'
import { StageSlide } from './stage-slide.tsx'

export function Projector(): ReactNode {
  const document = useDocument((state) => state.document)
  const { slide, screen } = usePresent()
  const root = useRef<HTMLDivElement>(null)
  useEffect(followSelection, [])
  useLayoutEffect(() => root.current?.focus({ preventScroll: true }), [])
  useLayoutEffect(() => fillScreen(root.current), [])
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
      aria-label="Presentation"
      onFocus={passFocusOn}
      onPointerDown={(event) => chooseAt(event.target)}
      onDoubleClick={(event) => editAt(event.target)}
    >
      <Typist label="Presentation: type to add or rename" />
      {stage ? (
        <StageSlide key={`${stage.id}/${slide.page}`} document={document} stage={stage} page={slide.page} />
      ) : (
        <OverviewSlide document={document} page={slide.page} screen={screen} />
      )}
      <SlideFooter document={document} slide={slide} />
      <Announcer />
    </div>
  )
}

/** It is laid out for the room that it has, which is the window's but for a banner at its top. */
function fillScreen(element: HTMLElement | null): (() => void) | undefined {
  if (!element) return
  const tell = () => usePresent.setState({ screen: { width: element.clientWidth, height: element.clientHeight } })
  tell()
  const observer = new ResizeObserver(tell)
  observer.observe(element)
  return () => observer.disconnect()
}

/** As the canvas does, so that the same keys mean the same. */
const takesKeys = { tabIndex: 0, 'data-canvas': '' } as const

function touchpointIdAt(target: EventTarget): string | null {
  const card = target instanceof Element ? target.closest<HTMLElement>('[data-touchpoint-id]') : null
  return card?.dataset.touchpointId ?? null
}

function chooseAt(target: EventTarget): void {
  const touchpointId = touchpointIdAt(target)
  const isField = target instanceof Element && target.closest('textarea:not([data-waiting]), input')
  if (isField) return
  if (touchpointId !== null) selectTouchpoints([touchpointId])
  else if (target instanceof Element && !target.closest('button')) selectNothing()
}

function editAt(target: EventTarget): void {
  const touchpointId = touchpointIdAt(target)
  if (touchpointId !== null) editTitleOf(touchpointId)
}
