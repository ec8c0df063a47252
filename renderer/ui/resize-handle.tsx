/** The edge of a panel, dragged or moved by arrow keys; a double click gives back the usual size. */
import type { KeyboardEvent, PointerEvent, ReactNode } from 'react'
import styles from './resize-handle.module.css'

const keyStep = 24

export function ResizeHandle(props: {
  label: string
  /** Which edge of the panel it is. */
  edge: 'left' | 'right'
  size: number
  least: number
  most: number
  usual: number
  onChange: (size: number) => void
}): ReactNode {
  const { size, least, most } = props
  const outwards = props.edge === 'left' ? -1 : 1
  const change = (to: number) => {
    const next = Math.round(Math.min(most, Math.max(least, to)))
    if (next !== size) props.onChange(next)
  }

  function onPointerDown(event: PointerEvent<HTMLElement>): void {
    const handle = event.currentTarget
    const from = event.clientX
    handle.setPointerCapture(event.pointerId)
    const move = (moved: globalThis.PointerEvent) => change(size + (moved.clientX - from) * outwards)
    handle.addEventListener('pointermove', move)
    handle.addEventListener('lostpointercapture', () => handle.removeEventListener('pointermove', move), { once: true })
  }

  function onKeyDown(event: KeyboardEvent): void {
    const directions: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1 }
    const direction = directions[event.key]
    if (direction === undefined) return
    event.preventDefault()
    event.stopPropagation()
    change(size + direction * outwards * keyStep)
  }

  return (
    <button
      type="button"
      role="slider"
      aria-orientation="horizontal"
      aria-label={props.label}
      aria-valuenow={size}
      aria-valuemin={least}
      aria-valuemax={most}
      className={styles.handle}
      data-edge={props.edge}
      onPointerDown={onPointerDown}
      onKeyDown={onKeyDown}
      onDoubleClick={() => change(props.usual)}
    />
  )
}
