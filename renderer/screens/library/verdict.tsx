import { CircleAlert, CircleCheck, type LucideIcon, TriangleAlert } from 'lucide-react'
import type { ReactNode } from 'react'
import type { JourneySummary } from '../../../shared/bridge/library.ts'
import { Badge, type Tone } from '../../ui/badge.tsx'

const looks: Readonly<Record<JourneySummary['verdict'], { word: string; tone: Tone; Icon: LucideIcon }>> = {
  'must-fix': { word: 'Must fix', tone: 'must', Icon: CircleAlert },
  'worth-addressing': { word: 'Worth addressing', tone: 'should', Icon: TriangleAlert },
  'ready-to-share': { word: 'Ready to share', tone: 'ok', Icon: CircleCheck },
}

/** What the gap analysis says of a whole journey. */
export function Verdict(props: { verdict: JourneySummary['verdict'] }): ReactNode {
  const { word, tone, Icon } = looks[props.verdict]
  return (
    <Badge tone={tone} look="bare" icon={<Icon aria-hidden />}>
      {word}
    </Badge>
  )
}
