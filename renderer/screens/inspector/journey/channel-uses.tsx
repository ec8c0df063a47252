import { Keyboard } from 'lucide-react'
import type { ReactNode } from 'react'
import { channelUseOf } from '../../../../shared/journey/channel-use.ts'
import { channelUseWords } from '../../../../shared/journey/fields/words.ts'
import type { Persona } from '../../../../shared/journey/schema.ts'
import { nameOrUntitled } from '../../../../shared/words/names.ts'
import { KindIcon } from '../../../looks/kind-look.tsx'
import { Button } from '../../../ui/button.tsx'
import { Select } from '../../../ui/select.tsx'
import { optionsWithNone } from '../fields/fields.tsx'
import styles from '../fields/inspector.module.css'
import { useList } from '../fields/use-record.ts'
import { useWanted } from '../fields/use-wanted.ts'
import { ChannelQuestions } from './channel-questions.tsx'
import { setChannelUse } from './set-channel-use.ts'

const useOptions = optionsWithNone(channelUseWords, 'Not known')

/** How often a persona uses each channel: asked one after the other by keys, or chosen from lists. */
export function ChannelUses(props: { persona: Persona; isAskedAtFirst: boolean }): ReactNode {
  const { persona } = props
  const channels = useList('channels')
  const field = `personas:${persona.id}:channelUse` as const
  const [isAsked, setAsked] = useWanted((asked) => asked === field, props.isAskedAtFirst)
  if (channels.length === 0) return null
  if (isAsked) return <ChannelQuestions persona={persona} channels={channels} onLeave={() => setAsked(false)} />
  return (
    <div className={styles.labelled}>
      <div className={styles.labelRow}>
        <span className={styles.label}>Uses</span>
        <Button size="small" variant="quiet" icon={<Keyboard aria-hidden />} onClick={() => setAsked(true)}>
          Set by keys
        </Button>
      </div>
      <div className={styles.uses}>
        {channels.map((channel) => (
          <div key={channel.id} className={styles.use}>
            <span className={styles.useName} aria-hidden title={channel.name}>
              <KindIcon kind={channel.kind} isBare size={14} />
              <span>{nameOrUntitled(channel.name, 'channel')}</span>
            </span>
            <Select
              label={`Use of ${nameOrUntitled(channel.name, 'channel')} by ${nameOrUntitled(persona.name, 'persona')}`}
              isLabelHidden
              value={channelUseOf(persona, channel)}
              options={useOptions}
              onChange={(use) => setChannelUse(persona, channel.id, use)}
            />
          </div>
        ))}
      </div>
    </div>
  )
}
