/**
 * The connections between cards in the hand and cards that rest. A few follow the hand; many would take longer than a frame to be
 * drawn, so that they are shown when the hand pauses.
 */
import { type ReactNode, useLayoutEffect, useRef } from 'react'
import { roundedPathIn } from '../../../shared/layout/connections/rounded-path.ts'
import type { Box, ConnectionPath, Point } from '../../../shared/layout/grid/boxes.ts'
import { cornerRadius } from '../../../shared/layout/grid/map-sizes.ts'
import { followCarried, useDrag } from '../../model/editing/drag-store.ts'
import { headOf } from './connection-line.tsx'
import styles from './connections.module.css'
import { ElasticLine } from './elastic-line.tsx'
import { type CarriedConnection, type Ends, followedPath } from './followed-path.ts'

type Props = {
  /** Those of the cards that are selected. */
  readonly paths: readonly ConnectionPath[]
  readonly endsOf: (path: ConnectionPath) => Ends | undefined
  /** What is drawn of a large map: most of what the lines lead through is out of view. */
  readonly area: Box | null
}

/** More would be more pictures to put together than a frame has time for. */
const fewLines = 12

export function CarriedLines({ paths, endsOf, area }: Props): ReactNode {
  const heldIds = useDrag((drag) => drag.heldIds)
  if (heldIds.size === 0) return null
  const carried = paths.flatMap((path): CarriedConnection[] => {
    const { from = '', to = '' } = endsOf(path) ?? {}
    return heldIds.has(from) === heldIds.has(to) ? [] : [{ path, isFromHeld: heldIds.has(from) }]
  })
  if (carried.length > fewLines) return <LinesAtPause carried={carried} area={area} />
  return carried.map((one) => <ElasticLine key={one.path.connectionId} {...one} />)
}

/** Milliseconds in which a hand that goes on would have moved. */
const pause = 120

function LinesAtPause({ carried, area }: { carried: readonly CarriedConnection[]; area: Box | null }): ReactNode {
  const line = useRef<SVGPathElement>(null)
  const head = useRef<SVGPathElement>(null)
  useLayoutEffect(() => {
    let pausing: ReturnType<typeof setTimeout> | undefined
    const draw = (paths: readonly ConnectionPath[]) => {
      line.current?.setAttribute('d', paths.map(({ points }) => roundedPathIn(area, points, cornerRadius)).join(''))
      head.current?.setAttribute('d', paths.map(headOf).join(''))
    }
    const stop = followCarried((by: Point) => {
      if (line.current?.getAttribute('d')) draw([])
      clearTimeout(pausing)
      pausing = setTimeout(() => draw(carried.map((one) => followedPath(one, by))), pause)
    })
    return () => {
      stop()
      clearTimeout(pausing)
    }
  }, [carried, area])
  return (
    <svg className={styles.carried} width={1} height={1} data-carried-lines aria-hidden>
      <path ref={line} className={styles.line} />
      <path ref={head} className={styles.head} />
    </svg>
  )
}
