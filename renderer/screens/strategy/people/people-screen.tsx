/** Whom the journey is about, who speaks with them, and who owns what they meet. */
import { type ReactNode, useMemo } from 'react'
import type { JourneyDocument } from '../../../../shared/journey/document.ts'
import { ownerGrid } from '../../../../shared/strategy/owners.ts'
import { channelVoices, countNamed } from '../../../../shared/strategy/voices.ts'
import { ScreenHead } from '../sheet/screen-head.tsx'
import { PartLinks } from '../sheet/sheet-part.tsx'
import { OwnersPart } from './owners-part.tsx'
import { PortraitsPart } from './portraits-part.tsx'
import { VoicesPart } from './voices-part.tsx'

export function PeopleScreen({ document }: { document: JourneyDocument }): ReactNode {
  const channels = useMemo(() => channelVoices(document), [document])
  const owners = useMemo(() => ownerGrid(document, 'roles'), [document])
  const voices = countNamed(channels)
  return (
    <>
      <ScreenHead title="People" summary="Who this journey is about, who speaks with them and who owns what they meet.">
        <PartLinks
          parts={[
            ['portraits', String(document.personas.size)],
            ['voices', voices.spoken === 0 ? '–' : `${voices.named} of ${voices.spoken}`],
            ['owners', `${owners.counting - owners.unowned} of ${owners.counting}`],
          ]}
        />
      </ScreenHead>
      <PortraitsPart document={document} />
      <VoicesPart channels={channels} />
      <OwnersPart document={document} />
    </>
  )
}
