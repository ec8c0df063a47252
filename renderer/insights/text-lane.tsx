import { CircleAlert, Gauge, Lightbulb, type LucideIcon, UserRound } from 'lucide-react'
import { memo, type ReactNode } from 'react'
import type { JourneyDocument } from '../../shared/journey/document.ts'
import { insightWords, type TextInsightName } from '../../shared/journey/insights.ts'
import type { Id } from '../../shared/journey/schema.ts'
import type { InsightItem, TextLane } from '../../shared/layout/insight-types.ts'
import { useMatching } from '../filters/filter-store.ts'
import type { FieldName } from '../inspector/reveal.ts'
import { useSession } from '../state/session-store.ts'
import { toggleWholeLane } from './insight-store.ts'
import styles from './insight-strip.module.css'
import { type LaneProps, LaneRow } from './lane-row.tsx'
import { openField } from './open-field.ts'
import { isVisible } from './visible-span.ts'

const looks: Readonly<Record<TextInsightName, { Icon: LucideIcon; className: string | undefined; field: FieldName }>> =
  {
    pains: { Icon: CircleAlert, className: styles.pain, field: 'pains' },
    opportunities: { Icon: Lightbulb, className: styles.opportunity, field: 'opportunities' },
    measures: { Icon: Gauge, className: undefined, field: 'measure' },
    owners: { Icon: UserRound, className: undefined, field: 'owner' },
  }

/** A lane of texts: each leads to the field of the touchpoint that says it. */
export const TextLaneRow = memo(function TextLaneRow(props: LaneProps<TextLane>): ReactNode {
  const { lane, document, layout, zoom, span } = props
  const matchingIds = useMatching(document)
  const noun = insightWords[lane.name].toLowerCase()
  return (
    <LaneRow
      lane={lane}
      document={document}
      layout={layout}
      zoom={zoom}
      empty={
        lane.items.length === 0 &&
        isSilent(document, lane.name) &&
        `No ${noun} yet: select a touchpoint and write them in its details.`
      }
    >
      {lane.items
        .filter((item) => isVisible(item, span))
        .map((item) => (
          <Item
            key={`${item.stageId} ${item.text} ${item.isMore}`}
            item={item}
            name={lane.name}
            document={document}
            matchingIds={matchingIds}
          />
        ))}
    </LaneRow>
  )
})

/** Whether no touchpoint says anything here, rather than that there is no room to show it. */
function isSilent(document: JourneyDocument, name: TextInsightName): boolean {
  return [...document.touchpoints.values()].every(({ pains, opportunities, measure, owner }) => {
    const said = { pains, opportunities, measures: [measure], owners: [owner.name] }[name]
    return said.every((text) => text.trim() === '')
  })
}

function Item(props: {
  item: InsightItem
  name: TextInsightName
  document: JourneyDocument
  matchingIds: ReadonlySet<Id> | null
}): ReactNode {
  const { item, name, document, matchingIds } = props
  const { Icon, className, field } = looks[name]
  const { x, y, width, height, touchpointIds } = item
  const isSelected = useSession(({ selectedTouchpointIds }) =>
    touchpointIds.some((touchpointId) => selectedTouchpointIds.has(touchpointId)),
  )
  const titles = touchpointIds.map((id) => document.touchpoints.get(id)?.title || 'Untitled touchpoint')
  return (
    <button
      type="button"
      className={styles.item}
      style={{ left: x, top: y, width, height }}
      title={item.isMore ? 'Show all' : `${item.text}\n${titles.join(', ')}`}
      data-selected={isSelected || undefined}
      data-dimmed={(matchingIds !== null && !touchpointIds.some((id) => matchingIds.has(id))) || undefined}
      data-more={item.isMore || undefined}
      onClick={() => (item.isMore ? toggleWholeLane(name) : openField(touchpointIds, field))}
    >
      <Icon size={12} className={className} aria-hidden />
      <span className={styles.words}>
        {item.lines.map((line, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a line has no identity but its place
          <span key={index}>{line} </span>
        ))}
      </span>
      {!item.isMore && touchpointIds.length > 1 && <span className={styles.count}>×{touchpointIds.length}</span>}
    </button>
  )
}
