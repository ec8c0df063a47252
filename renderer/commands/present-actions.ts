/** Presenting: starting it, going from slide to slide, what the wall shows, and ending it. */

import { type ProjectorTheme, projectorThemes } from '../../shared/bridge/settings.ts'
import type { Cover } from '../../shared/bridge/wall.ts'
import { cellToFill } from '../../shared/journey/walk.ts'
import { overviewSlide, type Slide, stageIdOf, stageSlide } from '../../shared/projector/slide.ts'
import { openDocument, useDocument } from '../model/document/document-store.ts'
import { isSlideCovered, uncoverSlide } from '../model/document/over-slide.ts'
import {
  changeWall,
  isPresenting,
  moveWall,
  present,
  showSlide,
  stopPresenting,
  usePresent,
} from '../model/document/present-store.ts'
import { showLast, showNext, showPrevious, showStageNumbered } from '../model/document/slide-walk.ts'
import { togglePointer, useWallPointer } from '../model/document/wall-pointer.ts'
import { goTo } from '../model/editing/current-place.ts'
import { letGo } from '../model/editing/held-place.ts'
import { isOnCanvas } from '../model/editing/selected.ts'
import { addTouchpointIn } from '../model/editing/touchpoint-edits.ts'
import { imagesForWall, showNextImageOnWall } from '../model/images/wall-image.ts'
import { leadTouchpointId, notify, selectNothing, useSession } from '../model/session/session-store.ts'
import { saveSettings, useSettings } from '../model/session/settings-store.ts'
import type { Action } from '../registry/action.ts'
import { thingBeside } from '../screens/present/things-on-slide.ts'

function canPresent(): boolean {
  return isOnCanvas() && !isPresenting()
}

function begin(slide: Slide): void {
  useSession.setState({ view: 'map' })
  void present(slide)
}

async function presentApart(): Promise<void> {
  const isOn = isPresenting()
  await moveWall('beside')
  if (!isOn) begin(overviewSlide)
}

function leave(): void {
  const isNothingChosen = hasNothingChosen()
  stopPresenting()
  // The keys go on where they were before it was presented.
  if (isNothingChosen) letGo()
}

function cover(colour: Cover): void {
  changeWall({ cover: usePresent.getState().cover === colour ? null : colour })
}

/** The stage of what is selected on the canvas. */
function selectedStageId(): string | null {
  const session = useSession.getState()
  const touchpoint = openDocument().touchpoints.get(leadTouchpointId(session) ?? '')
  return session.selectedStageId ?? touchpoint?.stageId ?? session.focusedCell?.stageId ?? null
}

function hasNothingChosen(): boolean {
  const { selectedTouchpointIds, focusedCell, selectedStageId } = useSession.getState()
  return isPresenting() && selectedTouchpointIds.size === 0 && focusedCell === null && selectedStageId === null
}

/** On the overview the first stage comes next; on a stage a touchpoint where nobody is met yet, or in the first channel. */
function addWhereNothingIs(): void {
  const stageId = stageIdOf(usePresent.getState().slide)
  if (stageId === null) showNext()
  else {
    const cell = cellToFill(openDocument(), stageId)
    if (cell) addTouchpointIn(cell)
  }
}

function choose(step: 1 | -1): void {
  const thing = thingBeside(step)
  if (thing) goTo(thing)
}

const themeWords: Readonly<Record<ProjectorTheme, string>> = {
  window: 'Presentation theme: same as window',
  light: 'Presentation theme: light',
  dark: 'Presentation theme: dark',
  contrast: 'Presentation theme: high contrast',
}

const pointers = [
  { kind: 'pointer', label: 'Point at the wall', shortcut: 'Alt+P' },
  { kind: 'spotlight', label: 'Spotlight on the wall', shortcut: 'Alt+L' },
] as const

const pressANumber = 'Press 1 to 9 to go to a stage, or 0 for the overview.'

type Step = Pick<Action, 'id' | 'label' | 'shortcuts' | 'run'>

const steps: readonly Step[] = [
  { id: 'next-slide', label: 'Next slide', shortcuts: ['Right', 'PageDown', 'Space'], run: showNext },
  { id: 'previous-slide', label: 'Previous slide', shortcuts: ['Left', 'PageUp', 'Shift+Space'], run: showPrevious },
  { id: 'first-slide', label: 'Overview', shortcuts: ['Home'], run: () => showSlide(overviewSlide) },
  { id: 'last-slide', label: 'Last slide', shortcuts: ['End'], run: showLast },
  { id: 'choose-next', label: 'Select next touchpoint', shortcuts: ['Down', 'Tab'], run: () => choose(1) },
  {
    id: 'choose-previous',
    label: 'Select previous touchpoint',
    shortcuts: ['Up', 'Shift+Tab'],
    run: () => choose(-1),
  },
]

