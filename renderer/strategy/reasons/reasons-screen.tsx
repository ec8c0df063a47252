/** Why, what and how of every touchpoint, channel by channel, to be written in place. */
import { TextQuote } from 'lucide-react'
import { type ReactNode, useMemo, useState } from 'react'
import type { JourneyDocument } from '../../../shared/journey/document.ts'
import type { Id } from '../../../shared/journey/schema.ts'
import { type ChannelReasons, channelReasons, isSilent } from '../../../shared/strategy/reasons.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Segmented } from '../../ui/segmented.tsx'
import { ScreenHead } from '../screen-head.tsx'
import { ReasonsTable } from './reasons-table.tsx'

export function ReasonsScreen({ document }: { document: JourneyDocument }): ReactNode {
  const all = useMemo(() => channelReasons(document), [document])
  // What was silent when it was asked for stays, or a row would go away under the hand that fills it.
  const [wantedIds, setWantedIds] = useState<ReadonlySet<Id> | null>(null)
  const shown = wantedIds ? only(all, wantedIds) : all
  const sum = (count: (channel: ChannelReasons) => number) => all.reduce((total, channel) => total + count(channel), 0)
  return (
    <>
      <ScreenHead
        title="Why, what, how"
        summary={
          <>
            Why before what, what before how, and all three before tools:{' '}
            <strong>
              {sum(({ said }) => said.why)} of {sum(({ counting }) => counting)}
            </strong>{' '}
            live and planned touchpoints say why they exist.
          </>
        }
      >
        <Segmented
          label="Touchpoints"
          value={wantedIds ? 'silent' : 'all'}
          segments={[
            { value: 'all', label: 'All' },
            { value: 'silent', label: 'Missing' },
          ]}
          onChange={(value) => setWantedIds(value === 'all' ? null : silentIds(all))}
        />
      </ScreenHead>
      {shown.length === 0 ? (
        <EmptyState icon={<TextQuote />} title={wantedIds ? 'Nothing is missing' : 'There is no touchpoint yet'}>
          Every touchpoint stands here, with what it is for, what people get of it, and by which means.
        </EmptyState>
      ) : (
        <ReasonsTable channels={shown} />
      )}
    </>
  )
}

function silentIds(channels: readonly ChannelReasons[]): ReadonlySet<Id> {
  return new Set(channels.flatMap(({ rows }) => rows.filter(isSilent).map(({ touchpoint }) => touchpoint.id)))
}

function only(channels: readonly ChannelReasons[], ids: ReadonlySet<Id>): readonly ChannelReasons[] {
  return channels
    .map((channel) => ({ ...channel, rows: channel.rows.filter(({ touchpoint }) => ids.has(touchpoint.id)) }))
    .filter(({ rows }) => rows.length > 0)
}
