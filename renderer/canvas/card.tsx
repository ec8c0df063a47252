/** A touchpoint's card. Its lines and places come from the layout, so that pictures show the same. */
import { CircleAlert, Gem, Lightbulb } from 'lucide-react'
import { memo, type ReactNode } from 'react'
import { Handle, type NodeProps, Position } from 'reactflow'
import { cardAnatomy, cardMeta, type MetaItem } from '../../shared/layout/card-anatomy.ts'
import { textDirection } from '../../shared/layout/text-direction.ts'
import { GapMark } from '../gaps/gap-mark.tsx'
import { useSession } from '../state/session-store.ts'
import { EmotionFace, kindLooks } from '../theme/kind-look.tsx'
import { classes } from '../ui/classes.ts'
import styles from './card.module.css'
import { usePath } from './path-store.ts'
import type { CardNode } from './to-flow.ts'

export const Card = memo(function Card({ data, selected }: NodeProps<CardNode>): ReactNode {
  const { touchpoint, card, kind, mark, isDimmed } = data
  const isEditing = useSession(({ editing }) => editing?.what === 'touchpoint' && editing.id === touchpoint.id)
  const isOffPath = usePath(({ path }) => path !== null && !path.touchpointIds.has(touchpoint.id))
  const isConnecting = useSession(({ connectingFromId }) => connectingFromId === touchpoint.id)
  const look = kindLooks[kind]
  return (
    <article
      className={classes(
        styles.card,
        look.className,
        touchpoint.status === 'idea' && styles.idea,
        isDimmed && styles.dimmed,
        selected && styles.selected,
        isConnecting && styles.connecting,
        data.isPreviewed && styles.previewed,
        isOffPath && styles.offPath,
      )}
      aria-label={describe(data)}
      data-touchpoint-id={touchpoint.id}
      data-selected={selected || undefined}
      data-previewed={data.isPreviewed || undefined}
      data-dimmed={isDimmed || undefined}
      title={card.isTitleCut ? touchpoint.title : undefined}
    >
      <Handle type="target" position={Position.Left} className={styles.handle} aria-hidden />
      <div className={styles.bar} />
      {!isEditing &&
        card.titleLines.map((line, index) => (
          <div
            // biome-ignore lint/suspicious/noArrayIndexKey: a line has no identity but its place
            key={index}
            className={styles.line}
            dir={textDirection(touchpoint.title)}
            style={{ top: cardAnatomy.titleTop + index * cardAnatomy.titleLineHeight }}
          >
            {line}
          </div>
        ))}
      {!isEditing && touchpoint.title.trim() === '' && <div className={styles.untitled}>Untitled touchpoint</div>}
      {cardMeta(touchpoint).map((item) => (
        <div key={item.kind} className={styles.meta} style={{ left: item.x, width: item.width }}>
          <Meta item={item} />
        </div>
      ))}
      {mark && <GapMark mark={mark} className={styles.mark} />}
      <Handle type="source" position={Position.Right} className={styles.handle} aria-hidden />
    </article>
  )
})

function describe({ touchpoint, kind, mark, isDimmed }: CardNode['data']): string {
  const parts = [
    touchpoint.title || 'Untitled touchpoint',
    kindLooks[kind].word,
    touchpoint.status === 'live' ? '' : touchpoint.status,
    touchpoint.momentOfTruth ? 'moment of truth' : '',
    isDimmed ? 'filtered out' : '',
    mark ? `finding: ${mark.findings[0]?.message}` : '',
  ]
  return parts.filter(Boolean).join(', ')
}

function Meta({ item }: { item: MetaItem }): ReactNode {
  switch (item.kind) {
    case 'emotion':
      return <EmotionFace emotion={item.emotion} size={cardAnatomy.iconSize} />
    case 'moment-of-truth':
      return (
        <span className={styles.truth} title="Moment of truth">
          <Gem size={11} aria-label="Moment of truth" role="img" />
        </span>
      )
    case 'pains':
      return <Count Icon={CircleAlert} count={item.count} noun="pain" />
    case 'opportunities':
      return <Count Icon={Lightbulb} count={item.count} noun="opportunity" />
    case 'evidence':
      return (
        <span className={styles.dots} title={`Evidence: ${evidenceWords[item.filled]}`}>
          {[1, 2, 3].map((dot) => (
            <i key={dot} className={dot <= item.filled ? styles.filled : undefined} />
          ))}
        </span>
      )
    case 'owner':
      return <span className={styles.owner}>{item.initials}</span>
  }
}

const evidenceWords: Readonly<Record<number, string>> = { 1: 'assumption', 2: 'observed', 3: 'measured' }

function Count(props: { Icon: typeof CircleAlert; count: number; noun: string }): ReactNode {
  const noun = props.count === 1 ? props.noun : props.noun.replace(/y$/, 'ie').concat('s')
  return (
    <span className={styles.count} title={`${props.count} ${noun}`}>
      <props.Icon size={cardAnatomy.iconSize} aria-hidden />
      {props.count}
    </span>
  )
}