/** They stand before all others in the table: while something is presented, their keys mean this. */
export const presentActions: readonly Action[] = [
  {
    id: 'present',
    keyPlace: 'map',
    label: 'Present',
    menu: 'View',
    group: 4,
    shortcuts: ['F5'],
    keywords: 'projector full screen slides workshop wall',
    isEnabled: canPresent,
    run: () => begin(overviewSlide),
  },
  {
    id: 'present-here',
    keyPlace: 'map',
    label: 'Present from this stage',
    menu: 'View',
    group: 4,
    shortcuts: ['Shift+F5'],
    keywords: 'projector full screen slides',
    isEnabled: () => canPresent() && useDocument.getState().document !== null && selectedStageId() !== null,
    run: () => begin(stageSlide(selectedStageId() ?? '')),
  },
  {
    id: 'present-apart',
    keyPlace: 'map',
    label: 'Present in a second window',
    menu: 'View',
    group: 4,
    shortcuts: ['Mod+Shift+F5'],
    keywords: 'projector speaker view notes wall display',
    isEnabled: () => canPresent() || (isPresenting() && !usePresent.getState().isApart),
    run: () => void presentApart(),
  },
  {
    id: 'uncover-slide',
    label: 'Show slide again',
    menu: 'View',
    group: 4,
    shortcuts: ['Escape'],
    keywords: 'projector hide results votes written image',
    whyNot: 'Nothing covers the slide',
    isEnabled: () => isPresenting() && isSlideCovered(),
    run: uncoverSlide,
  },
  {
    id: 'let-go-on-slide',
    label: 'Clear selection',
    menu: 'Edit',
    group: 3,
    shortcuts: ['Escape'],
    keywords: 'projector deselect',
    isEnabled: () => isPresenting() && !hasNothingChosen(),
    run: selectNothing,
  },
  {
    id: 'leave-projector',
    label: 'Stop presenting',
    menu: 'View',
    group: 4,
    shortcuts: ['Escape', 'F5'],
    keywords: 'projector full screen end leave',
    isEnabled: isPresenting,
    run: leave,
  },
  ...steps.map(
    (step): Action => ({ ...step, menu: 'Go', group: 2, keywords: 'projector slide', isEnabled: isPresenting }),
  ),
  {
    id: 'stage-by-number',
    label: 'Go to stage by its number',
    menu: 'Go',
    group: 2,
    shortcuts: ['1', '2', '3', '4', '5', '6', '7', '8', '9', '0'],
    keywords: 'projector slide jump',
    isEnabled: isPresenting,
    run: (digit) => (digit === undefined ? notify(pressANumber) : showStageNumbered(digit)),
  },
  {
    id: 'cover-black',
    label: 'Black wall',
    menu: 'View',
    group: 4,
    shortcuts: ['B', '.'],
    keywords: 'projector blank pause',
    isEnabled: isPresenting,
    // Remotes send the full stop, which begins no title; a letter types on what is chosen.
    areKeysMeant: (shortcut) => shortcut === '.' || hasNothingChosen(),
    isChecked: () => usePresent.getState().cover === 'black',
    run: () => cover('black'),
  },
  {
    id: 'cover-white',
    label: 'White wall',
    menu: 'View',
    group: 4,
    shortcuts: ['W'],
    keywords: 'projector blank pause',
    isEnabled: isPresenting,
    areKeysMeant: hasNothingChosen,
    isChecked: () => usePresent.getState().cover === 'white',
    run: () => cover('white'),
  },
  ...pointers.map(
    ({ kind, label, shortcut }): Action => ({
      id: `wall-${kind}`,
      label,
      menu: 'View',
      group: 4,
      shortcuts: [shortcut],
      keywords: 'projector laser highlight show',
      isEnabled: isPresenting,
      isChecked: () => useWallPointer.getState().kind === kind,
      run: () => togglePointer(kind),
    }),
  ),
  {
    id: 'judge-wall',
    label: 'Show gaps on the wall',
    menu: 'View',
    group: 4,
    shortcuts: ['Alt+G'],
    keywords: 'projector findings verdict',
    isEnabled: isPresenting,
    isChecked: () => usePresent.getState().isJudged,
    run: () => changeWall({ isJudged: !usePresent.getState().isJudged }),
  },
  {
    id: 'image-on-wall',
    label: 'Show next image on the wall',
    menu: 'View',
    group: 4,
    shortcuts: ['Alt+I'],
    keywords: 'projector picture screenshot photo large',
    whyNot: 'Select a touchpoint or persona with an image first',
    isEnabled: () => isPresenting() && (imagesForWall().length > 0 || usePresent.getState().imageId !== null),
    isChecked: () => usePresent.getState().imageId !== null,
    run: showNextImageOnWall,
  },
  {
    id: 'add-on-slide',
    label: 'Add touchpoint on this slide',
    menu: 'Insert',
    group: 2,
    shortcuts: ['Enter'],
    keywords: 'projector new card',
    isEnabled: hasNothingChosen,
    run: addWhereNothingIs,
  },
  ...projectorThemes.map(
    (projectorTheme): Action => ({
      id: `projector-theme-${projectorTheme}`,
      label: themeWords[projectorTheme],
      menu: 'View',
      group: 5,
      shortcuts: [],
      keywords: 'theme contrast accessibility present projector',
      isEnabled: () => true,
      isChecked: () => useSettings.getState().projectorTheme === projectorTheme,
      run: () => saveSettings({ projectorTheme }),
    }),
  ),
  {
    id: 'toggle-contrast',
    label: 'Toggle high contrast',
    menu: 'View',
    group: 5,
    shortcuts: ['Alt+H'],
    keywords: 'projector theme',
    isEnabled: isPresenting,
    run: () => {
      const { projectorTheme } = useSettings.getState()
      saveSettings({ projectorTheme: projectorTheme === 'contrast' ? 'window' : 'contrast' })
    },
  },
]

/** What means the same on the wall as on the canvas, and what floats over both. */
const everywhere =
  /^(undo|redo|duplicate|edit-title|delete|feel-(better|worse)|toggle-moment-of-truth|next-status|move-(left|right|up|down)|add-touchpoint|cut|copy|paste|pasteAndMatchStyle|palette|help|theme-.*|quit)$/

/** Other actions rest while something is presented, since what they would show isn't there. */
export function exceptWhilePresenting(action: Action): Action {
  if (everywhere.test(action.id)) return action
  return { ...action, isEnabled: () => !isPresenting() && action.isEnabled() }
}
