import type { ReactNode } from 'react'
import type { Id } from '../../../../shared/journey/schema.ts'
import { useDocument } from '../../../model/document/document-store.ts'
import { SeveralHead } from './several-head.tsx'
import { SeveralLinks } from './several-links.tsx'
import { SeveralQualities } from './several-qualities.tsx'

/** Several touchpoints at once: what they share is shown, what differs says so, and each choice is one step for all of them. */
export function SeveralInspector({ ids }: { ids: ReadonlySet<Id> }): ReactNode {
  const document = useDocument((state) => state.document)
  if (!document) return null
  const touchpoints = [...ids].flatMap((id) => document.touchpoints.get(id) ?? [])
  return (
    <>
      <SeveralHead touchpoints={touchpoints} />
      <SeveralQualities touchpoints={touchpoints} />
      <SeveralLinks document={document} touchpoints={touchpoints} />
    </>
  )
}
