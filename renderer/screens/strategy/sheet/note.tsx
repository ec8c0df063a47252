import { CircleCheck, Info, TriangleAlert } from 'lucide-react'
import type { ReactNode } from 'react'
import styles from './note.module.css'

export type NoteTone = 'should' | 'ok' | 'neutral'

const icons = { should: TriangleAlert, ok: CircleCheck, neutral: Info } as const

/** One sentence over a screen about what it shows. */
export function Note({ tone, children }: { tone: NoteTone; children: ReactNode }): ReactNode {
  const Icon = icons[tone]
  return (
    <p className={styles.note} data-tone={tone}>
      <Icon size={15} aria-hidden />
      <span>{children}</span>
    </p>
  )
}

/** A few words below a thing about how it stands. */
export function Flag({ tone, children }: { tone: NoteTone; children: ReactNode }): ReactNode {
  const Icon = icons[tone]
  return (
    <span className={styles.flag} data-tone={tone}>
      <Icon size={13} aria-hidden />
      {children}
    </span>
  )
}
