/** Under the top bar while a journey can only be looked at: why, and where a whole one is. */
import { DatabaseBackup, Eye } from 'lucide-react'
import type { ReactNode } from 'react'
import { useDocument } from '../../model/document/document-store.ts'
import { openBackups } from '../../model/places/backups-store.ts'
import { Button } from '../../ui/button.tsx'
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
          Open last good backup
        </Button>
      )}
    </div>
  )
}
