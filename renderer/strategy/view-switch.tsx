import { Compass, Workflow } from 'lucide-react'
import type { ReactNode } from 'react'
import { useSession } from '../state/session-store.ts'
import { Segmented } from '../ui/segmented.tsx'
import { lastStrategyTab, showMap, showStrategy } from './strategy-place.ts'

/** The two ways to look at a journey: its map, and the strategy that it carries. */
export function ViewSwitch(): ReactNode {
  const isMap = useSession(({ strategyTab }) => strategyTab === null)
  return (
    <Segmented
      label="View of the journey"
      value={isMap ? 'map' : 'strategy'}
      segments={[
        { value: 'map', label: 'Map', icon: <Workflow /> },
        { value: 'strategy', label: 'Strategy', icon: <Compass /> },
      ]}
      onChange={(view) => (view === 'map' ? showMap() : showStrategy(lastStrategyTab()))}
    />
  )
}
