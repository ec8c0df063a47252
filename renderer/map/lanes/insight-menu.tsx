import { ChartSpline } from 'lucide-react'
import type { ReactNode } from 'react'
import { insightNames, insightWords } from '../../../shared/journey/insights.ts'
import { shownInsights, toggleInsight, toggleStrip } from '../../model/document/insight-settings.ts'
import { useSettings } from '../../model/session/settings-store.ts'
import { IconButton } from '../../ui/icon-button.tsx'
import { Menu } from '../../ui/menu.tsx'

/** Chooses in the bar over the canvas which lanes stand under the grid. */
export function InsightMenu(): ReactNode {
  const shown = useSettings(shownInsights)
  return (
    <Menu
      side="top"
      align="end"
      trigger={
        <IconButton
          label="Lanes under the map"
          shortcut="Alt+I"
          tooltipSide="top"
          icon={shown.length > 0 ? <ChartSpline size={18} /> : <ChartSpline size={18} opacity={0.6} />}
        />
      }
      entries={[
        { heading: 'Under the grid' },
        ...insightNames.map((name) => ({
          id: name,
          label: insightWords[name],
          isChecked: shown.includes(name),
          run: () => toggleInsight(name),
        })),
        'separator',
        {
          id: 'all',
          label: shown.length > 0 ? 'Hide lanes' : 'Show lanes',
          shortcut: 'Alt+I',
          run: toggleStrip,
        },
      ]}
    />
  )
}
