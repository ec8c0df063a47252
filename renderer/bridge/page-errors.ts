/** Has the main process note what went wrong in the page, for the diagnostics: where, and never with which words. */
import { FailureError, framesOf } from '../../shared/failure.ts'
import { request } from './bridge.ts'

const longestFrames = 20_000

export function noteErrors(): void {
  addEventListener('error', ({ error }) => noteError(error))
  addEventListener('unhandledrejection', ({ reason }) => noteError(reason))
}

export function noteError(error: unknown): void {
  // What was refused was noted where it was.
  if (error instanceof FailureError || !(error instanceof Error)) return
  const { name } = error
  // There is nobody to tell that this failed, too.
  request('app:note-error', { name: name.slice(0, 100), frames: framesOf(error).slice(0, longestFrames) }).catch(
    () => undefined,
  )
}
