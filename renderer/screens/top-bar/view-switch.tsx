import { BookOpen, Compass, Workflow } from 'lucide-react'
import type { ReactNode } from 'react'
import { showBrief } from '../../model/places/brief-place.ts'
import { showMap, showStrategy } from '../../model/places/strategy-place.ts'
import { type JourneyView, useSession } from '../../model/session/session-store.ts'
import { type Segment, Segmented } from '../../ui/segmented.tsx'

const segments: readonly Segment<JourneyView>[] = [
  { value: 'map', label: 'Map', icon: <Workflow /> },
  { value: 'strategy', label: 'Strategy', icon: <Compass /> },
  { value: 'brief', label: 'Brief', icon: <BookOpen /> },
]

/** The three ways to look at a journey: its map, the strategy that it carries, and what it is for. */
export function ViewSwitch(): ReactNode {
  const view = useSession((session) => session.view)
  return <Segmented label="View of the journey" value={view} segments={segments} onChange={show} />
}

function show(view: JourneyView): void {
  if (view === 'map') showMap()
  else if (view === 'strategy') showStrategy()
  else showBrief()
}
