import { CircleAlert, Gauge, Lightbulb, type LucideIcon, Server, UserRound, Wrench } from 'lucide-react'
import { memo, type ReactNode } from 'react'
import type { JourneyDocument } from '../../../shared/journey/document.ts'
import {
  insightTexts,
  insightWords,
  type TextInsightName,
  visibilityLineWords,
} from '../../../shared/journey/insights.ts'
import type { Id } from '../../../shared/journey/schema.ts'
import { insightMeasures, insightTextX } from '../../../shared/layout/grid/map-sizes.ts'
import type { InsightItem, TextLane } from '../../../shared/layout/lanes/insight-types.ts'
import { nameOrUntitled } from '../../../shared/words/names.ts'
import { useMatching } from '../../model/document/filter-store.ts'
import { goTo } from '../../model/editing/current-place.ts'
import { type FieldName, revealField } from '../../model/places/reveal.ts'
import { toggleWholeLane } from '../../model/session/insight-store.ts'
import { onlySelectedTouchpointId, useSession } from '../../model/session/session-store.ts'
import { openPanel } from '../../model/session/side-panel-state.ts'
import styles from './insight-strip.module.css'
import { type LaneProps, LaneRow } from './lane-row.tsx'
import { isVisible } from './visible-span.ts'

const looks: Readonly<Record<TextInsightName, { Icon: LucideIcon; className: string | undefined; field: FieldName }>> =
  {
    pains: { Icon: CircleAlert, className: styles.pain, field: 'pains' },
    opportunities: { Icon: Lightbulb, className: styles.opportunity, field: 'opportunities' },
    measures: { Icon: Gauge, className: undefined, field: 'measure' },
    owners: { Icon: UserRound, className: undefined, field: 'owner' },
    backstage: { Icon: Wrench, className: undefined, field: 'backstage' },
    systems: { Icon: Server, className: undefined, field: 'systems' },
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
      span={span}
      header={lane.isUnderLine && <p className={styles.visibility}>{visibilityLineWords}</p>}
      isUnderLine={lane.isUnderLine}
      empty={
        lane.items.length === 0 &&
        isSilent(document, lane.name) &&
        `No ${noun} yet. Select a touchpoint and add them in its details.`
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
  return [...document.touchpoints.values()].every((touchpoint) =>
    insightTexts(document, touchpoint, name).every((text) => text.trim() === ''),
  )
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
  const titles = touchpointIds.map((id) => nameOrUntitled(document.touchpoints.get(id)?.title, 'touchpoint'))
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
      {insightTextX(width) === insightMeasures.textX && <Icon size={12} className={className} aria-hidden />}
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

/** Opens the field of the first of the touchpoints; of the next one where one of them is selected already. */
function openField(touchpointIds: readonly Id[], field: FieldName): void {
  const selectedId = onlySelectedTouchpointId(useSession.getState())
  const next = touchpointIds[(touchpointIds.indexOf(selectedId ?? '') + 1) % touchpointIds.length]
  if (next === undefined) return
  goTo({ touchpointId: next })
  openPanel('details')
  revealField(field)
}
