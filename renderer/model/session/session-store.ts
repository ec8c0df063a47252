/** What is true of this window now and is never saved in the journey: what is selected, edited, shown. */
import { create } from 'zustand'
import type { DraftFields, HeaderDraft } from '../../../shared/gaps/rule/repairs.ts'
import type { RuleId } from '../../../shared/gaps/rule/rule-ids.ts'
import type { Cell } from '../../../shared/journey/document.ts'
import type { Id } from '../../../shared/journey/schema.ts'
import type { Place } from '../../../shared/journey/walk.ts'
import type { StrategyTab } from '../../../shared/strategy/tabs.ts'
import { sentenceOf } from '../../bridge/bridge.ts'
import { workedSince } from '../../bridge/worked-again.ts'

export type Screen = 'starting' | 'library' | 'canvas' | 'compare'
/** The ways to look at the open journey. */
export type JourneyView = 'map' | 'strategy' | 'brief'
/** Where a new touchpoint will stand; past the end of the cell is its end. */
export type Draft = {
  readonly cell: Cell
  readonly index: number | undefined
  readonly fields?: DraftFields | undefined
}

/** A touchpoint's title being typed; with a draft the touchpoint is new, and there only once it has a letter. */
export type TitleEditing = {
  readonly what: 'touchpoint'
  readonly id: Id
  readonly titleBefore: string
  readonly draft: Draft | null
}
/** A header's name being typed; with a draft the stage or channel is new, and there only once it has a letter. */
export type HeaderEditing = {
  readonly what: 'stage' | 'channel'
  readonly id: Id
  readonly draft?: HeaderDraft
  /** What was typed already when the field opened stays, with the caret behind it. */
  readonly isTyped?: true
}
export type Editing =
  | TitleEditing
  | HeaderEditing
  /** What was typed already when the field opened stays, with the caret behind it. */
  | { readonly what: 'connection'; readonly id: Id; readonly isTyped?: true }
  | { readonly what: 'note'; readonly id: Id }
  | { readonly what: 'journey' }

export type Notice = {
  readonly id: number
  readonly tone: 'info' | 'problem'
  readonly message: string
  readonly action?: { readonly label: string; readonly run: () => void } | undefined
  /** Whether what it speaks of is over, so that it goes; asked whenever something changed. */
  readonly isOver?: (() => boolean) | undefined
  /** Whether its action still does what it says; the action goes where it doesn't. */
  readonly canAct?: (() => boolean) | undefined
}

export type SessionState = {
  readonly screen: Screen
  readonly view: JourneyView
  /** The strategy screen that is looked at, or was last. */
  readonly strategyTab: StrategyTab
  readonly selectedTouchpointIds: ReadonlySet<Id>
  readonly selectedConnectionIds: ReadonlySet<Id>
  /** A stage or channel whose details the inspector shows. */
  readonly selectedStageId: Id | null
  readonly selectedChannelId: Id | null
  readonly selectedNoteId: Id | null
  /** Where the next touchpoint goes when none is selected. */
  readonly focusedCell: Cell | null
  readonly editing: Editing | null
  /** The touchpoint that waits to be connected with the next one chosen. */
  readonly connectingFromId: Id | null
  /** Where one is connected that is there already: which of its ends is chosen again. */
  readonly reconnecting: { readonly connectionId: Id; readonly end: 'from' | 'to' } | null
  /** The finding whose place is shown, by `findingKey`. */
  readonly shownFindingKey: string | null
  /** The rule whose row is open in the panel: its places are lit on the map. */
  readonly openRule: RuleId | null
  /** The finding that is being dismissed, while its note is written. */
  readonly dismissingKey: string | null
  /** Whether the canvas marks what findings are about. */
  readonly areMarksShown: boolean
  readonly isGapPanelOpen: boolean
  readonly isInspectorOpen: boolean
  readonly isOverviewOpen: boolean
  /** Whether the outline is shown in the place of the map. */
  readonly isOutlineOpen: boolean
  /** Whether only the path through the selected touchpoint stands out. */
  readonly isPathShown: boolean
  readonly isExportOpen: boolean
  readonly isPaletteOpen: boolean
  readonly isHelpOpen: boolean
  readonly isUserGuideOpen: boolean
  readonly areLicencesOpen: boolean
  readonly isAboutOpen: boolean
  readonly notices: readonly Notice[]
  /** Why the app works in another library than it began with; null while it works in that one. */
  readonly departed: string | null
}

