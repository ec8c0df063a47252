/** What differs, marked on a map: a frame, an icon and a word. */
import type { ReactNode } from 'react'
import type { OverlayKind } from '../../../shared/compare/overlay.ts'
import type { JourneyDocument } from '../../../shared/journey/document.ts'
import type { Id } from '../../../shared/journey/schema.ts'
import type { Box, CardBox, JourneyLayout } from '../../../shared/layout/grid/boxes.ts'
import { chipSize } from '../../../shared/layout/grid/card-anatomy.ts'
import { wordsOnMap } from '../../../shared/layout/grid/words-on-map.ts'
import type { ZoomStep } from '../../../shared/layout/grid/zoom-step.ts'
import type { HeaderDifference } from './compare-headers.tsx'
import { differenceLooks } from './compare-look.tsx'
import styles from './compare-map.module.css'

/** A card as it is drawn at a step of the zoom, where it may be higher than the grid reckons with, or a chip. */
export function drawnCard(document: JourneyDocument, layout: JourneyLayout, card: CardBox, step: ZoomStep): Box {
  const touchpoint = document.touchpoints.get(card.touchpointId)
  const words = touchpoint && wordsOnMap(document, layout, touchpoint, card, step)
  return { x: card.x, y: card.y, ...(words ? { width: card.width, height: words.height } : chipSize(card)) }
}

export function CardMarks(props: {
  document: JourneyDocument
  layout: JourneyLayout
  marks: ReadonlyMap<Id, readonly OverlayKind[]>
  step: ZoomStep
}): ReactNode {
  const { document, layout, step } = props
  return [...props.marks].map(([touchpointId, kinds]) => {
    const card = layout.cards.get(touchpointId)
    const [first, ...others] = kinds
    if (!card || !first) return null
    const { x, y, width, height } = drawnCard(document, layout, card, step)
    const { word, Icon, tone } = differenceLooks[first]
    return (
      <div
        key={touchpointId}
        className={styles.mark}
        style={{ left: x - 3, top: y - 3, width: width + 6, height: height + 6 }}
        data-tone={tone}
        data-difference={kinds.join(' ')}
        data-touchpoint-id={touchpointId}
      >
        <span className={styles.pill}>
          <Icon aria-hidden />
          <span className={styles.word}>{word}</span>
          {others.map((kind) => {
            const other = differenceLooks[kind]
            return <other.Icon key={kind} role="img" aria-label={other.word} />
          })}
        </span>
      </div>
    )
  })
}

/** The column or lane of each header that differs. */
export function HeaderBands(props: { layout: JourneyLayout; headers: ReadonlyMap<Id, HeaderDifference> }): ReactNode {
  const { stages, channels, width, height } = props.layout
  const bands = [
    ...stages.map(({ stageId: id, x, width: across }) => ({ id, style: { left: x, top: 0, width: across, height } })),
    ...channels.map(({ channelId: id, y, height: down }) => ({ id, style: { left: 0, top: y, width, height: down } })),
  ]
  return bands.map(({ id, style }) => {
    const kind = props.headers.get(id)
    return kind && <div key={id} className={styles.band} style={style} data-kind={kind} />
  })
}
