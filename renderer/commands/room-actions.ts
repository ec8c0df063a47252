/** What a facilitator does in front of the room: capture, vote, keep to the agenda, and hand out the outcome. */

import { isPresenting, usePresent } from '../model/document/present-store.ts'
import { toggleReveal } from '../model/document/slide-reveal.ts'
import { canCapture, closeCapture, openCapture, useCapture } from '../model/places/capture-store.ts'
import { openOutcome, showOutcomeOnWall } from '../model/places/outcome-store.ts'
import { showPart } from '../model/places/strategy-place.ts'
import { openVote } from '../model/places/vote-store.ts'
import { openWriting } from '../model/places/writing-store.ts'
import { saveSettings, useSettings } from '../model/session/settings-store.ts'
import type { Action } from '../registry/action.ts'
import { agendaActions } from './agenda-actions.ts'
import { canEdit, canShow } from './in-the-room.ts'

/** Opens the line, or goes to it; from within it, closes it. */
function toggleCapture(): void {
  const field = document.querySelector<HTMLElement>('[data-capture-field]')
  if (!field) openCapture()
  else if (field === document.activeElement) closeCapture()
  else field.focus()
}

export const roomActions: readonly Action[] = [
  {
    id: 'capture',
    label: 'Capture what the room says',
    menu: 'Workshop',
    group: 0,
    shortcuts: ['F9'],
    keywords:
      'capture line pain opportunity quote question decision parking lot parked touchpoint workshop write quick',
    isEnabled: canCapture,
    isChecked: () => useCapture.getState().isOpen,
    run: toggleCapture,
  },
  {
    id: 'follow-up',
    label: 'Questions, decisions, parking lot',
    menu: 'Workshop',
    group: 0,
    shortcuts: ['Shift+F9'],
    keywords: 'follow up open parked answer owner due list notes workshop',
    whyNot: 'Open a journey, and stop presenting first',
    isEnabled: () => canShow() && !isPresenting(),
    run: () => showPart('notes'),
  },
  {
    id: 'vote',
    label: 'Vote…',
    menu: 'Workshop',
    group: 1,
    shortcuts: ['F7'],
    keywords: 'votes dots dot voting ballot poll impact effort hands secret dissent spread rate workshop',
    isEnabled: canEdit,
    run: openVote,
  },
  {
    id: 'write-in-turn',
    label: 'Write in turn…',
    menu: 'Workshop',
    group: 1,
    shortcuts: ['Mod+F9'],
    keywords: 'private silent anonymous brainwriting hidden secret everyone people pass keyboard workshop',
    isEnabled: canEdit,
    run: openWriting,
  },
  {
    id: 'reveal-steps',
    keyPlace: 'slides',
    label: 'Reveal stages step by step',
    menu: 'Workshop',
    group: 1,
    shortcuts: ['Alt+R'],
    keywords: 'hide show order one by one touchpoints emotions pains findings build animation',
    whyNot: 'Present the journey first',
    isEnabled: isPresenting,
    isChecked: () => usePresent.getState().revealed !== null,
    run: toggleReveal,
  },
  ...agendaActions,
  {
    id: 'outcome',
    label: 'Outcome…',
    menu: 'Workshop',
    group: 3,
    shortcuts: ['Mod+Shift+J'],
    keywords:
      'session workshop hand-out decisions questions dissent votes parking lot changed protocol minutes pdf slides powerpoint markdown end',
    whyNot: 'Open a journey first',
    isEnabled: canShow,
    run: () => void openOutcome(),
  },
  {
    id: 'outcome-on-wall',
    label: 'Show outcome on the wall',
    menu: 'Workshop',
    group: 3,
    shortcuts: [],
    keywords: 'session workshop decisions last slide end present',
    whyNot: 'Open a journey first',
    isEnabled: canShow,
    run: () => showOutcomeOnWall(),
  },
  {
    id: 'lock-layout',
    label: 'Lock layout',
    menu: 'Workshop',
    group: 4,
    shortcuts: [],
    keywords: 'drag accident move protect workshop unlock fixed',
    isEnabled: () => true,
    isChecked: () => useSettings.getState().isLayoutLocked,
    run: () => saveSettings({ isLayoutLocked: !useSettings.getState().isLayoutLocked }),
  },
]
