/** The agenda of a workshop: planning it, starting it, and keeping to it, all by keys. */
import { inOrder } from '../../shared/journey/document.ts'
import { type AgendaRun, minutesBehind, partsToCome } from '../../shared/room/agenda-clock.ts'
import { openDocument } from '../model/document/document-store.ts'
import {
  addMinute,
  beginAgenda,
  endAgenda,
  goToNextPart,
  openAgenda,
  pauseOrGoOn,
  shortenRest,
  skipNextPart,
} from '../model/places/agenda-store.ts'
import { useSettings } from '../model/session/settings-store.ts'
import type { Action } from '../registry/action.ts'
import { canEdit } from './in-the-room.ts'

/** What runs of the open journey; null while its agenda doesn't run. */
function currentRun(): AgendaRun | null {
  if (!canEdit()) return null
  const { agendaRun } = useSettings.getState()
  return agendaRun?.journeyId === openDocument().journey.id ? agendaRun : null
}

const isRunning = () => currentRun() !== null
const parts = () => inOrder(openDocument().agenda)

function hasNext(): boolean {
  const run = currentRun()
  return run !== null && partsToCome(run, parts()).length > 0
}

function isLate(): boolean {
  const run = currentRun()
  return run !== null && hasNext() && minutesBehind(run, parts(), Date.now()) > 0
}

const running: readonly Pick<Action, 'id' | 'label' | 'shortcuts' | 'isEnabled' | 'isChecked' | 'run' | 'whyNot'>[] = [
  { id: 'agenda-next', label: 'Next agenda item', shortcuts: ['Mod+F7'], isEnabled: isRunning, run: goToNextPart },
  {
    id: 'agenda-pause',
    label: 'Pause agenda',
    shortcuts: [],
    isEnabled: isRunning,
    isChecked: () => (currentRun()?.pausedAt ?? null) !== null,
    run: pauseOrGoOn,
  },
  { id: 'agenda-minute', label: 'Add 1 minute to agenda item', shortcuts: [], isEnabled: isRunning, run: addMinute },
  {
    id: 'agenda-shorten',
    label: 'Shorten rest of agenda',
    shortcuts: [],
    whyNot: 'The agenda isn’t behind, or has no items left',
    isEnabled: isLate,
    run: shortenRest,
  },
  {
    id: 'agenda-skip',
    label: 'Skip next agenda item',
    shortcuts: [],
    whyNot: 'The agenda isn’t running, or has no items left',
    isEnabled: hasNext,
    run: skipNextPart,
  },
  { id: 'agenda-end', label: 'End agenda', shortcuts: [], isEnabled: isRunning, run: endAgenda },
]

export const agendaActions: readonly Action[] = [
  {
    id: 'agenda',
    label: 'Agenda…',
    menu: 'Workshop',
    group: 2,
    shortcuts: ['Shift+F7'],
    keywords: 'timer clock time box schedule workshop plan parts minutes late behind template',
    isEnabled: canEdit,
    run: openAgenda,
  },
  {
    id: 'agenda-start',
    label: 'Start agenda',
    menu: 'Workshop',
    group: 2,
    shortcuts: ['Mod+F7'],
    keywords: 'timer begin run workshop clock',
    whyNot: 'Plan an agenda first, or end the one that runs',
    isEnabled: () => canEdit() && !isRunning() && parts().length > 0,
    run: beginAgenda,
  },
  ...running.map(
    (action): Action => ({
      whyNot: 'Start the agenda first',
      ...action,
      menu: 'Workshop',
      group: 2,
      keywords: 'timer step workshop part late behind clock',
    }),
  ),
]
