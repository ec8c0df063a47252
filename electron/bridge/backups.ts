/** The backups: looked into, made, and restored so that restoring can be undone too. */
import { nanoid } from 'nanoid'
import type { BackupSummary } from '../../shared/bridge/backups.ts'
import { FailureError } from '../../shared/failure.ts'
import { changeToMoment } from '../../shared/journey/history/restore.ts'
import type { Id } from '../../shared/journey/schema.ts'
import { recordsOf } from '../../shared/journey/wire.ts'
import { failureOf } from '../errors/failures.ts'
import { timeOf } from '../library/startup-recovery.ts'
import { listBackedUp, readBackedUp, restoreLibrary, sizeOf } from '../storage/backups/backup-contents.ts'
import { type Backup, listBackups } from '../storage/backups/backups.ts'
import { recordSteps } from '../storage/journeys/history.ts'
import { insertJourney, readJourney } from '../storage/journeys/journeys.ts'
import { refuseReadOnly } from '../storage/library/read-or-salvage.ts'
import type { Handlers } from './register.ts'
import { now, type Shell } from './shell.ts'

type BackupHandlers = Pick<Handlers, Extract<keyof Handlers, `backups:${string}`>>

export function backupHandlers({ library, backingUp }: Shell): BackupHandlers {
  const { database } = library
  const find = (number: number): Backup => {
    const backup = listBackups(backingUp.folder).find((one) => one.number === number)
    if (!backup) throw new FailureError('backup-failed', 'This backup no longer exists. Choose another one.')
    return backup
  }
  return {
    'backups:list': () => listBackups(backingUp.folder).map(summaryOf),
    'backups:make-now': () => summaryOf(backingUp.makeNow()),
    'backups:journey': ({ number, journeyId }) => recordsOf(readBackedUp(find(number), journeyId)),
    'backups:restore': ({ number }) => {
      const backup = find(number)
      const { number: undoNumber } = backingUp.makeNow()
      restoreLibrary(database, backup)
      library.damage.lookAgain()
      return { undoNumber }
    },
    'backups:restore-journey': ({ number, journeyId, as }) => {
      const backup = find(number)
      return { journeyId: as === 'new' ? addFrom(backup, journeyId) : changeTo(backup, journeyId) }
    },
  }

  function addFrom(backup: Backup, journeyId: Id): Id {
    const document = readBackedUp(backup, journeyId)
    const copyId = nanoid()
    const title = `${document.journey.title} (backup from ${timeOf(backup)})`
    insertJourney(database, { ...document, journey: { ...document.journey, id: copyId, title } })
    return copyId
  }

  function changeTo(backup: Backup, journeyId: Id): Id {
    refuseReadOnly(library, journeyId)
    const change = changeToMoment(readJourney(database, journeyId), readBackedUp(backup, journeyId))
    const label = `Restore backup from ${timeOf(backup)}`
    recordSteps(database, journeyId, [{ kind: 'restore', label, mergeKey: null, change }], now())
    return journeyId
  }
}

/** One that can't be read is listed all the same, so that nobody looks for it in vain. */
function summaryOf(backup: Backup): BackupSummary {
  const { number, at, isWhole } = backup
  try {
    return { number, at, isWhole, bytes: sizeOf(backup), journeys: listBackedUp(backup) }
  } catch (error) {
    failureOf(error, backup.path)
    return { number, at, isWhole, bytes: 0, journeys: null }
  }
}
