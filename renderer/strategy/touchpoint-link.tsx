import type { ReactNode } from 'react'
import type { Touchpoint } from '../../shared/journey/schema.ts'
import type { FieldName } from '../inspector/reveal.ts'
import { StatusMark } from './status-mark.tsx'
import { openTouchpoint } from './strategy-place.ts'
import styles from './tables.module.css'

/** A touchpoint by its title; opens its details at a field, beside the screen. */
export function TouchpointLink(props: { touchpoint: Touchpoint; field: FieldName }): ReactNode {
  const { touchpoint, field } = props
  return (
    <button type="button" className={styles.link} onClick={() => openTouchpoint(touchpoint.id, field)}>
      <StatusMark status={touchpoint.status} />
      <span>{touchpoint.title || 'Untitled touchpoint'}</span>
    </button>
  )
}
