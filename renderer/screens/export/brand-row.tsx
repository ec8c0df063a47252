import { Palette } from 'lucide-react'
import type { ReactNode } from 'react'
import { useDocument } from '../../model/document/document-store.ts'
import { openBrand } from '../../model/places/brand-store.ts'
import { Button } from '../../ui/button.tsx'
import styles from './export-dialog.module.css'

/** Whose name and colours the picture bears, and the way to change them, after which the export is here again. */
export function BrandRow({ isDisabled }: { isDisabled: boolean }): ReactNode {
  const name = useDocument(({ document }) => document?.journey.brand.name.trim() ?? '')
  const isReadOnly = useDocument(({ readOnly }) => readOnly !== null)
  return (
    <div className={styles.brand}>
      <span className={styles.brandName}>{name || 'No brand name'}</span>
      <Button size="small" icon={<Palette />} disabled={isDisabled || isReadOnly} onClick={openBrand}>
        Brand…
      </Button>
    </div>
  )
}
