/** Why, what and how of every touchpoint and why customers choose it, channel by channel, to be written in place. */
import { TextQuote } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import type { Id } from '../../../../shared/journey/schema.ts'
import { type ChannelReasons, isSilent, sumOf } from '../../../../shared/strategy/reasons.ts'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { Segmented } from '../../../ui/segmented.tsx'
import { Part } from '../sheet/sheet-part.tsx'
import { ReasonsTable } from './reasons-table.tsx'

export function ReasonsPart({ channels: all }: { channels: readonly ChannelReasons[] }): ReactNode {
  // What was silent when it was asked for stays, or a row would go away under the hand that fills it.
  const [wantedIds, setWantedIds] = useState<ReadonlySet<Id> | null>(null)
  const shown = wantedIds ? only(all, wantedIds) : all
  const { counting, said, apart } = sumOf(all)
  return (
    <Part
      part="reasons"
      summary={
        <>
          <strong>
            {said.why} of {counting}
          </strong>{' '}
          live and planned touchpoints say why they exist; <strong>{apart}</strong> set you apart.
        </>
      }
      choices={
        <Segmented
          label="Touchpoints"
          value={wantedIds ? 'silent' : 'all'}
          segments={[
            { value: 'all', label: 'All' },
            { value: 'silent', label: 'Missing' },
          ]}
          onChange={(value) => setWantedIds(value === 'all' ? null : silentIds(all))}
        />
      }
    >
      {shown.length === 0 ? (
        <EmptyState icon={<TextQuote />} title={wantedIds ? 'Nothing is missing' : 'No touchpoints yet'}>
          Each touchpoint’s why, what and how appear here.
        </EmptyState>
      ) : (
        <ReasonsTable channels={shown} />
      )}
    </Part>
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
