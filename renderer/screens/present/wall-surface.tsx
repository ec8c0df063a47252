/** What the wall shows, at any size: as the wall itself, and as its picture in the facilitator's window. Both can be edited. */
import { type CSSProperties, type PointerEvent, type ReactNode, useEffect, useLayoutEffect, useRef } from 'react'
import type { JourneyDocument } from '../../../shared/journey/document.ts'
import { type Slide, stageIdOf } from '../../../shared/projector/slide.ts'
import { footerHeight, headerHeight } from '../../../shared/projector/wall-sizes.ts'
import { displayFont } from '../../looks/display-font.ts'
import { Typist } from '../../map/cards/typist.tsx'
import { Announcer } from '../../map/pointer/announcer.tsx'
import { useDocument } from '../../model/document/document-store.ts'
import { usePresent } from '../../model/document/present-store.ts'
import { shareFocus } from '../../model/document/shared-focus.ts'
import { followSelection } from '../../model/document/slide-walk.ts'
import { layPointerDown, pointAt, useWallPointer } from '../../model/document/wall-pointer.ts'
import { editTitleOf } from '../../model/editing/titles.ts'
import { passFocusOn } from '../../model/map-view/focus-canvas.ts'
import { useBrandFace } from '../../model/places/brand-face.ts'
import { selectNothing, selectTouchpoints } from '../../model/session/session-store.ts'
import { useBrandColors } from './brand-on-wall.tsx'
import { FindingSlide } from './finding-slide.tsx'
import { ImageOnWall } from './image-on-wall.tsx'
import { OutcomeSlide } from './outcome-slide.tsx'
import { OverviewSlide } from './overview-slide.tsx'
import { PersonaSlide } from './persona-slide.tsx'
import styles from './projector.module.css'
import { SlideFooter } from './slide-footer.tsx'
import { StageSlide } from './stage-slide.tsx'
import { StorySlide } from './story-slide.tsx'
import { VotesOnWall } from './votes-on-wall.tsx'
import { WallCover } from './wall-cover.tsx'
import { WallPointer } from './wall-pointer.tsx'
import { WrittenOnWall } from './written-on-wall.tsx'

/** @param unit how many pixels one of 1,080 lines takes here. */
export function WallSurface({ unit, theme }: { unit: number; theme?: string | undefined }): ReactNode {
  const document = useDocument((state) => state.document)
  const slide = usePresent((state) => state.slide)
  const isPointing = useWallPointer(({ kind }) => kind !== null)
  const colors = useBrandColors(document)
  const face = useBrandFace(document?.journey.brand.name ?? '')
  const root = useRef<HTMLDivElement>(null)
  useEffect(followSelection, [])
  useEffect(shareFocus, [])
  useEffect(() => layPointerDown, [])
  useLayoutEffect(() => root.current?.focus({ preventScroll: true }), [])
  if (!document || !slide) return null
  const sizes = {
    ...colors,
    ...displayFont(face),
    '--unit': `${unit}px`,
    gridTemplateRows: `${headerHeight * unit}px 1fr ${footerHeight * unit}px`,
  } as CSSProperties
  return (
    <div
      ref={root}
      className={styles.projector}
      style={sizes}
      data-branded={'--brand' in colors || undefined}
      role="application"
      data-theme={theme}
      data-presenting={theme === undefined ? undefined : ''}
      {...takesKeys}
      aria-label="Presentation"
      onFocus={passFocusOn}
      onPointerDown={(event) => chooseAt(event.target)}
      onDoubleClick={(event) => editAt(event.target)}
      onPointerMove={pointWith}
      onPointerLeave={() => pointAt(null)}
      data-pointing={isPointing || undefined}
    >
      <Typist label="Presentation: type to add or rename" />
      <SlideOf key={`${slide.id}/${slide.page}`} document={document} slide={slide} unit={unit} />
      <SlideFooter document={document} slide={slide} />
      <WrittenOnWall />
      <VotesOnWall document={document} />
      <ImageOnWall />
      <WallPointer />
      <WallCover isPicture={theme !== undefined} />
      <Announcer />
    </div>
  )
}

function SlideOf({ document, slide, unit }: { document: JourneyDocument; slide: Slide; unit: number }): ReactNode {
  const { screen, isJudged } = usePresent()
  const stage = document.stages.get(stageIdOf(slide) ?? '')
  const persona = slide.of === 'persona' ? document.personas.get(slide.id ?? '') : undefined
  if (stage) return <StageSlide document={document} stage={stage} page={slide.page} unit={unit} />
  if (persona) return <PersonaSlide document={document} persona={persona} screen={screen} />
  if (slide.of === 'finding') return <FindingSlide document={document} slide={slide} screen={screen} />
  if (slide.of === 'outcome') return <OutcomeSlide document={document} slide={slide} screen={screen} />
  if (isJudged) return <OverviewSlide document={document} page={slide.page} screen={screen} />
  return <StorySlide document={document} page={slide.page} screen={screen} />
}

function pointWith({ currentTarget, clientX, clientY }: PointerEvent): void {
  const { left, top, width, height } = currentTarget.getBoundingClientRect()
  pointAt({ x: (clientX - left) / width, y: (clientY - top) / height })
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
