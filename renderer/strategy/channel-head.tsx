import type { ReactNode } from 'react'
import type { Channel } from '../../shared/journey/schema.ts'
import { KindIcon, kindLooks } from '../theme/kind-look.tsx'
import styles from './tables.module.css'

/** A channel at the head of its row or rows: icon, name and kind. */
export function ChannelHead({ channel }: { channel: Channel }): ReactNode {
  return (
    <span className={styles.channel}>
      <KindIcon kind={channel.kind} size={15} />
      <span>
        <span className={styles.channelName}>{channel.name || 'Unnamed channel'}</span>
        <span className={styles.below}>{kindLooks[channel.kind].word}</span>
      </span>
    </span>
  )
}
