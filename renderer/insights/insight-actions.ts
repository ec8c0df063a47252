/** Actions about the lanes under the grid. */
import { type InsightName, insightNames, insightWords } from '../../shared/journey/insights.ts'
import type { Action } from '../actions/action.ts'
import { revealField } from '../inspector/reveal.ts'
import { openPanel } from '../side-panel/side-panel-state.ts'
import { useDocument } from '../state/document-store.ts'
import { selectNothing, useSession } from '../state/session-store.ts'
import { focusCurve } from './focus-curve.ts'
import { shownInsights, toggleInsight, toggleStrip } from './insight-settings.ts'

const isOnCanvas = () => useSession.getState().screen === 'canvas'
const hasPersonas = () => (useDocument.getState().document?.personas.size ?? 0) > 0

/** The line of the journey's details in which a persona gets its name. */
function writePersona(): void {
  selectNothing()
  openPanel('details')
  revealField('personas')
}

const keywords: Readonly<Record<InsightName, string>> = {
  emotions: 'insight lane curve feelings experience',
  pains: 'insight lane problems',
  opportunities: 'insight lane ideas chances',
  measures: 'insight lane metrics kpi',
  owners: 'insight lane responsible teams backstage',
}

export const insightActions: readonly Action[] = [
  {
    id: 'toggle-insights',
    label: 'Insight lanes',
    menu: 'View',
    group: 4,
    shortcuts: ['L'],
    keywords: 'emotions pains opportunities measures owners under the grid',
    isEnabled: isOnCanvas,
    isChecked: () => shownInsights().length > 0,
    run: toggleStrip,
  },
  ...insightNames.map(
    (name): Action => ({
      id: `toggle-insight-${name}`,
      label: `Lane of ${insightWords[name].toLowerCase()}`,
      menu: 'View',
      group: 4,
      shortcuts: [],
      keywords: keywords[name],
      isEnabled: isOnCanvas,
      isChecked: () => shownInsights().includes(name),
      run: () => toggleInsight(name),
    }),
  ),
  {
    id: 'add-persona',
    label: 'Add persona',
    menu: 'Insert',
    group: 2,
    shortcuts: [],
    keywords: 'people customer who',
    isEnabled: isOnCanvas,
    run: writePersona,
  },
  {
    id: 'edit-curve',
    label: 'Edit the emotion curve',
    menu: 'Edit',
    group: 4,
    shortcuts: ['Mod+Shift+L', 'E'],
    keywords: 'feelings persona points',
    isEnabled: () => isOnCanvas() && hasPersonas(),
    run: focusCurve,
  },
]
