/** The wall: what is presented fills the window, and is edited there as on the canvas. */
import { type ReactNode, useLayoutEffect, useRef } from 'react'
import { screenUnits } from '../../../shared/projector/screen.ts'
import { changeWall, usePresent } from '../../model/document/present-store.ts'
import styles from './projector.module.css'
import { WallSurface } from './wall-surface.tsx'

export function Projector(): ReactNode {
  const screen = usePresent((state) => state.screen)
  const place = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => fillScreen(place.current), [])
  return (
    <div ref={place} className={styles.place}>
      <WallSurface unit={screenUnits(screen).unit} />
    </div>
  )
}

/** It is laid out for the room that it has, which is the window's but for a banner at its top. */
function fillScreen(element: HTMLElement | null): (() => void) | undefined {
  if (!element) return
  const tell = () => changeWall({ screen: { width: element.clientWidth, height: element.clientHeight } })
  tell()
  const observer = new ResizeObserver(tell)
  observer.observe(element)
  return () => observer.disconnect()
}
