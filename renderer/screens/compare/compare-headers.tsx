/** Stages and channels beside a compared map, as beside the map itself: they stay in view while it moves, their words readable at every zoom. */
import type { CSSProperties, ReactNode } from 'react'
import type { JourneyDocument } from '../../../shared/journey/document.ts'
import { phaseWords } from '../../../shared/journey/fields/words.ts'
import type { Id } from '../../../shared/journey/schema.ts'
import type { JourneyLayout } from '../../../shared/layout/grid/boxes.ts'
import { zoomStepAt } from '../../../shared/layout/grid/zoom-step.ts'
import { nameOrUntitled, shortName } from '../../../shared/words/names.ts'
import { KindIcon, kindLooks } from '../../looks/kind-look.tsx'
import header from '../../map/headers/header.module.css'
import styles from '../../map/headers/headers.module.css'
import { WholeWords } from '../../map/headers/whole-words.tsx'
import { classes } from '../../ui/classes.ts'
import own from './compare-headers.module.css'
import { useMapView } from './map-view.ts'

/** What became of a stage or a channel, or that this journey doesn't have it. */
export type HeaderDifference = 'added' | 'dropped' | 'absent'

type Props = {
  readonly document: JourneyDocument
  readonly layout: JourneyLayout
  readonly differences: ReadonlyMap<Id, HeaderDifference>
}

export function CompareStages({ document, layout, differences }: Props): ReactNode {
  const { x, zoom } = useMapView()
  return (
    <div className={styles.stages}>
      <div className={styles.strip} style={stripStyle('X', x, zoom)}>
        {layout.stages.map(({ stageId, x: at, width: size }) => {
          const stage = document.stages.get(stageId)
          if (!stage) return null
          const name = nameOrUntitled(stage.name, 'stage')
          const difference = differences.get(stageId)
          return (
            <div key={stageId} className={styles.stageSlot} style={slotStyle(at, size, x, zoom)} title={name}>
              <div className={classes(header.stage, stage.phase === 'awareness' && header.awareness)}>
                <div className={header.headerButton}>
                  <span className={header.phase}>
                    {difference ? <Difference of={difference} /> : phaseWords[stage.phase]}
                  </span>
                  <span className={header.stageName}>
                    <WholeWords text={name} />
                  </span>
                </div>
              </div>
            </div>
          )
        })}
      </div>
    </div>
  )
}

export function CompareChannels({ document, layout, differences }: Props): ReactNode {
  const { y, zoom } = useMapView()
  const isFar = zoomStepAt(zoom).shows === 'chips'
  return (
    <div className={styles.lanes}>
      <div className={styles.strip} style={stripStyle('Y', y, zoom)}>
        {layout.channels.map(({ channelId, y: at, height: size }) => {
          const channel = document.channels.get(channelId)
          if (!channel) return null
          const name = nameOrUntitled(channel.name, 'channel')
          const difference = differences.get(channelId)
          return (
            <div key={channelId} className={styles.laneSlot} style={slotStyle(at, size, y, zoom)} title={name}>
              <div className={header.lane}>
                <div className={header.headerButton}>
                  <KindIcon kind={channel.kind} />
                  <span className={header.laneText}>
                    <span className={header.laneName}>
                      <WholeWords text={isFar ? shortName(name) : name} />
                    </span>
                    <span className={header.kind}>
                      {difference ? <Difference of={difference} /> : kindLooks[channel.kind].word}
                    </span>
                  </span>
                </div>
              </div>
            </div>
          )
        })}
      </div>
    </div>
  )
}

const differenceWords: Readonly<Record<HeaderDifference, string>> = {
  added: 'Added',
  dropped: 'Removed',
  absent: 'Not here',
}

function Difference({ of }: { of: HeaderDifference }): ReactNode {
  return (
    <strong className={own.difference} data-kind={of}>
      {differenceWords[of]}
    </strong>
  )
}

function stripStyle(axis: 'X' | 'Y', pan: number, zoom: number): CSSProperties {
  return { '--zoom': zoom, transform: `translate${axis}(${pan}px)` } as CSSProperties
}

/** Where a header stands along its strip, in units of the map, and how many pixels of it are out of view. */
function slotStyle(at: number, size: number, pan: number, zoom: number): CSSProperties {
  const past = Math.min(size * zoom, Math.max(0, -pan - at * zoom))
  return { '--at': at, '--size': size, '--past': `${past}px` } as CSSProperties
}
