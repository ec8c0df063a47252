/** Looking into backups and bringing journeys, or the whole library, back from them. */
import { ArchiveRestore, DatabaseBackup, FileClock } from 'lucide-react'
import type { ReactNode } from 'react'
import { formatCount } from '../../../shared/words/counts.ts'
import { nameOrUntitled } from '../../../shared/words/names.ts'
import {
  closeBackups,
  makeBackupNow,
  restoreChosenLibrary,
  restoreShownJourney,
  showFromBackup,
  useBackups,
} from '../../model/places/backups-store.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { ListAndView } from '../../ui/list-and-view.tsx'
import { Select } from '../../ui/select.tsx'
import { MomentView } from '../timeline/moment-view.tsx'
import { BackupList } from './backup-list.tsx'
import { backupWords } from './backup-words.ts'
import styles from './backups-dialog.module.css'

export function BackupsDialog(): ReactNode {
  const { isOpen, backups, chosenNumber, shown, isBusy, problem } = useBackups()
  const chosen = backups?.find(({ number }) => number === chosenNumber)
  const journeys = chosen?.journeys ?? []
  return (
    <Dialog
      isOpen={isOpen}
      onClose={closeBackups}
      title="Backups"
      description="Copies of your whole library. Your current library is backed up before you restore, so you can undo it."
      size="large"
      footer={
        <div className={styles.footer}>
          <Button icon={<DatabaseBackup />} isBusy={isBusy} onClick={() => void makeBackupNow()}>
            Back up now
          </Button>
          <span className={styles.space} />
          <Button
            icon={<ArchiveRestore />}
            isBusy={isBusy}
            disabled={!chosen?.isWhole}
            onClick={() => void restoreChosenLibrary()}
          >
            Restore whole library
          </Button>
          <Button
            variant="primary"
            icon={<FileClock />}
            isBusy={isBusy}
            disabled={!shown}
            onClick={() => void restoreShownJourney()}
          >
            Restore this journey
          </Button>
        </div>
      }
    >
      <ListAndView problem={problem} listWidth={260}>
        {backups?.length === 0 ? (
          <EmptyState icon={<DatabaseBackup />} title="No backups yet">
            Throughline backs up within a minute of an edit, then at least every 15 minutes while you work.
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
                    label: nameOrUntitled(title, 'journey'),
                    hint: formatCount(touchpointCount, 'touchpoint'),
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
