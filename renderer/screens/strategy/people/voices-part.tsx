/** Who speaks on each social channel, and how. */
import { Megaphone } from 'lucide-react'
import type { ReactNode } from 'react'
import { interactions } from '../../../../shared/journey/fields/vocabulary.ts'
import { interactionWords } from '../../../../shared/journey/fields/words.ts'
import { type ChannelVoices, countNamed } from '../../../../shared/strategy/voices.ts'
import { choosePlural, formatCount } from '../../../../shared/words/counts.ts'
import { nameOrUntitled } from '../../../../shared/words/names.ts'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { ChannelHead } from '../sheet/channel-head.tsx'
import { Note } from '../sheet/note.tsx'
import { Part } from '../sheet/sheet-part.tsx'
import styles from '../sheet/tables.module.css'
import own from './voices-part.module.css'
import { VoicesTable } from './voices-table.tsx'

export function VoicesPart({ channels }: { channels: readonly ChannelVoices[] }): ReactNode {
  const { named, spoken } = countNamed(channels)
  return (
    <Part
      part="voices"
      summary={
        spoken === 0 ? (
          'No social touchpoint needs a speaker: customers and others lead.'
        ) : (
          <>
            <strong>
              {named} of {spoken}
            </strong>{' '}
            social touchpoints that you lead name who speaks.
          </>
        )
      }
    >
      {channels.length === 0 ? (
        <EmptyState icon={<Megaphone />} title="No social channels yet">
          Add one to see who speaks on it and whether it is broadcast or dialogue.
        </EmptyState>
      ) : (
        channels.map((channel) => <VoicesOfChannel key={channel.channel.id} channel={channel} />)
      )}
    </Part>
  )
}

function VoicesOfChannel({ channel }: { channel: ChannelVoices }): ReactNode {
  return (
    <section className={own.part} aria-label={nameOrUntitled(channel.channel.name, 'channel')}>
      <header className={own.partHead}>
        <ChannelHead channel={channel.channel} />
        <dl className={own.mix}>
          {interactions.map((interaction) => (
            <div key={interaction}>
              <dt>{interactionWords[interaction]}</dt>
              <dd>{channel.mix[interaction]}</dd>
            </div>
          ))}
          <div>
            <dt>Not set</dt>
            <dd>{channel.unsaid}</dd>
          </div>
        </dl>
      </header>
      <ChannelNotes channel={channel} />
      {channel.rows.length > 0 && <VoicesTable channel={channel} />}
    </section>
  )
}

function ChannelNotes({ channel }: { channel: ChannelVoices }): ReactNode {
  const { counting, nameless, isOnlyBroadcast, voices, unsaid } = channel
  return (
    <div className={styles.notes}>
      {counting === 0 && <Note tone="should">No live or planned touchpoints on this channel.</Note>}
      {isOnlyBroadcast && <Note tone="should">Only broadcast: no dialogue, nothing customer-led.</Note>}
      {nameless > 0 && (
        <Note tone="should">
          {formatCount(nameless, 'touchpoint')} {choosePlural(nameless, 'doesn’t', 'don’t')} name who speaks.
        </Note>
      )}
      {unsaid > 0 && (
        <Note tone="neutral">
          {formatCount(unsaid, 'touchpoint')} {choosePlural(unsaid, 'has', 'have')} no interaction set.
        </Note>
      )}
      {voices.length > 0 && (
        <Note tone={nameless === 0 ? 'ok' : 'neutral'}>
          Speaking: {voices.map(({ name, count }) => `${name} (${count})`).join(', ')}.
        </Note>
      )}
    </div>
  )
}
