import { ChevronRight } from 'lucide-react'
import type { ReactNode } from 'react'
import { ruleOf } from '../../shared/gaps/rules/index.ts'
import { Badge } from '../ui/badge.tsx'
import { classes } from '../ui/classes.ts'
import type { FindingGroup } from './finding-groups.ts'
import { titleOf } from './finding-title.ts'
import styles from './findings.module.css'
import { useGaps } from './gap-store.ts'
import { Reason } from './reason.tsx'
import { SeverityIcon } from './severity-look.tsx'

/** Many findings of one sort behind one line. */
export function GroupRow(props: {
  group: FindingGroup
  isExpanded: boolean
  isCurrent: boolean
  onToggle: () => void
}): ReactNode {
  const { group, isExpanded } = props
  const [first] = group.findings
  const rule = ruleOf(group.rule)
  const stage = useGaps(({ document }) => (group.stageId ? document?.stages.get(group.stageId)?.name : undefined))
  if (!first) return null
  return (
    <li className={classes(styles.group, isExpanded && styles.isExpanded)} data-finding={group.rule}>
      <button
        type="button"
        className={styles.groupButton}
        aria-expanded={isExpanded}
        tabIndex={props.isCurrent ? 0 : -1}
        data-row={group.key}
        onClick={props.onToggle}
      >
        <SeverityIcon severity={first.severity} />
        <span className={styles.findingTitle}>
          {group.stageId === null ? titleOf(first) : `Empty cells in ${stage || 'an unnamed stage'}`}
        </span>
        {group.isAwareness && <Badge tone="accent">Awareness</Badge>}
        <span className={styles.count}>{group.findings.length}</span>
        <ChevronRight size={15} aria-hidden className={classes(styles.chevron, isExpanded && styles.turned)} />
      </button>
      {isExpanded && (
        <div className={styles.groupReason}>{rule && <Reason text={rule.why} source={rule.source} />}</div>
      )}
    </li>
  )
}