export const useSession = create<SessionState>(() => ({
  screen: 'starting',
  view: 'map',
  strategyTab: 'coverage',
  selectedTouchpointIds: new Set<Id>(),
  selectedConnectionIds: new Set<Id>(),
  selectedStageId: null,
  selectedChannelId: null,
  selectedNoteId: null,
  focusedCell: null,
  editing: null,
  connectingFromId: null,
  reconnecting: null,
  shownFindingKey: null,
  openRule: null,
  dismissingKey: null,
  areMarksShown: true,
  isGapPanelOpen: true,
  isInspectorOpen: true,
  isOverviewOpen: false,
  isOutlineOpen: false,
  isPathShown: false,
  isExportOpen: false,
  isPaletteOpen: false,
  isHelpOpen: false,
  isUserGuideOpen: false,
  areLicencesOpen: false,
  isAboutOpen: false,
  notices: [],
  departed: null,
}))

const nothingSelected = {
  selectedTouchpointIds: new Set<Id>(),
  selectedConnectionIds: new Set<Id>(),
  selectedStageId: null,
  selectedChannelId: null,
  selectedNoteId: null,
  focusedCell: null,
} as const

export function isAnythingSelected(session: SessionState): boolean {
  return (
    session.selectedTouchpointIds.size + session.selectedConnectionIds.size > 0 ||
    (session.selectedStageId ?? session.selectedChannelId ?? session.selectedNoteId ?? session.focusedCell) !== null
  )
}

export function selectTouchpoints(ids: Iterable<Id>): void {
  useSession.setState({ ...nothingSelected, selectedTouchpointIds: new Set(ids) })
}

export function selectConnections(ids: Iterable<Id>): void {
  useSession.setState({ ...nothingSelected, selectedConnectionIds: new Set(ids) })
}

export function selectStage(selectedStageId: Id): void {
  useSession.setState({ ...nothingSelected, selectedStageId })
}

export function selectChannel(selectedChannelId: Id): void {
  useSession.setState({ ...nothingSelected, selectedChannelId })
}

export function selectNote(selectedNoteId: Id): void {
  useSession.setState({ ...nothingSelected, selectedNoteId })
}

export function selectNothing(): void {
  useSession.setState({ ...nothingSelected, connectingFromId: null, shownFindingKey: null })
}

export function focusCell(focusedCell: Cell): void {
  useSession.setState({ ...nothingSelected, focusedCell })
}

/** Whether keys and menus that mean the map have it before them. */
export function isMapInFront({ screen, view }: Pick<SessionState, 'screen' | 'view'>): boolean {
  return screen === 'canvas' && view === 'map'
}

/** Whether the map is drawn: in its place may be the outline, which shares its selection and its actions. */
export function isMapDrawn(session: Pick<SessionState, 'screen' | 'view' | 'isOutlineOpen'>): boolean {
  return isMapInFront(session) && !session.isOutlineOpen
}

/** The one selected touchpoint; null where none or several are. */
export function onlySelectedTouchpointId(state: SessionState): Id | null {
  if (state.selectedTouchpointIds.size !== 1) return null
  return [...state.selectedTouchpointIds][0] ?? null
}

/** Where the keys go on from: the touchpoint that was selected last. */
export function leadTouchpointId({ selectedTouchpointIds }: SessionState): Id | null {
  return [...selectedTouchpointIds].at(-1) ?? null
}

/** The touchpoint or cell that is chosen. */
export function chosenPlace(session: SessionState): Place | null {
  const touchpointId = leadTouchpointId(session)
  if (touchpointId !== null) return { touchpointId }
  return session.focusedCell && { cell: session.focusedCell }
}

let noticeCount = 0

/**
 * Tells the user something in one sentence at the foot of the window, with one thing to do about it if there is one. What is
 * told again takes the place of what was told before.
 */
export function notify(
  message: string,
  options: Partial<Pick<Notice, 'tone' | 'action' | 'isOver' | 'canAct'>> = {},
): void {
  const notice: Notice = { ...options, id: ++noticeCount, tone: options.tone ?? 'info', message }
  useSession.setState(({ notices }) => ({
    notices: [...notices.filter((one) => one.message !== message).slice(-2), notice],
  }))
}

/** Tells why something failed; it goes when the same works the next time. */
export function notifyProblem(error: unknown): void {
  notify(sentenceOf(error), { tone: 'problem', isOver: workedSince(error) })
}

export function dismissNotice(id: number): void {
  useSession.setState(({ notices }) => ({ notices: notices.filter((notice) => notice.id !== id) }))
}
