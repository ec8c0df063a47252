/** The lanes of a low window: one line that leaves the room to the map, with the curves as they rise and fall. */
import { ChevronUp } from 'lucide-react'
import type { ReactNode } from 'react'
import { insightWords } from '../../../shared/journey/insights.ts'
import type { JourneyLayout } from '../../../shared/layout/grid/boxes.ts'
import type { EmotionLane, InsightLane } from '../../../shared/layout/lanes/insight-types.ts'
import { personaColor, personaDash } from '../../looks/persona-look.tsx'
import { foldLanes } from '../../model/session/insight-store.ts'
import { Button } from '../../ui/button.tsx'
import styles from './insight-strip.module.css'
import { usePanned } from './use-panned.ts'

const height = 30

export function FoldedStrip(props: { lanes: readonly InsightLane[]; layout: JourneyLayout; zoom: number }): ReactNode {
  const { lanes, layout, zoom } = props
  const content = usePanned(zoom)
  const names = lanes.map(({ name }) => insightWords[name]).join(', ')
  const emotions = lanes.find((lane): lane is EmotionLane => lane.name === 'emotions')
  return (
    <section className={styles.strip} aria-label="Lanes under the map" data-folded>
      <div className={styles.row} style={{ height }}>
        <div className={styles.foldedHeader}>
          <Button
            variant="quiet"
            className={styles.name}
            title={names}
            aria-expanded={false}
            onClick={() => foldLanes(false)}
          >
            <span className={styles.names}>{names}</span>
            <ChevronUp aria-hidden />
          </Button>
        </div>
        <div className={styles.window}>
          <div ref={content} className={styles.content} style={{ width: layout.width * zoom }}>
            {emotions && <Curves lane={emotions} width={layout.width * zoom} />}
          </div>
        </div>
      </div>
    </section>
  )
}

function Curves({ lane, width }: { lane: EmotionLane; width: number }): ReactNode {
  return (
    <svg
      className={styles.curves}
      width={width}
      height={height}
      viewBox={`0 0 ${Math.max(1, width)} ${lane.height}`}
      preserveAspectRatio="none"
      aria-hidden
    >
      {lane.curves.map(({ personaId, look, path }) => (
        <path
          key={personaId}
          d={path}
          className={styles.line}
          style={{ color: personaColor(look) }}
          strokeDasharray={personaDash(look)}
          vectorEffect="non-scaling-stroke"
        />
      ))}
    </svg>
  )
}
