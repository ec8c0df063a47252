/** Looking into backups and bringing journeys, or the whole library, back from them. */
import { ArchiveRestore, DatabaseBackup, FileClock } from 'lucide-react'
import type { ReactNode } from 'react'
import { MomentView } from '../timeline/moment-view.tsx'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { EmptyState } from '../ui/empty-state.tsx'
import { ListAndView } from '../ui/list-and-view.tsx'
import { Select } from '../ui/select.tsx'
import { BackupList } from './backup-list.tsx'
import { backupWords } from './backup-words.ts'
import styles from './backups-dialog.module.css'
import {
  closeBackups,
  makeBackupNow,
  restoreChosenLibrary,
  restoreShownJourney,
  showFromBackup,
  useBackups,
} from './backups-store.ts'

export function BackupsDialog(): ReactNode {
  const { isOpen, backups, chosenNumber, shown, isBusy, problem } = useBackups()
  const chosen = backups?.find(({ number }) => number === chosenNumber)
  const journeys = chosen?.journeys ?? []
  return (
    <Dialog
      isOpen={isOpen}
      onClose={closeBackups}
      title="Backups"
      description="Copies of the whole library, kept apart from it. Restoring can be undone: what is there now is backed up first."
      size="large"
      footer={
        <div className={styles.footer}>
          <Button icon={<DatabaseBackup />} disabled={isBusy} onClick={() => void makeBackupNow()}>
            Back up now
          </Button>
          <span className={styles.space} />
          <Button
            icon={<ArchiveRestore />}
            disabled={!chosen?.isWhole || isBusy}
            onClick={() => void restoreChosenLibrary()}
          >
            Restore the whole library
          </Button>
          <Button
            variant="primary"
            icon={<FileClock />}
            disabled={!shown || isBusy}
            onClick={() => void restoreShownJourney()}
          >
            Bring this journey back
          </Button>
        </div>
      }
    >
      <ListAndView problem={problem} listWidth={260}>
        {backups?.length === 0 ? (
          <EmptyState icon={<DatabaseBackup />} title="No backup yet">
            The first is made within a minute of an edit, the next ones at most a quarter of an hour apart while you
            edit.
          </EmptyState>
        ) : (
          <>
            <BackupList backups={backups ?? []} />
            {shown && chosen && (
              <MomentView document={shown} title={backupWords(chosen.at)}>
                <Select
                  label="Journey"
                  value={shown.journey.id}
                  options={journeys.map(({ journeyId, title, touchpointCount }) => ({
                    value: journeyId,
                    label: title || 'Untitled journey',
                    hint: `${touchpointCount} touchpoints`,
                  }))}
                  onChange={(journeyId) => void showFromBackup(journeyId)}
                />
              </MomentView>
            )}
          </>
        )}
      </ListAndView>
    </Dialog>
  )
}
