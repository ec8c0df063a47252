import type { ReactNode } from 'react'
import type { Touchpoint } from '../../../../shared/journey/schema.ts'
import { nameOrUntitled } from '../../../../shared/words/names.ts'
import type { FieldName } from '../../../model/places/reveal.ts'
import { openTouchpoint } from '../../../model/places/strategy-place.ts'
import { StatusMark } from './status-mark.tsx'
import styles from './tables.module.css'

/** A touchpoint by its title, and its status unless it is live; opens its details at a field, beside the screen. */
export function TouchpointLink(props: { touchpoint: Touchpoint; field: FieldName }): ReactNode {
  const { touchpoint, field } = props
  return (
    <button type="button" className={styles.link} onClick={() => openTouchpoint(touchpoint.id, field)}>
      {touchpoint.status !== 'live' && <StatusMark status={touchpoint.status} />}
      <span>{nameOrUntitled(touchpoint.title, 'touchpoint')}</span>
    </button>
  )
}
