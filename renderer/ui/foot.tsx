import { type ReactNode, useEffect, useRef } from 'react'
import styles from './foot.module.css'
import { overVeil } from './over-veil.ts'

/**
 * The lines under everything that say what was done and how far it is. They have a place of their own, so that no control
 * ever lies under them; what floats over the window ends above them too.
 */
export function Foot(props: { isOver: boolean; children: ReactNode }): ReactNode {
  const foot = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const element = foot.current
    if (!element) return
    const root = document.documentElement
    let told = 0
    // Told where it changes: everything in the window is styled anew for it.
    const tell = () => {
      if (element.offsetHeight === told) return
      told = element.offsetHeight
      root.style.setProperty('--foot-height', `${told}px`)
    }
    const observer = new ResizeObserver(tell)
    observer.observe(element)
    return () => observer.disconnect()
  }, [])
  return (
    <div ref={foot} {...overVeil} className={styles.foot} data-over={props.isOver || undefined}>
      {props.children}
    </div>
  )
}
