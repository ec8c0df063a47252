/** The backups, newest first, walked with the arrow keys. */
import { CircleAlert } from 'lucide-react'
import type { KeyboardEvent, ReactNode } from 'react'
import type { BackupSummary } from '../../../shared/bridge/backups.ts'
import { formatCount } from '../../../shared/words/counts.ts'
import { formatSize } from '../../../shared/words/sizes.ts'
import { chooseBackup, useBackups } from '../../model/places/backups-store.ts'
import { classes } from '../../ui/classes.ts'
import { backupWords } from './backup-words.ts'
import styles from './backups-dialog.module.css'

export function BackupList({ backups }: { backups: readonly BackupSummary[] }): ReactNode {
  const chosenNumber = useBackups((state) => state.chosenNumber)

  function onKeyDown(event: KeyboardEvent): void {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    const next = backups[backups.findIndex(({ number }) => number === chosenNumber) + step]
    if (step === 0 || !next) return
    event.preventDefault()
    void chooseBackup(next.number)
    document.getElementById(`backup-${next.number}`)?.scrollIntoView({ block: 'nearest' })
  }

  return (
    <div
      className={styles.list}
      role="listbox"
      aria-label="Backups"
      aria-activedescendant={chosenNumber === null ? undefined : `backup-${chosenNumber}`}
      tabIndex={0}
      onKeyDown={onKeyDown}
    >
      {backups.map((backup) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the list takes the keys
        // biome-ignore lint/a11y/useFocusableInteractive: the list has the focus
        <div
          key={backup.number}
          id={`backup-${backup.number}`}
          role="option"
          aria-selected={backup.number === chosenNumber}
          className={classes(styles.backup, backup.number === chosenNumber && styles.chosen)}
          onClick={() => void chooseBackup(backup.number)}
        >
          <span>{backupWords(backup.at)}</span>
          <span className={styles.small}>
            {backup.isWhole ? (
              `${formatCount(backup.journeys?.length ?? 0, 'journey')}, ${formatSize(backup.bytes)}`
            ) : (
              <>
                <CircleAlert size={12} aria-hidden /> Damaged
              </>
            )}
          </span>
        </div>
      ))}
    </div>
  )
}
