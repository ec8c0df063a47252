/** Where everything is, how large, how it is backed up, moved and deleted. */
import { CloudAlert, DatabaseBackup, FileDown, FileUp } from 'lucide-react'
import type { ReactNode } from 'react'
import type { DataPlace } from '../../../shared/bridge/data.ts'
import { formatCount, formatNumber } from '../../../shared/words/counts.ts'
import { formatDayAndTime } from '../../../shared/words/dates.ts'
import { formatSize } from '../../../shared/words/sizes.ts'
import { openBackups } from '../../model/places/backups-store.ts'
import { addLibrary, closeYourData, saveLibrary, useYourData } from '../../model/places/your-data-store.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import styles from './your-data.module.css'

export function YourData(): ReactNode {
  const { isOpen, place, problem } = useYourData()
  return (
    <Dialog
      isOpen={isOpen}
      onClose={closeYourData}
      title="Your data"
      description="All your journeys are in one file on this computer. Nothing is ever sent."
      size="wide"
    >
      {problem && (
        <p role="alert" className={styles.problem}>
          {problem}
        </p>
      )}
      {place && <Parts place={place} />}
    </Dialog>
  )
}

function Parts({ place }: { place: DataPlace }): ReactNode {
  const running = useYourData((state) => state.running)
  const warning = warningOf(place)
  return (
    <div className={styles.parts}>
      <Part title="Library">
        <p className={styles.path}>{place.libraryPath}</p>
        <p>{libraryWords(place)}</p>
        {warning && (
          <p className={styles.warning}>
            <CloudAlert size={16} aria-hidden />
            {warning}
          </p>
        )}
      </Part>
      <Part
        title="Backups"
        actions={
          <Button icon={<DatabaseBackup />} onClick={showBackups}>
            Backups…
          </Button>
        }
      >
        <p className={styles.path}>{place.backupFolder}</p>
        <p>{backupWords(place)} Made within a minute of the first edit, then every 15 minutes while you work.</p>
      </Part>
      <Part
        title="Move to another computer"
        actions={
          <>
            <Button icon={<FileDown />} isBusy={running !== null} onClick={() => void saveLibrary()}>
              {running === 'saving' ? 'Saving…' : 'Save library…'}
            </Button>
            <Button icon={<FileUp />} isBusy={running !== null} onClick={() => void addLibrary()}>
              {running === 'adding' ? 'Adding…' : 'Add library…'}
            </Button>
          </>
        }
      >
        <p>
          Save the library as one file, which is checked, and take it with you. On the other computer, add it: it
          appears among the backups, and you restore all of it or one journey.
        </p>
      </Part>
      <Part title="Delete">
        <p>
          A journey in the trash is deleted after 30 days. To delete everything, quit Throughline and delete these.
          Uninstalling leaves them where they are.
        </p>
        {leftovers(place).map((path) => (
          <p key={path} className={styles.path}>
            {path}
          </p>
        ))}
      </Part>
    </div>
  )
}

function Part(props: { title: string; actions?: ReactNode; children: ReactNode }): ReactNode {
  return (
    <section className={styles.part}>
      <h3 className={styles.title}>{props.title}</h3>
      <div className={styles.words}>{props.children}</div>
      {props.actions && <div className={styles.actions}>{props.actions}</div>}
    </section>
  )
}

function showBackups(): void {
  closeYourData()
  void openBackups()
}

function libraryWords({ libraryBytes, journeyCount, trashCount, isReadOnly }: DataPlace): string {
  const inTrash = trashCount === 0 ? '' : `, ${formatNumber(trashCount)} in the trash`
  const readOnly = isReadOnly ? ', read-only' : ''
  return `${formatSize(libraryBytes)}, ${formatCount(journeyCount, 'journey')}${inTrash}${readOnly}`
}

function backupWords({ backupCount, backupBytes, newestBackupAt }: DataPlace): string {
  if (newestBackupAt === null) return 'No backups yet.'
  const newest = formatDayAndTime(newestBackupAt)
  return `${formatCount(backupCount, 'backup')}, ${formatSize(backupBytes)}, newest from ${newest}.`
}

function warningOf({ isOnNetwork, syncedBy }: DataPlace): string | null {
  const advice = 'To move it, quit Throughline, move the file to a folder of this computer, and start with --library.'
  if (isOnNetwork) return `On a network drive: edits can be lost if the connection breaks. ${advice}`
  return syncedBy && `In a folder that ${syncedBy} syncs: open it on one computer at a time. ${advice}`
}

/** The app's own folder holds the backups, and the library unless it was put elsewhere. */
function leftovers({ appFolder, libraryPath }: DataPlace): string[] {
  return libraryPath.startsWith(appFolder) ? [appFolder] : [appFolder, libraryPath]
}
