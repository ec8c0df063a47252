/** What differs, marked on a map: a frame, an icon and a word. */
import type { ReactNode } from 'react'
import type { OverlayKind } from '../../../shared/compare/overlay.ts'
import type { Id } from '../../../shared/journey/schema.ts'
import type { JourneyLayout } from '../../../shared/layout/grid/boxes.ts'
import { differenceLooks } from './compare-look.tsx'
import styles from './compare-map.module.css'

export function CardMarks(props: { layout: JourneyLayout; marks: ReadonlyMap<Id, readonly OverlayKind[]> }): ReactNode {
  return [...props.marks].map(([touchpointId, kinds]) => {
    const box = props.layout.cards.get(touchpointId)
    const [first, ...others] = kinds
    if (!box || !first) return null
    const { x, y, width, height } = box
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
          <Icon size={11} aria-hidden />
          {word}
          {others.map((kind) => {
            const other = differenceLooks[kind]
            return <other.Icon key={kind} size={11} role="img" aria-label={other.word} />
          })}
        </span>
      </div>
    )
  })
}

const headerWords = { added: 'Added', dropped: 'Removed', absent: 'Not in this journey' } as const

export function HeaderMarks(props: {
  layout: JourneyLayout
  headers: ReadonlyMap<Id, 'added' | 'dropped' | 'absent'>
}): ReactNode {
  const { stages, channels, headerHeight, laneHeaderWidth, width, height } = props.layout
  const bands = [
    ...stages.map(({ stageId, x, width: across }) => ({
      id: stageId,
      key: `stage ${stageId}`,
      style: { left: x, top: -headerHeight, width: across, height: headerHeight + height },
    })),
    ...channels.map(({ channelId, y, height: down }) => ({
      id: channelId,
      key: `channel ${channelId}`,
      style: { left: -laneHeaderWidth, top: y, width: laneHeaderWidth + width, height: down },
    })),
  ]
  return bands.map(({ id, key, style }) => {
    const kind = props.headers.get(id)
    return kind ? (
      <div key={key} className={styles.band} style={style} data-kind={kind}>
        <span className={styles.bandWord}>{headerWords[kind]}</span>
      </div>
    ) : null
  })
}
