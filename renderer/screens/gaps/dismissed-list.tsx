/** The findings that somebody looked at and left as they are, each with its note. */
import type { ReactNode } from 'react'
import type { DismissedFinding } from '../../../shared/gaps/analyze.ts'
import { findingKey } from '../../../shared/gaps/finding-key.ts'
import { hasPlace } from '../../../shared/gaps/rule/targets.ts'
import { endMerge } from '../../model/document/document-store.ts'
import { useGaps } from '../../model/document/gap-store.ts'
import { titleOf } from '../../model/editing/finding-title.ts'
import { bringBack, changeNote } from '../../model/editing/gap-decisions.ts'
import { showFinding } from '../../model/places/answer-finding.ts'
import { Button } from '../../ui/button.tsx'
import { TextField } from '../../ui/field.tsx'
import styles from './findings.module.css'

export function DismissedList({ dismissed }: { dismissed: readonly DismissedFinding[] }): ReactNode {
  return (
    <ul>
      {dismissed.map((one) => (
        <DismissedRow key={findingKey(one.finding)} dismissed={one} />
      ))}
    </ul>
  )
}

function DismissedRow({ dismissed: { finding, note } }: { dismissed: DismissedFinding }): ReactNode {
  const title = useGaps(({ document }) => document && titleOf(finding, document))
  return (
    <li className={styles.dismissedRow} data-dismissed={finding.rule}>
      <h4 className={styles.findingTitle}>{title}</h4>
      <p className={styles.message}>{finding.message}</p>
      <TextField
        label="Reason (optional)"
        value={note}
        onChange={(text) => changeNote(finding, text)}
        onBlur={endMerge}
      />
      <div className={styles.findingButtons}>
        {hasPlace(finding) && (
          <Button size="small" onClick={() => showFinding(finding)}>
            Show
          </Button>
        )}
        <Button size="small" onClick={() => bringBack(finding)}>
          Reopen
        </Button>
      </div>
    </li>
  )
}
