/** Has a backup read whole in a process of its own, so that nobody who types has to wait for it. */
import { join } from 'node:path'
import { utilityProcess } from 'electron'
import { FailureError } from '../../shared/failure.ts'
import { checkBackup } from '../storage/backups/backups.ts'

/** What the process answers to a path: what `checkBackup` says, or the sentence why the file can't be a backup. */
export type CheckAnswer = { readonly isWhole: boolean } | { readonly message: string }

/**
 * @returns what `checkBackup` says of the file.
 * @throws FailureError `backup-failed`
 */
export async function checkBeside(path: string): Promise<boolean> {
  const answer = await askProcess(path)
  // A process that ends before it answers says nothing of the file: then it is read here after all.
  if (answer === null) return checkBackup(path)
  if ('isWhole' in answer) return answer.isWhole
  throw new FailureError('backup-failed', answer.message)
}

function askProcess(path: string): Promise<CheckAnswer | null> {
  return new Promise((resolve) => {
    const child = utilityProcess.fork(join(import.meta.dirname, 'check-process.js'), [], {
      serviceName: 'Throughline backups',
    })
    child.once('message', (answer: CheckAnswer) => {
      resolve(answer)
      child.kill()
    })
    child.once('exit', () => resolve(null))
    child.postMessage(path)
  })
}
