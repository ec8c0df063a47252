/** Actions about the lanes under the grid. */

import { channelUseOf } from '../../../shared/journey/channel-use.ts'
import { inOrder } from '../../../shared/journey/document.ts'
import { type InsightName, insightNames, insightWords } from '../../../shared/journey/insights.ts'
import type { Persona } from '../../../shared/journey/schema.ts'
import { focusCurve } from '../../map/lanes/focus-curve.ts'
import { useDocument } from '../../model/document/document-store.ts'
import { shownInsights, toggleInsight, toggleStrip } from '../../model/document/insight-settings.ts'
import { isOnCanvas } from '../../model/editing/selected.ts'
import { openJourneyField } from '../../model/places/strategy-place.ts'
import type { Action } from '../../registry/action.ts'

const hasPersonas = () => (useDocument.getState().document?.personas.size ?? 0) > 0

/** The first persona of whom it isn't known yet how it uses a channel; the first one if it is known of all. */
function askChannelUse(): void {
  const { document } = useDocument.getState()
  if (!document) return
  const personas = inOrder(document.personas)
  const channels = inOrder(document.channels)
  const isOpen = (persona: Persona) => channels.some((channel) => channelUseOf(persona, channel) === null)
  const asked = personas.find(isOpen) ?? personas[0]
  if (!asked) return
  openJourneyField(`personas:${asked.id}:channelUse`)
}

const hasChannelUse = () => {
  const { document } = useDocument.getState()
  return document !== null && document.personas.size > 0 && document.channels.size > 0
}

const keywords: Readonly<Record<InsightName, string>> = {
  emotions: 'insight lane curve feelings experience',
  pains: 'insight lane problems',
  opportunities: 'insight lane ideas chances',
  measures: 'insight lane metrics kpi',
  owners: 'insight lane responsible teams',
  backstage: 'insight lane staff line of visibility blueprint',
  systems: 'insight lane software line of visibility blueprint',
}

export const insightActions: readonly Action[] = [
  {
    id: 'toggle-insights',
    label: 'Lanes under the map',
    menu: 'View',
    group: 4,
    shortcuts: ['Alt+I'],
    keywords: 'emotions pains opportunities measures owners under the grid',
    isEnabled: isOnCanvas,
    isChecked: () => shownInsights().length > 0,
    run: toggleStrip,
  },
  ...insightNames.map(
    (name): Action => ({
      id: `toggle-insight-${name}`,
      label: `${insightWords[name]} lane`,
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
    run: () => openJourneyField('personas'),
  },
  {
    id: 'set-channel-use',
    label: 'Set channel use',
    menu: 'Edit',
    group: 4,
    shortcuts: [],
    keywords: 'persona people often sometimes never uses',
    isEnabled: () => isOnCanvas() && hasChannelUse(),
    run: askChannelUse,
  },
  {
    id: 'edit-curve',
    label: 'Edit emotion curve',
    menu: 'Edit',
    group: 4,
    shortcuts: ['Mod+Shift+L'],
    keywords: 'feelings persona points',
    isEnabled: () => isOnCanvas() && hasPersonas(),
    run: focusCurve,
  },
]
