import type { ReactNode } from 'react'
import { cancelAdding, useAddProgress } from '../../model/images/add-progress.ts'
import { ProgressLine } from '../../ui/progress-line.tsx'

export function ImageProgress(): ReactNode {
  const { progress, isCancelled } = useAddProgress()
  if (!progress) return null
  const { fileName, done, all } = progress
  const shown = { words: `Adding ${done + 1} of ${all}: ${fileName}`, label: 'Added images', done, all }
  return <ProgressLine {...shown} isCancelled={isCancelled} onCancel={cancelAdding} />
}
