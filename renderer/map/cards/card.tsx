/** A touchpoint's card. Its lines and places come from the layout, so that pictures show the same. */
import { CircleAlert, Gem, Lightbulb } from 'lucide-react'
import { memo, type ReactNode, useState } from 'react'
import type { NodeProps } from 'reactflow'
import { isOurs } from '../../../shared/journey/ownership.ts'
import { cardAnatomy, type MetaItem, metaMiddleOf } from '../../../shared/layout/grid/card-anatomy.ts'
import { type CardWords, cardFoot } from '../../../shared/layout/grid/card-words.ts'
import { textDirection } from '../../../shared/layout/grid/text-direction.ts'
import { touchpointWords } from '../../../shared/outline/touchpoint-words.ts'
import { formatCount } from '../../../shared/words/counts.ts'
import { nameOrUntitled } from '../../../shared/words/names.ts'
import { EmotionFace, kindLooks } from '../../looks/kind-look.tsx'
import { useDocument } from '../../model/document/document-store.ts'
import { useLit } from '../../model/map-view/lit-store.ts'
import { usePath } from '../../model/map-view/path-store.ts'
import type { CardData, CardNode } from '../../model/map-view/to-flow.ts'
import { useSession } from '../../model/session/session-store.ts'
import { classes } from '../../ui/classes.ts'
import { GapMark } from '../marks/gap-mark.tsx'
import styles from './card.module.css'
import { CardThumbnails } from './card-thumbnails.tsx'
import { Chip, chipPlace } from './chip.tsx'
import { Handles } from './handles.tsx'

/** Where it stands is its node’s business: a card that is dragged is not rendered again for each step of the hand. */
export const Card = memo(CardItself, isSameCard)

function isSameCard(one: NodeProps<CardNode>, other: NodeProps<CardNode>): boolean {
  return one.data === other.data && one.selected === other.selected
}

function CardItself({ data, selected }: NodeProps<CardNode>): ReactNode {
  const { touchpoint, card, words, kind, mark, isDimmed } = data
  const isEditing = useSession(({ editing }) => editing?.what === 'touchpoint' && editing.id === touchpoint.id)
  const isOffPath = usePath(({ path }) => path !== null && !path.touchpointIds.has(touchpoint.id))
  const isConnecting = useSession(({ connectingFromId }) => connectingFromId === touchpoint.id)
  const isLit = useLit(({ touchpointIds }) => touchpointIds.has(touchpoint.id))
  const spoken = useDocument(({ document }) => (document ? touchpointWords(document, touchpoint, mark) : ''))
  const look = kindLooks[kind]
  const [isPointedAt, setPointedAt] = useState(false)
  return (
    <article
      className={classes(
        words ? styles.card : chipPlace,
        look.className,
        touchpoint.status === 'idea' && words && styles.idea,
        touchpoint.status === 'planned' && styles.planned,
        !isOurs(touchpoint) && styles.withoutUs,
        isDimmed && styles.dimmed,
        isLit && words && styles.lit,
        selected && words && styles.selected,
        isConnecting && styles.connecting,
        data.isPreviewed && styles.previewed,
        isOffPath && styles.offPath,
      )}
      aria-label={isDimmed ? `${spoken}, dimmed` : spoken}
      data-touchpoint-id={touchpoint.id}
      data-selected={selected || undefined}
      data-previewed={data.isPreviewed || undefined}
      data-dimmed={isDimmed || undefined}
      data-lit={isLit || undefined}
      title={!words || words.isCut ? touchpoint.title : undefined}
      style={words ? { height: words.height } : undefined}
      onPointerEnter={() => setPointedAt(true)}
      onPointerLeave={() => setPointedAt(false)}
    >
      {words ? (
        <div className={styles.bar} />
      ) : (
        <Chip touchpoint={touchpoint} card={card} isSelected={selected || isLit} />
      )}
      {!isEditing && words && (
        <Lines className={styles.title} of={touchpoint.title} {...words} left={words.left - 1} isTitle />
      )}
      {!isEditing && words && touchpoint.title.trim() === '' && (
        <div className={styles.untitled} style={{ top: words.top, left: words.left, fontSize: words.size }}>
          {nameOrUntitled('', 'touchpoint')}
        </div>
      )}
      {!isEditing && words?.pain && (
        <Lines className={styles.pain} of={words.pain.text} {...words.pain} left={cardAnatomy.titleX - 1} />
      )}
      {words?.images && <CardThumbnails touchpoint={touchpoint} card={card} words={words} />}
      {words?.hasFoot && <Foot {...data} words={words} />}
      {mark && <GapMark mark={mark} className={styles.mark} />}
      {words && (isPointedAt || selected) && <Handles touchpointId={touchpoint.id} />}
    </article>
  )
}

/** Lines that stand where they were measured to be. */
function Lines(props: {
  className: string | undefined
  /** The whole text, which decides where it begins. */
  of: string
  lines: readonly string[]
  left: number
  top: number
  size: number
  lineHeight: number
  isTitle?: boolean
}): ReactNode {
  const { className, lines, left, top, size, lineHeight, isTitle } = props
  return (
    <div className={className} style={{ left, top, fontSize: size, lineHeight: `${lineHeight}px` }}>
      {lines.map((line, index) => (
        <div
          // biome-ignore lint/suspicious/noArrayIndexKey: a line has no identity but its place
          key={index}
          className={styles.line}
          data-title-line={isTitle || undefined}
          dir={textDirection(props.of)}
        >
          {/* Read and searched as words of one text. */}
          {`${line} `}
        </div>
      ))}
    </div>
  )
}

/** The signs at the foot. Zoomed instead of scaled: what is scaled is a picture of its own to put together, several on each card. */
function Foot({ touchpoint, opportunities, card, words }: CardData & { words: CardWords }): ReactNode {
  const zoom = words.footScale
  const middle = metaMiddleOf({ ...card, height: words.height }) - 1
  let end = 0
  return (
    <div className={styles.foot} style={{ top: middle / zoom - cardAnatomy.metaHeight / 2, zoom }}>
      {cardFoot(touchpoint, opportunities, card, words).map(({ item, left }) => {
        const start = (left - 1) / zoom
        const marginLeft = start - end
        end = start + item.width
        return (
          <div key={item.kind} className={styles.meta} style={{ marginLeft, width: item.width }}>
            <Meta item={item} />
          </div>
        )
      })}
    </div>
  )
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
    case 'status':
      return (
        <span className={styles.status} title={item.isPlanned ? 'Planned' : undefined}>
          {item.isPlanned && <i className={styles.half} />}
          {item.word}
        </span>
      )
    case 'owner':
      return <span className={styles.owner}>{item.initials}</span>
  }
}

function Count(props: { Icon: typeof CircleAlert; count: number; noun: string }): ReactNode {
  return (
    <span className={styles.count} title={formatCount(props.count, props.noun)}>
      <props.Icon size={cardAnatomy.iconSize} aria-hidden />
      {props.count}
    </span>
  )
}
