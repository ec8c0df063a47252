/** A connection that follows a card in the hand: stretches that each step only shifts and stretches, so that nothing is drawn anew. */
import { type ReactNode, useLayoutEffect, useRef } from 'react'
import type { ConnectionPath, Direction, Point } from '../../../shared/layout/grid/boxes.ts'
import { followCarried } from '../../model/editing/drag-store.ts'
import { LabelPicture, labelPlace } from './connection-label.tsx'
import { cssPath, glidingPath, headAt } from './connection-line.tsx'
import styles from './connections.module.css'
import { type CarriedConnection, followedPath } from './followed-path.ts'

const atHome: Point = { x: 0, y: 0 }

/** As many as the longest way of a line that follows has. */
const stretches = [0, 1, 2, 3, 4]

export function ElasticLine({ path, isFromHeld }: CarriedConnection): ReactNode {
  const sheet = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    let now = path
    const stop = followCarried((by) => {
      now = followedPath({ path, isFromHeld }, by)
      if (sheet.current) draw(sheet.current, now)
    })
    return () => {
      stop()
      glideFrom(now)
    }
  }, [path, isFromHeld])
  return (
    <div ref={sheet} className={styles.elastic} data-carried-line={path.connectionId} aria-hidden>
      {stretches.map((at) => (
        <i key={at} className={styles.stretch} />
      ))}
      <svg className={styles.tip} viewBox="-8 -4 8 8" width={8} height={8} aria-hidden>
        <path className={styles.head} d={headAt(atHome, 'right')} />
      </svg>
      {path.labelLine !== '' && (
        <svg className={styles.label} width={1} height={1} overflow="visible" data-lit aria-hidden>
          <LabelPicture line={path.labelLine} />
        </svg>
      )}
    </div>
  )
}

const turns: Readonly<Record<Direction, number>> = { right: 0, down: 90, left: 180, up: 270 }
/** Half of what a line takes that stands out. */
const half = 1

function draw(sheet: HTMLElement, path: ConnectionPath): void {
  const { points, tipDirection } = path
  for (const [at, part] of [...sheet.children].entries()) {
    const place = at < stretches.length ? stretchPlace(points[at], points[at + 1]) : null
    if (part instanceof HTMLElement) part.style.transform = place ?? 'scale(0)'
  }
  const [tip, head, label] = [points.at(-1), sheet.querySelector('svg'), sheet.querySelector('svg + svg')]
  if (tip && head) head.style.transform = `translate(${tip.x}px, ${tip.y}px) rotate(${turns[tipDirection]}deg)`
  if (label instanceof SVGElement) label.style.transform = labelPlace(path)
}

/** Of something that is one unit wide and high. */
function stretchPlace(from: Point | undefined, to: Point | undefined): string | null {
  if (!from || !to) return null
  const [x, y] = [Math.min(from.x, to.x) - half, Math.min(from.y, to.y) - half]
  const [width, height] = [Math.abs(from.x - to.x) + 2 * half, Math.abs(from.y - to.y) + 2 * half]
  return `translate(${x}px, ${y}px) scale(${width}, ${height})`
}

/** The connection itself, from where it was followed to, as its card glides to its place. */
function glideFrom(path: ConnectionPath): void {
  const tip = path.points.at(-1)
  const [, line, head] = document.querySelectorAll(`g[data-connection-id="${CSS.escape(path.connectionId)}"] > path`)
  if (!line || !head || !tip) return
  const { transitionDuration, transitionTimingFunction: easing } = getComputedStyle(line)
  const duration = Number.parseFloat(transitionDuration) * 1000
  if (!(duration > 0)) return
  line.animate([{ d: glidingPath(path), offset: 0 }], { duration, easing })
  head.animate([{ d: cssPath(headAt(tip, path.tipDirection)), offset: 0 }], { duration, easing })
}
