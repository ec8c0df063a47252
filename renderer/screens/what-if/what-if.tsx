/** What an opportunity would do, tried out by the analyzer on the journey as it would be. */
import { type ReactNode, useDeferredValue, useMemo } from 'react'
import { findingKey } from '../../../shared/gaps/finding-key.ts'
import type { Finding } from '../../../shared/gaps/rule/rule.ts'
import type { Id } from '../../../shared/journey/schema.ts'
import { noEffect, type WhatIf, whatIf, whatIfAssumption } from '../../../shared/strategy/what-if.ts'
import { useGaps } from '../../model/document/gap-store.ts'
import { showFinding } from '../../model/places/answer-finding.ts'
import { openPanel } from '../../model/session/side-panel-state.ts'
import styles from './what-if.module.css'

/** Worked out behind what is typed: no letter waits for it. */
export function useWhatIf(opportunityId: Id): WhatIf {
  const { document, report } = useDeferredValue(useGaps())
  return useMemo(
    () => (document && report ? whatIf(document, opportunityId, report) : noEffect),
    [document, opportunityId, report],
  )
}

/** What would come of an opportunity, with what that assumes; nothing where nothing would. */
export function WhatIfOf({ opportunityId }: { opportunityId: Id }): ReactNode {
  const effect = useWhatIf(opportunityId)
  if (effect.solved.length + effect.answered.length + effect.added.length === 0) return null
  return (
    <div className={styles.whatIf}>
      <WhatIfLists effect={effect} />
      <p className={styles.assumption}>{whatIfAssumption}</p>
    </div>
  )
}

const headings: Readonly<Record<keyof WhatIf, string>> = {
  solved: 'Would solve',
  answered: 'Answered already by writing it down',
  added: 'Would bring up',
}

/** The findings that would go and come, in their sentences; one that is there now leads to its place. */
export function WhatIfLists({ effect }: { effect: WhatIf }): ReactNode {
  return (['solved', 'answered', 'added'] as const).map(
    (kind) =>
      effect[kind].length > 0 && (
        <div key={kind} className={styles.group}>
          <p className={styles.heading}>{headings[kind]}</p>
          <ul className={styles.list}>
            {effect[kind].map((finding) => (
              <li key={findingKey(finding)}>
                {kind === 'solved' ? <FindingLink finding={finding} /> : finding.message}
              </li>
            ))}
          </ul>
        </div>
      ),
  )
}

function FindingLink({ finding }: { finding: Finding }): ReactNode {
  function show(): void {
    openPanel('gaps')
    showFinding(finding)
  }
  return (
    <button type="button" className={styles.link} onClick={show}>
      {finding.message}
    </button>
  )
}
