/** Presenting: what the wall shows, in every window the same. The journey itself is edited as on the canvas. */
import { create } from 'zustand'
import type { WallPlace } from '../../../shared/bridge/settings.ts'
import type { Cover, Wall } from '../../../shared/bridge/wall.ts'
import type { Id } from '../../../shared/journey/schema.ts'
import type { Place } from '../../../shared/journey/walk.ts'
import type { Screen } from '../../../shared/projector/screen.ts'
import { isSameSlide, type Slide } from '../../../shared/projector/slide.ts'
import type { RevealStep } from '../../../shared/projector/slide-names.ts'
import { request } from '../../bridge/bridge.ts'
import { notifyProblem, selectNothing, useSession } from '../session/session-store.ts'
import { useSettings } from '../session/settings-store.ts'
import { isWallPage } from '../session/wall-page.ts'
import { openDocument, useDocument } from './document-store.ts'

type PresentState = {
  /** Null while nothing is presented. */
  readonly slide: Slide | null
  readonly cover: Cover | null
  readonly isJudged: boolean
  /** How far the stage is revealed; null if stages aren't revealed step by step. */
  readonly revealed: RevealStep | null
  /** What was chosen last on the wall, in whichever window. */
  readonly focus: Place | null
  /** What people wrote in turn, shown over the slide. */
  readonly written: Wall['written']
  /** The vote whose results are shown over the slide. */
  readonly votedId: Id | null
  /** The page of what is shown over the slide. */
  readonly overPage: number
  /** How many have voted so far; null while no secret vote is held. */
  readonly voting: Wall['voting']
  /** The image that is shown large over the slide. */
  readonly imageId: Id | null
  /** The size of the wall, which may be another window. */
  readonly screen: Screen
  readonly isApart: boolean
}

/** Nothing lies over the slide. */
export const nothingOver = { written: null, votedId: null, overPage: 0, imageId: null } as const

const atRest = {
  slide: null,
  cover: null,
  isJudged: false,
  revealed: null,
  focus: null,
  ...nothingOver,
  voting: null,
  isApart: false,
} as const

export const usePresent = create<PresentState>(() => ({
  ...atRest,
  screen: { width: window.innerWidth, height: window.innerHeight },
}))

export function isPresenting(): boolean {
  return usePresent.getState().slide !== null
}

/** Whether this window is the wall now: the wall's own page, or the one window if there is no other. */
export function isWall({ slide, isApart }: Pick<PresentState, 'slide' | 'isApart'>): boolean {
  return isWallPage || (slide !== null && !isApart)
}

/** Starts to present the open journey; the main process knows which window shows it. */
export async function present(slide: Slide): Promise<void> {
  const { screen } = usePresent.getState()
  const { id: journeyId } = openDocument().journey
  chooseNothing()
  try {
    adoptWall(await request('wall:open', { ...uncovered(slide), screen, journeyId }))
  } catch (error) {
    notifyProblem(error)
  }
}

function uncovered(slide: Slide) {
  return { slide, cover: null, isJudged: false, revealed: null, focus: null, ...nothingOver, voting: null }
}

/** Remembers where the wall is to be; where something is presented, it goes there. */
export async function moveWall(wallPlace: WallPlace): Promise<void> {
  useSettings.setState({ wallPlace })
  try {
    adoptWall(await request('wall:move', { place: wallPlace }))
  } catch (error) {
    notifyProblem(error)
  }
}

export function stopPresenting(): void {
  usePresent.setState(atRest)
  void request('wall:close')
}

/** Takes over what is presented, as the main process keeps it. */
export function adoptWall(wall: Wall | null): void {
  if (!wall) {
    usePresent.setState(atRest)
    return
  }
  const { journeyId: _, ...shown } = wall
  const { slide, focus, isApart, screen } = shown
  // What was chosen here is over before the slide goes, so that this isn’t told as a choice of this window.
  usePresent.setState({ focus })
  const before = usePresent.getState()
  if (before.slide && !(isSameSlide(before.slide, slide) && before.slide.page === slide.page)) chooseNothing()
  usePresent.setState({ ...shown, screen: isApart && !isWallPage ? screen : before.screen })
}

/** Ends presenting once another journey is opened, or none, however that came about. */
export function leaveWithJourney(): () => void {
  return useDocument.subscribe(({ document }, before) => {
    if (isPresenting() && document?.journey.id !== before.document?.journey.id) stopPresenting()
  })
}

type Changed = Partial<Omit<PresentState, 'isApart'>>

/** Changes what the wall shows, in every window. */
export function changeWall(changed: Changed): void {
  usePresent.setState(changed)
  const { slide, ...others } = changed
  if (isPresenting()) request('wall:show', slide ? { slide, ...others } : others).catch(notifyProblem)
}

function chooseNothing(): void {
  selectNothing()
  useSession.setState({ editing: null })
}

/**
 * Goes to a slide with nothing chosen on it; a wall that was covered shows it.
 * @param step how far it is revealed, if that is done step by step; by default another slide begins again.
 */
export function showSlide(slide: Slide, step?: RevealStep): void {
  const { slide: shown, revealed } = usePresent.getState()
  const begins = shown !== null && isSameSlide(shown, slide) ? revealed : 'channels'
  chooseNothing()
  const reveal = revealed !== null && revealedTo(step ?? begins ?? 'channels')
  changeWall({ slide, cover: null, focus: null, ...nothingOver, ...reveal })
}

/** What is missing comes with the last step. */
export function revealedTo(revealed: RevealStep) {
  return { revealed, isJudged: revealed === 'findings' } as const
}
