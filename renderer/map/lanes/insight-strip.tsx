/** The lanes under the grid. They move sideways with it and keep the size of their words. */

import { ChevronDown } from 'lucide-react'
import { type CSSProperties, type ReactNode, useMemo, useRef, type WheelEvent } from 'react'
import { insightsHeights } from '../../../shared/bridge/settings.ts'
import { applyChange } from '../../../shared/journey/change.ts'
import type { JourneyDocument } from '../../../shared/journey/document.ts'
import { setEmotion } from '../../../shared/journey/edits/people-edits.ts'
import { haveSameInsights } from '../../../shared/journey/insights.ts'
import type { JourneyLayout } from '../../../shared/layout/grid/boxes.ts'
import { insightLanes } from '../../../shared/layout/lanes/insight-lanes.ts'
import { shownInsights } from '../../model/document/insight-settings.ts'
import { panBy } from '../../model/map-view/view-port.ts'
import { type EmotionDrag, foldLanes, useInsights } from '../../model/session/insight-store.ts'
import { saveSettings, useSettings } from '../../model/session/settings-store.ts'
import { IconButton } from '../../ui/icon-button.tsx'
import { useMedia } from '../../ui/media.ts'
import { ResizeHandle } from '../../ui/resize-handle.tsx'
import { EmotionLaneRow } from './emotion-lane.tsx'
import { FoldedStrip } from './folded-strip.tsx'
import styles from './insight-strip.module.css'
import { TextLaneRow } from './text-lane.tsx'
import { useLaneZoom, useVisibleSpan } from './visible-span.ts'

/** A stage shows so many texts of a lane before the rest is only counted. */
const mostItems = 4

export function InsightStrip(props: { document: JourneyDocument; layout: JourneyLayout }): ReactNode {
  const { layout } = props
  const zoom = useLaneZoom()
  const names = useSettings(shownInsights)
  const { hiddenPersonaIds, wholeLanes, drag, areFolded } = useInsights()
  const isLow = useMedia('(max-height: 760px)')
  const document = useDragged(props.document, drag)
  const said = useSaid(document)
  const { stages, cardWidth } = layout
  const { lanes, height } = useMemo(
    () =>
      insightLanes(
        said,
        { stages, cardWidth },
        {
          names,
          hiddenPersonaIds,
          scale: zoom,
          areEmptyShown: true,
          mostItems: (name) => (wholeLanes.has(name) ? Number.POSITIVE_INFINITY : mostItems),
        },
      ),
    [said, stages, cardWidth, names, hiddenPersonaIds, wholeLanes, zoom],
  )
  const insightsHeight = useSettings((settings) => settings.insightsHeight)
  const span = useVisibleSpan(zoom)
  if (lanes.length === 0) return null
  if (isLow && areFolded) return <FoldedStrip lanes={lanes} layout={layout} zoom={zoom} />
  return (
    <section
      className={styles.strip}
      aria-label="Lanes under the map"
      style={{ '--height': `${insightsHeight}px` } as CSSProperties}
      onWheel={onWheel}
    >
      <div className={styles.lanes}>
        {lanes.map((lane) =>
          lane.name === 'emotions' ? (
            <EmotionLaneRow key={lane.name} lane={lane} document={document} layout={layout} zoom={zoom} span={span} />
          ) : (
            <TextLaneRow key={lane.name} lane={lane} document={document} layout={layout} zoom={zoom} span={span} />
          ),
        )}
      </div>
      {isLow && (
        <IconButton
          className={styles.fold}
          size="small"
          label="Fold lanes"
          tooltipSide="top"
          icon={<ChevronDown />}
          onClick={() => foldLanes(true)}
        />
      )}
      <ResizeHandle
        label="Height of the lanes"
        edge="top"
        size={Math.min(insightsHeight, Math.ceil(height))}
        least={insightsHeights.least}
        most={Math.max(insightsHeights.least, Math.ceil(height))}
        usual={insightsHeights.usual}
        onChange={(size) => saveSettings({ insightsHeight: size })}
      />
    </section>
  )
}

/** The document, as it was while nothing changes that a lane shows: curves of thousands of points aren't made again for a letter. */
function useSaid(document: JourneyDocument): JourneyDocument {
  const said = useRef(document)
  if (!haveSameInsights(said.current, document)) said.current = document
  return said.current
}

/** The journey as it would be if the point were let go now: nothing is done to it before. */
function useDragged(document: JourneyDocument, drag: EmotionDrag | null): JourneyDocument {
  return useMemo(() => {
    if (!drag) return document
    return applyChange(document, setEmotion(document, drag.touchpointId, drag.personaId, drag.emotion))
  }, [document, drag])
}

/** Down and up scroll the lanes; sideways moves the whole map. */
function onWheel({ deltaX, deltaY, shiftKey }: WheelEvent): void {
  const sideways = shiftKey && deltaX === 0 ? deltaY : deltaX
  if (sideways !== 0) panBy({ x: sideways, y: 0 })
}
