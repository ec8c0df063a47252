import type { ReactNode } from 'react'
import type { ChannelUse, Id, Persona } from '../../../shared/journey/schema.ts'
import { channelUseWords } from '../../../shared/journey/words.ts'
import { KindIcon } from '../../theme/kind-look.tsx'
import { Select } from '../../ui/select.tsx'
import { optionsWithNone } from '../fields.tsx'
import styles from '../inspector.module.css'
import { chooseInRecord, useList } from '../records.ts'

const useOptions = optionsWithNone(channelUseWords, 'Not known')

/** How often a persona uses each channel. */
export function ChannelUses({ persona }: { persona: Persona }): ReactNode {
  const channels = useList('channels')
  if (channels.length === 0) return null
  const choose = (channelId: Id, use: ChannelUse | null) => {
    const { [channelId]: _, ...others } = persona.channelUse
    chooseInRecord('Change channel use', 'personas', persona.id, {
      channelUse: use === null ? others : { ...others, [channelId]: use },
    })
  }
  return (
    <div className={styles.labelled}>
      <span className={styles.label}>Uses</span>
      <div className={styles.uses}>
        {channels.map((channel) => (
          <div key={channel.id} className={styles.use}>
            <span className={styles.useName} aria-hidden title={channel.name}>
              <KindIcon kind={channel.kind} isBare size={14} />
              <span>{channel.name || 'Unnamed channel'}</span>
            </span>
            <Select
              label={`Use of ${channel.name || 'unnamed channel'} by ${persona.name || 'unnamed persona'}`}
              isLabelHidden
              value={persona.channelUse[channel.id] ?? null}
              options={useOptions}
              onChange={(use) => choose(channel.id, use)}
            />
          </div>
        ))}
      </div>
    </div>
  )
}
