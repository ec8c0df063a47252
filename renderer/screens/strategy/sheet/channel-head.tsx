import type { ReactNode } from 'react'
import type { Channel } from '../../../../shared/journey/schema.ts'
import { nameOrUntitled } from '../../../../shared/words/names.ts'
import { KindIcon, kindLooks } from '../../../looks/kind-look.tsx'
import own from './channel-head.module.css'
import styles from './tables.module.css'

/** A channel at the head of its row or rows: icon, name and kind. */
export function ChannelHead({ channel }: { channel: Channel }): ReactNode {
  return (
    <span className={own.channel}>
      <KindIcon kind={channel.kind} size={15} />
      <span>
        <span className={own.channelName}>{nameOrUntitled(channel.name, 'channel')}</span>
        <span className={styles.below}>{kindLooks[channel.kind].word}</span>
      </span>
    </span>
  )
}
