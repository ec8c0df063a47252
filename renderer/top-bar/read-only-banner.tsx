/** Under the top bar while a journey can only be looked at: why, and where a whole one is. */
import { DatabaseBackup, Eye } from 'lucide-react'
import type { ReactNode } from 'react'
import { openBackups } from '../backups/backups-store.ts'
import { useDocument } from '../state/document-store.ts'
import { Button } from '../ui/button.tsx'
import styles from './banner.module.css'

export function ReadOnlyBanner(): ReactNode {
  const readOnly = useDocument((state) => state.readOnly)
  if (!readOnly) return null
  const { notice, goodBackupNumber } = readOnly
  return (
    <div className={styles.banner} role="alert">
      <Eye size={16} aria-hidden />
      <p>
        <strong>Read-only.</strong> {notice}
      </p>
      {goodBackupNumber !== null && (
        <Button
          size="small"
          variant="solid"
          icon={<DatabaseBackup />}
          onClick={() => void openBackups(goodBackupNumber)}
        >
          Look at its last good backup
        </Button>
      )}
    </div>
  )
}
