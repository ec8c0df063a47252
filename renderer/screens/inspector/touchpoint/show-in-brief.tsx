import { ArrowUpRight } from 'lucide-react'
import type { ReactNode } from 'react'
import { type BriefItem, showBrief } from '../../../model/places/brief-place.ts'
import { IconButton } from '../../../ui/icon-button.tsx'

/** The other way: to the persona, need or objective itself. */
export function ShowInBrief(props: { item: BriefItem; name: string }): ReactNode {
  return (
    <IconButton
      size="small"
      label={`Open “${props.name}” in the brief`}
      icon={<ArrowUpRight />}
      onClick={() => showBrief(props.item)}
    />
  )
}
