/** One lane: its name at the left, where channels have theirs, and beside it what moves with the grid. */
import type { ReactNode } from 'react'
import type { JourneyDocument } from '../../../shared/journey/document.ts'
import { insightWords } from '../../../shared/journey/insights.ts'
import type { JourneyLayout } from '../../../shared/layout/grid/boxes.ts'
import type { InsightLane } from '../../../shared/layout/lanes/insight-types.ts'
import { ActionMenu } from '../../registry/action-menu.tsx'
import type { MenuEntry } from '../../ui/menu.tsx'
import styles from './insight-strip.module.css'
import { usePanned } from './use-panned.ts'
import { isVisible, type Span } from './visible-span.ts'

export type LaneProps<Lane extends InsightLane> = {
  readonly lane: Lane
  readonly document: JourneyDocument
  readonly layout: JourneyLayout
  readonly zoom: number
  readonly span: Span
}

export function LaneRow(props: {
  lane: InsightLane
  document: JourneyDocument
  layout: JourneyLayout
  zoom: number
  span: Span
  /** What else its menu has, beside the choice of lanes. */
  menu?: () => readonly MenuEntry[]
  /** Below the name. */
  header?: ReactNode
  /** Stands still in the middle where there is nothing to show. */
  empty?: ReactNode
  /** Whether the line of visibility is along its top. */
  isUnderLine?: boolean
  children: ReactNode
}): ReactNode {
  const { lane, document, layout, zoom, span } = props
  const stages = layout.stages.filter(({ x, width }) => isVisible({ x: x * zoom, width: width * zoom }, span))
  const name = insightWords[lane.name]
  const content = usePanned(zoom)
  return (
    // biome-ignore lint/a11y/useSemanticElements: a lane is a group of marks, not a set of form fields
    <div
      className={styles.row}
      style={{ height: lane.height }}
      role="group"
      aria-label={name}
      data-insight={lane.name}
      data-under-line={props.isUnderLine || undefined}
    >
      <div className={styles.header}>
        <h3>
          <ActionMenu place="insights" more={props.menu} variant="quiet" className={styles.name} title="Choose lanes">
            {name}
          </ActionMenu>
        </h3>
        {props.header}
      </div>
      <div className={styles.window}>
        <div ref={content} className={styles.content} style={{ width: layout.width * zoom }}>
          {stages.map(({ stageId, x, width }) => (
            <div
              key={stageId}
              className={styles.column}
              data-awareness={document.stages.get(stageId)?.phase === 'awareness' || undefined}
              style={{ left: x * zoom, width: width * zoom }}
            />
          ))}
          {props.children}
        </div>
        {props.empty && <div className={styles.empty}>{props.empty}</div>}
      </div>
    </div>
  )
}
