/** The edge of a panel, dragged or moved by arrow keys; a double click gives back the usual size. */
import type { KeyboardEvent, PointerEvent, ReactNode } from 'react'
import styles from './resize-handle.module.css'

const keyStep = 24
const level: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1 }
const upright: Readonly<Record<string, number>> = { ArrowUp: -1, ArrowDown: 1 }

export function ResizeHandle(props: {
  label: string
  /** Which edge of the panel it is. */
  edge: 'left' | 'right' | 'top'
  size: number
  least: number
  most: number
  usual: number
  onChange: (size: number) => void
}): ReactNode {
  const { size, least, most } = props
  const outwards = props.edge === 'right' ? 1 : -1
  const isUpright = props.edge === 'top'
  const change = (to: number) => {
    const next = Math.round(Math.min(most, Math.max(least, to)))
    if (next !== size) props.onChange(next)
  }

  function onPointerDown(event: PointerEvent<HTMLElement>): void {
    const handle = event.currentTarget
    const along = (moved: { clientX: number; clientY: number }) => (isUpright ? moved.clientY : moved.clientX)
    const from = along(event)
    handle.setPointerCapture(event.pointerId)
    const move = (moved: globalThis.PointerEvent) => change(size + (along(moved) - from) * outwards)
    handle.addEventListener('pointermove', move)
    handle.addEventListener('lostpointercapture', () => handle.removeEventListener('pointermove', move), { once: true })
  }

  function onKeyDown(event: KeyboardEvent): void {
    const direction = (isUpright ? upright : level)[event.key]
    if (direction === undefined) return
    event.preventDefault()
    event.stopPropagation()
    change(size + direction * outwards * keyStep)
  }

  return (
    <button
      type="button"
      role="slider"
      aria-orientation={isUpright ? 'vertical' : 'horizontal'}
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
