import { ArrowUpRight } from 'lucide-react'
import type { ReactNode } from 'react'
import { openJourneyPage, type PageItem } from '../../journey-page/page-state.ts'
import { IconButton } from '../../ui/icon-button.tsx'

/** The other way: to the persona, need or objective with all its touchpoints. */
export function ShowOnPage(props: { item: PageItem; name: string }): ReactNode {
  return (
    <IconButton
      size="small"
      label={`Show “${props.name || 'unnamed'}” with all its touchpoints`}
      icon={<ArrowUpRight />}
      onClick={() => openJourneyPage(props.item)}
    />
  )
}
