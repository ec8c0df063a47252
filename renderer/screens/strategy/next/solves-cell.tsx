import type { ReactNode } from 'react'
import type { Opportunity } from '../../../../shared/journey/schema.ts'
import { formatCount, formatNumber } from '../../../../shared/words/counts.ts'
import { nameOrUntitled } from '../../../../shared/words/names.ts'
import { useWhatIf, WhatIfLists } from '../../what-if/what-if.tsx'
import { Sheet } from '../sheet/sheet.tsx'
import own from './solves-cell.module.css'

/** How many findings an opportunity would solve, and which. */
export function SolvesCell({ opportunity }: { opportunity: Opportunity }): ReactNode {
  const effect = useWhatIf(opportunity.id)
  if (opportunity.status === 'done') return <span className={own.quiet}>Done</span>
  if (opportunity.touchpointIds.length === 0) return <span className={own.quiet}>No touchpoints</span>
  const { solved, answered, added } = effect
  if (solved.length + answered.length + added.length === 0) return <span className={own.quiet}>No findings</span>
  return (
    <Sheet
      title={nameOrUntitled(opportunity.text, 'opportunity')}
      trigger={
        <button type="button" className={own.solves}>
          {solved.length > 0 && <strong>{formatCount(solved.length, 'finding')}</strong>}
          {answered.length > 0 && <span>{formatNumber(answered.length)} answered already</span>}
          {added.length > 0 && <span>{formatCount(added.length, 'new finding')}</span>}
        </button>
      }
    >
      <WhatIfLists effect={effect} />
    </Sheet>
  )
}
