import type { ReactNode } from 'react'
import { cancelImport, useImport } from '../../model/places/import-store.ts'
import { ProgressLine } from '../../ui/progress-line.tsx'

export function ImportProgress(): ReactNode {
  const progress = useImport((state) => state.progress)
  const isCancelled = useImport((state) => state.isCancelled)
  if (!progress) return null
  const { fileName, done, all } = progress
  // How far one file is can't be known before it is read.
  const shown =
    all === 1
      ? { words: `Reading ${fileName}…`, label: 'Reading the file' }
      : { words: `Importing ${done + 1} of ${all}: ${fileName}`, label: 'Imported files', done }
  return <ProgressLine {...shown} all={all} isCancelled={isCancelled} onCancel={cancelImport} />
}
