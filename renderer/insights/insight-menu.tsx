import { ChartSpline } from 'lucide-react'
import type { ReactNode } from 'react'
import { insightNames, insightWords } from '../../shared/journey/insights.ts'
import { useSettings } from '../state/settings-store.ts'
import { IconButton } from '../ui/icon-button.tsx'
import { Menu } from '../ui/menu.tsx'
import { shownInsights, toggleInsight, toggleStrip } from './insight-settings.ts'

/** Chooses in the bar over the canvas which lanes stand under the grid. */
export function InsightMenu(): ReactNode {
  const shown = useSettings(shownInsights)
  return (
    <Menu
      side="top"
      align="end"
      trigger={
        <IconButton
          label="Insight lanes"
          shortcut="L"
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
          label: shown.length > 0 ? 'Hide the lanes' : 'Show the lanes',
          shortcut: 'L',
          run: toggleStrip,
        },
      ]}
    />
  )
}
