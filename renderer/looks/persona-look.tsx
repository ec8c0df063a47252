/** How the curves of personas look: a colour, a dash and a marker each, so that no colour is needed to tell them apart. */
import type { ReactNode } from 'react'
import { personaDashes, personaMarker } from '../../shared/scene/persona-marks.ts'
import styles from './persona-look.module.css'

export function personaColor(look: number): string {
  return `var(--persona-${look + 1})`
}

export function personaDash(look: number): string | undefined {
  return personaDashes[look]?.join(' ') || undefined
}

/** A piece of the curve with its marker, for legends. */
export function PersonaSwatch({ look }: { look: number }): ReactNode {
  return (
    <svg width={22} height={14} aria-hidden>
      <path d="M1 7H21" stroke={personaColor(look)} strokeWidth={2} strokeDasharray={personaDash(look)} />
      <path d={personaMarker(look, 11, 7, 8)} fill="var(--header)" stroke={personaColor(look)} strokeWidth={1.75} />
    </svg>
  )
}

/** A persona's initials on its colour; as with the markers of the curves, the shape tells two apart without colour. */
export function PersonaBadge(props: { look: number; initials: string; size?: 20 | 24 }): ReactNode {
  const { look, initials, size = 24 } = props
  return (
    <span
      className={styles.badge}
      data-size={size}
      style={{ background: personaColor(look % 5), borderRadius: look % 2 === 0 ? '50%' : 'var(--radius-small)' }}
      aria-hidden
    >
      {initials}
    </span>
  )
}
