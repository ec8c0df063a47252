/** The card of a chip: where no words stand on cards, the one under the pointer or chosen by keys shows its own. */
import { Gem } from 'lucide-react'
import type { ReactNode } from 'react'
import { useStore } from 'reactflow'
import type { JourneyDocument } from '../../../shared/journey/document.ts'
import { saidTexts } from '../../../shared/journey/said-texts.ts'
import type { Kind, Touchpoint } from '../../../shared/journey/schema.ts'
import type { CardBox, JourneyLayout } from '../../../shared/layout/grid/boxes.ts'
import { cardEmotion, chipSize } from '../../../shared/layout/grid/card-anatomy.ts'
import { nameOrUntitled } from '../../../shared/words/names.ts'
import { EmotionFace, kindLooks } from '../../looks/kind-look.tsx'
import { useHovered } from '../../model/map-view/hovered.ts'
import { useZoomStep } from '../../model/map-view/zoom-step.ts'
import { onlySelectedTouchpointId, useSession } from '../../model/session/session-store.ts'
import { classes } from '../../ui/classes.ts'
import styles from './chip-card.module.css'

type Props = { readonly document: JourneyDocument; readonly layout: JourneyLayout }

/** Pixels on the screen: the card with some air, as high as its longest title and pain make it. */
const size = { width: 216, height: 132 }

export function ChipCard({ document, layout }: Props): ReactNode {
  const isFar = useZoomStep(({ step }) => step.shows === 'chips')
  const hoveredId = useHovered(({ touchpointId }) => touchpointId)
  const chosenId = useSession((session) => (session.editing ? null : onlySelectedTouchpointId(session)))
  const touchpoint = document.touchpoints.get(hoveredId ?? chosenId ?? '')
  const card = layout.cards.get(touchpoint?.id ?? '')
  const kind = document.channels.get(touchpoint?.channelId ?? '')?.kind
  if (!isFar || !touchpoint || !card || !kind) return null
  return <CardOfChip touchpoint={touchpoint} card={card} kind={kind} />
}

function CardOfChip({ touchpoint, card, kind }: { touchpoint: Touchpoint; card: CardBox; kind: Kind }): ReactNode {
  const [panX, panY, zoom] = useStore(({ transform }) => transform)
  const width = useStore((state) => state.width)
  const height = useStore((state) => state.height)
  const emotion = cardEmotion(touchpoint)
  const [pain] = saidTexts(touchpoint.pains)
  const chipFoot = card.y + chipSize(card).height
  const hasRoomBelow = chipFoot * zoom + panY + size.height < height
  return (
    <div
      className={classes(styles.card, kindLooks[kind].className)}
      style={{
        left: Math.min(card.x, (width - size.width - panX) / zoom),
        top: hasRoomBelow ? chipFoot : card.y,
        transform: `scale(${1 / zoom}) translateY(${hasRoomBelow ? '6px' : 'calc(-100% - 6px)'})`,
      }}
      data-chip-card
      aria-hidden
    >
      <p className={styles.title}>{nameOrUntitled(touchpoint.title, 'touchpoint')}</p>
      {pain && <p className={styles.pain}>{pain}</p>}
      {(emotion !== null || touchpoint.momentOfTruth) && (
        <div className={styles.foot}>
          {emotion !== null && <EmotionFace emotion={emotion} size={15} />}
          {touchpoint.momentOfTruth && <Gem size={13} />}
        </div>
      )}
    </div>
  )
}
