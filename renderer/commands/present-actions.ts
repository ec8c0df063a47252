/** Projector mode: beginning it, going through it, and leaving it. */

import { type ProjectorTheme, projectorThemes } from '../../shared/bridge/settings.ts'
import { inOrder, touchpointsInCell } from '../../shared/journey/document.ts'
import type { Id } from '../../shared/journey/schema.ts'
import { request } from '../bridge/bridge.ts'
import { openDocument, useDocument } from '../model/document/document-store.ts'
import {
  isPresenting,
  type Slide,
  showLast,
  showNext,
  showPrevious,
  showSlide,
  usePresent,
} from '../model/document/present-store.ts'
import { letGo } from '../model/editing/held-place.ts'
import { goTo } from '../model/editing/place.ts'
import { isOnCanvas } from '../model/editing/selected.ts'
import { addTouchpointIn } from '../model/editing/touchpoint-edits.ts'
import { leadTouchpointId, useSession } from '../model/session/session-store.ts'
import { saveSettings, useSettings } from '../model/session/settings-store.ts'
import type { Action } from '../registry/action.ts'
import { thingBeside } from '../screens/present/things-on-slide.ts'

const overview: Slide = { stageId: null, page: 0 }

function canPresent(): boolean {
  return isOnCanvas() && !isPresenting()
}

function present(slide: Slide): void {
  useSession.setState({ view: 'map' })
  showSlide(slide)
  void request('app:set-full-screen', { isFullScreen: true })
}

function leave(): void {
  const isNothingChosen = hasNothingChosen()
  usePresent.setState({ slide: null })
  // The keys go on where they were before it was presented.
  if (isNothingChosen) letGo()
  void request('app:set-full-screen', { isFullScreen: false })
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
  const stageId = usePresent.getState().slide?.stageId ?? null
  if (stageId === null) showNext()
  else addOnStage(stageId)
}

function addOnStage(stageId: Id): void {
  const document = openDocument()
  const channels = inOrder(document.channels)
  const empty = channels.find(({ id }) => touchpointsInCell(document, { stageId, channelId: id }).length === 0)
  const channel = empty ?? channels[0]
  if (channel) addTouchpointIn({ stageId, channelId: channel.id })
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

type Step = Pick<Action, 'id' | 'label' | 'shortcuts' | 'run'>

const steps: readonly Step[] = [
  { id: 'next-slide', label: 'Next slide', shortcuts: ['Right', 'PageDown'], run: showNext },
  { id: 'previous-slide', label: 'Previous slide', shortcuts: ['Left', 'PageUp'], run: showPrevious },
  { id: 'first-slide', label: 'Overview', shortcuts: ['Home'], run: () => showSlide(overview) },
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
    label: 'Present',
    menu: 'View',
    group: 4,
    shortcuts: ['F5'],
    keywords: 'projector full screen slides workshop wall',
    isEnabled: canPresent,
    run: () => present(overview),
  },
  {
    id: 'present-here',
    label: 'Present from this stage',
    menu: 'View',
    group: 4,
    shortcuts: ['Shift+F5'],
    keywords: 'projector full screen slides',
    isEnabled: () => canPresent() && useDocument.getState().document !== null && selectedStageId() !== null,
    run: () => present({ stageId: selectedStageId(), page: 0 }),
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
  /^(undo|redo|duplicate|edit-title|delete|move-(left|right|up|down)|add-touchpoint|cut|copy|paste|pasteAndMatchStyle|palette|help|theme-.*|quit)$/

/** Other actions rest while something is presented, since what they would show isn't there. */
export function exceptWhilePresenting(action: Action): Action {
  if (everywhere.test(action.id)) return action
  return { ...action, isEnabled: () => !isPresenting() && action.isEnabled() }
}
