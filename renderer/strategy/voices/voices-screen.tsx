/** Who speaks on each social channel, and how. */
import { Megaphone } from 'lucide-react'
import { type ReactNode, useMemo } from 'react'
import { counted } from '../../../shared/gaps/wording.ts'
import type { JourneyDocument } from '../../../shared/journey/document.ts'
import { interactions } from '../../../shared/journey/vocabulary.ts'
import { interactionWords } from '../../../shared/journey/words.ts'
import { type ChannelVoices, channelVoices } from '../../../shared/strategy/voices.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { ChannelHead } from '../channel-head.tsx'
import { Note } from '../note.tsx'
import { ScreenHead } from '../screen-head.tsx'
import styles from '../tables.module.css'
import own from './voices-screen.module.css'
import { VoicesTable } from './voices-table.tsx'

export function VoicesScreen({ document }: { document: JourneyDocument }): ReactNode {
  const channels = useMemo(() => channelVoices(document), [document])
  const sum = (count: (channel: ChannelVoices) => number) =>
    channels.reduce((total, channel) => total + count(channel), 0)
  const counting = sum((channel) => channel.counting)
  const named = counting - sum((channel) => channel.nameless)
  return (
    <>
      <ScreenHead
        title="Voices"
        summary={
          <>
            A social channel needs a person who speaks, and listens:{' '}
            <strong>
              {named} of {counting}
            </strong>{' '}
            live and planned touchpoints name one.
          </>
        }
      />
      {channels.length === 0 ? (
        <EmptyState icon={<Megaphone />} title="There is no social channel yet">
          Add one to the map: then this screen shows who speaks on it, and whether people are talked at or talked with.
        </EmptyState>
      ) : (
        channels.map((channel) => <VoicesOfChannel key={channel.channel.id} channel={channel} />)
      )}
    </>
  )
}

function VoicesOfChannel({ channel }: { channel: ChannelVoices }): ReactNode {
  return (
    <section className={own.part} aria-label={channel.channel.name || 'Unnamed channel'}>
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
            <dt>Not said</dt>
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
      {counting === 0 && (
        <Note tone="should">Nothing live or planned stands here: nobody speaks, and nobody listens.</Note>
      )}
      {isOnlyBroadcast && <Note tone="should">People are only talked at: no dialogue, nothing led by customers.</Note>}
      {nameless > 0 && <Note tone="should">{counted(nameless, 'touchpoint')} without a voice.</Note>}
      {unsaid > 0 && <Note tone="neutral">How they speak isn’t said of {counted(unsaid, 'touchpoint')}.</Note>}
      {voices.length > 0 && (
        <Note tone={nameless === 0 ? 'ok' : 'neutral'}>
          Speaking: {voices.map(({ name, count }) => `${name} (${count})`).join(', ')}.
        </Note>
      )}
    </div>
  )
}
