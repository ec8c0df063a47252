import type { ReactNode } from 'react'
import type { Touchpoint } from '../../../../shared/journey/schema.ts'
import { formatCount } from '../../../../shared/words/counts.ts'
import { useDocument } from '../../../model/document/document-store.ts'

/** How many touchpoints there are of some sort. */
export function TouchpointCount(props: { isIn: (touchpoint: Touchpoint) => boolean }): ReactNode {
  const count = useDocument(({ document }) => [...(document?.touchpoints.values() ?? [])].filter(props.isIn).length)
  return <span>{formatCount(count, 'touchpoint')}</span>
}
