/** The first thing asked of a new persona: how it uses each channel, in one row and by three keys. */
import { type KeyboardEvent, type ReactNode, useCallback, useLayoutEffect, useRef, useState } from 'react'
import type { GapReport } from '../../../../shared/gaps/analyze.ts'
import { channelUseOf } from '../../../../shared/journey/channel-use.ts'
import { channelUseWords } from '../../../../shared/journey/fields/words.ts'
import type { Channel, ChannelUse, Id, Persona } from '../../../../shared/journey/schema.ts'
import { changeWords, reachWords } from '../../../../shared/strategy/answer-effect.ts'
import { nameOrUntitled } from '../../../../shared/words/names.ts'
import { KindIcon } from '../../../looks/kind-look.tsx'
import { useDocument } from '../../../model/document/document-store.ts'
import { currentGaps, useGaps } from '../../../model/document/gap-store.ts'
import { Button } from '../../../ui/button.tsx'
import styles from './channel-questions.module.css'
import { setChannelUse } from './set-channel-use.ts'

const answers = [
  { key: '1', use: 'often' },
  { key: '2', use: 'sometimes' },
  { key: '3', use: 'never' },
] as const satisfies readonly { key: string; use: ChannelUse }[]

type Props = { persona: Persona; channels: readonly Channel[]; onLeave: () => void }

export function ChannelQuestions({ persona, channels, onLeave }: Props): ReactNode {
  const row = useRef<HTMLDivElement>(null)
  const [place, setPlace] = useState(0)
  const [answered, setAnswered] = useState<Answered | null>(null)
  const active = channels[Math.min(place, channels.length - 1)]
  const focusOn = useCallback((index: number) => row.current?.querySelectorAll('button')[index]?.focus(), [])

  // Whoever made the persona goes on here; whoever went elsewhere stays there.
  useLayoutEffect(() => {
    if (document.activeElement?.matches('input')) focusOn(0)
    const frame = requestAnimationFrame(() => document.activeElement === document.body && focusOn(0))
    return () => cancelAnimationFrame(frame)
  }, [focusOn])

  function answer(use: ChannelUse | null): void {
    if (!active) return
    const before = currentGaps().report
    setChannelUse(persona, active.id, use)
    setAnswered({ channelId: active.id, use, before })
    currentGaps()
    const next = Math.min(place + 1, channels.length - 1)
    focusOn(use === null ? place : next)
  }

  function onKeyDown(event: KeyboardEvent<HTMLElement>): void {
    if (event.ctrlKey || event.metaKey || event.altKey || event.nativeEvent.isComposing) return
    const to = steps[event.key]?.(place, channels.length - 1)
    const chosen = answers.find(({ key }) => event.key === key || event.code === `Digit${key}`)
    if (to !== undefined) focusOn(to)
    else if (chosen) answer(chosen.use)
    else if (event.key === 'Delete' || event.key === 'Backspace') answer(null)
    else if (event.key === 'Escape') onLeave()
    else return
    event.preventDefault()
    event.stopPropagation()
  }

  return (
    // biome-ignore lint/a11y/useSemanticElements: a question with its row of channels, not a set of form fields
    <div
      role="group"
      aria-label={`Channel use of ${nameOrUntitled(persona.name, 'persona')}`}
      className={styles.questions}
      onKeyDown={onKeyDown}
    >
      <div className={styles.head}>
        <span className={styles.question}>
          How does “{nameOrUntitled(persona.name, 'persona')}” use “{nameOrUntitled(active?.name, 'channel')}”?
        </span>
        {channels.some((channel) => channelUseOf(persona, channel) !== null) && (
          <Button size="small" variant="quiet" aria-keyshortcuts="Escape" onClick={onLeave}>
            Done
          </Button>
        )}
      </div>
      <div
        ref={row}
        role="toolbar"
        aria-label="Channels"
        className={styles.row}
        data-field={`personas:${persona.id}:channelUse`}
      >
        {channels.map((channel, index) => (
          <ChannelTab
            key={channel.id}
            channel={channel}
            use={channelUseOf(persona, channel)}
            isActive={channel === active}
            onFocus={() => setPlace(index)}
          />
        ))}
      </div>
      <div className={styles.answers}>
        {answers.map(({ key, use }) => (
          <Button
            key={use}
            size="small"
            aria-keyshortcuts={key}
            aria-pressed={active !== undefined && channelUseOf(persona, active) === use}
            className={styles.answer}
            onClick={() => answer(use)}
          >
            {channelUseWords[use]} <kbd aria-hidden>{key}</kbd>
          </Button>
        ))}
      </div>
      <Effect persona={persona} answered={answered} />
    </div>
  )
}

const steps: Readonly<Record<string, (place: number, last: number) => number>> = {
  ArrowLeft: (place) => Math.max(0, place - 1),
  ArrowRight: (place, last) => Math.min(last, place + 1),
  Home: () => 0,
  End: (_, last) => last,
}

function ChannelTab(props: {
  channel: Channel
  use: ChannelUse | null
  isActive: boolean
  onFocus: () => void
}): ReactNode {
  const { channel, use, isActive } = props
  const name = nameOrUntitled(channel.name, 'channel')
  const words = use === null ? 'Not known' : channelUseWords[use]
  return (
    <button
      type="button"
      className={styles.channel}
      aria-label={`${name}: ${words.toLowerCase()}`}
      aria-current={isActive || undefined}
      tabIndex={isActive ? 0 : -1}
      title={name}
      data-use={use ?? undefined}
      onFocus={props.onFocus}
    >
      <KindIcon kind={channel.kind} isBare size={14} />
      <span className={styles.name}>{name}</span>
      <span className={styles.use}>{use === null ? '–' : words}</span>
    </button>
  )
}

/** What was answered last, and what the analyzer said before. */
type Answered = { channelId: Id; use: ChannelUse | null; before: GapReport | null }

/** What the analyzer says of the last answer, as long as that holds. */
function Effect({ persona, answered }: { persona: Persona; answered: Answered | null }): ReactNode {
  const report = useGaps((state) => state.report)
  const document = useDocument((state) => state.document)
  if (!document) return null
  const channel = answered ? document.channels.get(answered.channelId) : undefined
  const holds = channel !== undefined && channelUseOf(persona, channel) === answered?.use
  const said = holds && answered?.before && report ? `${changeWords(answered.before, report)} ` : ''
  const about = holds ? `${nameOrUntitled(channel.name, 'channel')}: ` : ''
  return (
    <p role="status" className={styles.effect}>
      {said && about}
      {said}
      {reachWords(document, persona.id)}
    </p>
  )
}
