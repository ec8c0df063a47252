/** Runs in a process of its own: reads a whole backup, which takes too long for the app to wait for. */

import { backupFailure, checkBackup } from '../storage/backups/backups.ts'
import type { CheckAnswer } from './check-beside.ts'

process.parentPort.once('message', ({ data }) => process.parentPort.postMessage(answer(String(data))))

function answer(path: string): CheckAnswer {
  try {
    return { isWhole: checkBackup(path) }
  } catch (error) {
    return { message: backupFailure(error).message }
  }
}
