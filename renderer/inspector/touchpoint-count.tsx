import type { ReactNode } from 'react'
import type { Touchpoint } from '../../shared/journey/schema.ts'
import { useDocument } from '../state/document-store.ts'

/** How many touchpoints there are of some sort. */
export function TouchpointCount(props: { isIn: (touchpoint: Touchpoint) => boolean }): ReactNode {
  const count = useDocument(({ document }) => [...(document?.touchpoints.values() ?? [])].filter(props.isIn).length)
  return <span>{count === 1 ? '1 touchpoint' : `${count} touchpoints`}</span>
}
