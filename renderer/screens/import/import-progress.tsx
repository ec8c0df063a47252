/** How far an import is that takes longer than a moment, with the way out. */
import type { ReactNode } from 'react'
import { cancelImport, useImport } from '../../model/places/import-store.ts'
import { Button } from '../../ui/button.tsx'
import styles from './import-progress.module.css'

export function ImportProgress(): ReactNode {
  const progress = useImport((state) => state.progress)
  const isCancelled = useImport((state) => state.isCancelled)
  if (!progress) return null
  const { fileName, done, all } = progress
  return (
    <div className={styles.card} role="status">
      <p className={styles.words}>
        {isCancelled
          ? 'Stopping…'
          : all === 1
            ? `Reading ${fileName}…`
            : `Importing ${done + 1} of ${all}: ${fileName}`}
      </p>
      {/* How far one file is can't be known before it is read. */}
      <progress
        className={styles.bar}
        value={all === 1 ? undefined : done}
        max={all}
        aria-label={all === 1 ? 'Reading the file' : 'Imported files'}
      />
      <Button size="small" disabled={isCancelled} onClick={cancelImport}>
        Cancel
      </Button>
    </div>
  )
}
