/** One lane: its name at the left, where channels have theirs, and beside it what moves with the grid. */
import { EyeOff } from 'lucide-react'
import type { ReactNode } from 'react'
import type { JourneyDocument } from '../../shared/journey/document.ts'
import { insightWords } from '../../shared/journey/insights.ts'
import type { InsightLane } from '../../shared/layout/insight-types.ts'
import type { JourneyLayout } from '../../shared/layout/types.ts'
import { IconButton } from '../ui/icon-button.tsx'
import { toggleInsight } from './insight-settings.ts'
import styles from './insight-strip.module.css'

export type LaneProps<Lane extends InsightLane> = {
  readonly lane: Lane
  readonly document: JourneyDocument
  readonly layout: JourneyLayout
  readonly zoom: number
  readonly span: { readonly from: number; readonly to: number }
}

export function LaneRow(props: {
  lane: InsightLane
  document: JourneyDocument
  layout: JourneyLayout
  zoom: number
  /** Below the name. */
  header?: ReactNode
  /** Stands still in the middle where there is nothing to show. */
  empty?: ReactNode
  children: ReactNode
}): ReactNode {
  const { lane, document, layout, zoom } = props
  const name = insightWords[lane.name]
  return (
    // biome-ignore lint/a11y/useSemanticElements: a lane is a group of marks, not a set of form fields
    <div className={styles.row} style={{ height: lane.height }} role="group" aria-label={name} data-insight={lane.name}>
      <div className={styles.header}>
        <h3 className={styles.name}>{name}</h3>
        <IconButton
          size="small"
          className={styles.hide}
          label={`Hide ${name.toLowerCase()}`}
          icon={<EyeOff />}
          onClick={() => toggleInsight(lane.name)}
        />
        {props.header}
      </div>
      <div className={styles.window}>
        <div className={styles.content} style={{ width: layout.width * zoom }}>
          {layout.stages.map(({ stageId, x, width }) => (
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
