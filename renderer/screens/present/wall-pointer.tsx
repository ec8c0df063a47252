/** The dot with its fading trail, or the light on one place, over all that the wall shows. */
import { type ReactNode, useEffect, useRef } from 'react'
import type { Pointed } from '../../../shared/bridge/wall.ts'
import { useWallPointer } from '../../model/document/wall-pointer.ts'
import styles from './wall-pointer.module.css'

export function WallPointer(): ReactNode {
  const at = useWallPointer((state) => state.at)
  if (at?.kind === 'spotlight') {
    const place = { left: `${at.x * 100}%`, top: `${at.y * 100}%` }
    return <div className={styles.spotlight} style={place} data-pointer="spotlight" />
  }
  return <Trail at={at} />
}

/** Milliseconds until a place that was pointed at is forgotten. */
const fades = 700
const calm = matchMedia('(prefers-reduced-motion: reduce)')

type Place = { readonly x: number; readonly y: number; readonly time: number }

function Trail({ at }: { at: Pointed }): ReactNode {
  const canvas = useRef<HTMLCanvasElement>(null)
  const places = useRef<readonly Place[]>([])
  useEffect(() => {
    if (at) places.current = [...places.current, { ...at, time: performance.now() }]
    let frame = 0
    const draw = () => {
      const now = performance.now()
      places.current = calm.matches ? [] : places.current.filter(({ time }) => now - time < fades)
      if (canvas.current) paint(canvas.current, places.current, at, now)
      if (places.current.length > 0) frame = requestAnimationFrame(draw)
    }
    draw()
    return () => cancelAnimationFrame(frame)
  }, [at])
  return <canvas ref={canvas} className={styles.trail} data-pointer={at ? 'pointer' : undefined} aria-hidden />
}

function paint(canvas: HTMLCanvasElement, places: readonly Place[], at: Pointed, now: number): void {
  const context = canvas.getContext('2d')
  if (!context) return
  const { clientWidth: width, clientHeight: height } = canvas
  canvas.width = width
  canvas.height = height
  const radius = height / 60
  context.strokeStyle = getComputedStyle(canvas).color
  context.fillStyle = context.strokeStyle
  context.lineCap = 'round'
  places.forEach((place, index) => {
    const before = places[index - 1]
    if (!before) return
    const left = 1 - (now - place.time) / fades
    context.globalAlpha = left * 0.8
    context.lineWidth = radius * 1.4 * left
    context.beginPath()
    context.moveTo(before.x * width, before.y * height)
    context.lineTo(place.x * width, place.y * height)
    context.stroke()
  })
  if (!at) return
  context.globalAlpha = 1
  context.beginPath()
  context.arc(at.x * width, at.y * height, radius, 0, 2 * Math.PI)
  context.fill()
}
