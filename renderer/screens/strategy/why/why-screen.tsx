/** Why the journey is as it is: needs against objectives, the reasons of its touchpoints, and the five pillars. */
import { type ReactNode, useMemo } from 'react'
import type { JourneyDocument } from '../../../../shared/journey/document.ts'
import { overlapGrid } from '../../../../shared/strategy/overlap.ts'
import { readPillars } from '../../../../shared/strategy/pillars/pillars.ts'
import { channelReasons, sumOf } from '../../../../shared/strategy/reasons.ts'
import { ScreenHead } from '../sheet/screen-head.tsx'
import { PartLinks } from '../sheet/sheet-part.tsx'
import { OverlapPart } from './overlap-part.tsx'
import { PillarsPart } from './pillars-part.tsx'
import { ReasonsPart } from './reasons-part.tsx'

export function WhyScreen({ document }: { document: JourneyDocument }): ReactNode {
  const grid = useMemo(() => overlapGrid(document), [document])
  const channels = useMemo(() => channelReasons(document), [document])
  const pillars = useMemo(() => readPillars(document), [document])
  const reasons = sumOf(channels)
  const sum = (count: (pillar: (typeof pillars)[number]) => number) =>
    pillars.reduce((total, pillar) => total + count(pillar), 0)
  return (
    <>
      <ScreenHead
        title="Why"
        summary="What people need, what the company wants, and what each touchpoint does for both."
      >
        <PartLinks
          parts={[
            ['overlap', `${grid.served} of ${grid.needs.length * grid.objectives.length}`],
            ['reasons', `${reasons.said.why} of ${reasons.counting}`],
            ['pillars', `${sum(({ there }) => there)} of ${sum(({ checks }) => checks.length)}`],
          ]}
        />
      </ScreenHead>
      <OverlapPart document={document} grid={grid} />
      <ReasonsPart channels={channels} />
      <PillarsPart pillars={pillars} />
    </>
  )
}
