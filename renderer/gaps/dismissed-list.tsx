/** The findings of one severity that somebody looked at and left as they are, each with its note. */
import { ChevronRight, EyeOff, LocateFixed, Undo2 } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import { useShallow } from 'zustand/react/shallow'
import { findingKey } from '../../shared/gaps/finding-key.ts'
import type { DismissedFinding } from '../../shared/gaps/report.ts'
import type { Severity } from '../../shared/gaps/rule.ts'
import { endMerge } from '../state/document-store.ts'
import { Button } from '../ui/button.tsx'
import { classes } from '../ui/classes.ts'
import { TextField } from '../ui/field.tsx'
import { showFinding } from './answer-finding.ts'
import { hasPlace } from './fill-in.ts'
import { titleOf } from './finding-title.ts'
import styles from './findings.module.css'
import { bringBack, changeNote } from './gap-decisions.ts'
import { useGaps } from './gap-store.ts'

export function DismissedList({ severity }: { severity: Severity }): ReactNode {
  const [isOpen, setOpen] = useState(false)
  const dismissed = useGaps(
    useShallow(({ report }) => report?.dismissed.filter(({ finding }) => finding.severity === severity) ?? []),
  )
  if (dismissed.length === 0) return null
  return (
    <section className={styles.dismissed} aria-label={`Dismissed: ${severity}`}>
      <button type="button" className={styles.groupButton} aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        <EyeOff size={16} aria-hidden />
        <span className={styles.findingTitle}>Dismissed</span>
        <span className={styles.count}>{dismissed.length}</span>
        <ChevronRight size={15} aria-hidden className={classes(styles.chevron, isOpen && styles.turned)} />
      </button>
      {isOpen && (
        <ul>
          {dismissed.map((one) => (
            <DismissedRow key={findingKey(one.finding)} dismissed={one} />
          ))}
        </ul>
      )}
    </section>
  )
}

function DismissedRow({ dismissed: { finding, note } }: { dismissed: DismissedFinding }): ReactNode {
  return (
    <li className={styles.dismissedRow} data-dismissed={finding.rule}>
      <h4 className={styles.findingTitle}>{titleOf(finding)}</h4>
      <p className={styles.message}>{finding.message}</p>
      <TextField
        label="Why it may stay as it is"
        value={note}
        onChange={(text) => changeNote(finding, text)}
        onBlur={endMerge}
      />
      <div className={styles.findingButtons}>
        {hasPlace(finding) && (
          <Button size="small" icon={<LocateFixed aria-hidden />} onClick={() => showFinding(finding)}>
            Show
          </Button>
        )}
        <Button size="small" icon={<Undo2 aria-hidden />} onClick={() => bringBack(finding)}>
          Bring back
        </Button>
      </div>
    </li>
  )
}
