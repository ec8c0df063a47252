import { Palette } from 'lucide-react'
import type { ReactNode } from 'react'
import { imageSource } from '../../../shared/scene/image-source.ts'
import { useDocument } from '../../model/document/document-store.ts'
import { openBrand } from '../../model/places/brand-store.ts'
import { Button } from '../../ui/button.tsx'
import { useJourney } from '../inspector/fields/use-record.ts'
import styles from './brief.module.css'
import { Part } from './brief-part.tsx'

/** Whose journey it is, and the way to change it. */
export function ClientPart(): ReactNode {
  const brand = useJourney((journey) => journey.brand)
  const logo = useDocument(({ document }) => document?.images.get(brand?.logoImageId ?? ''))
  const isReadOnly = useDocument(({ readOnly }) => readOnly !== null)
  if (!brand) return null
  const name = brand.name.trim()
  return (
    <Part title="Brand" lead="Whose journey this is. Shown on exports, reports, slides and the wall.">
      <div className={styles.client}>
        {logo && <img className={styles.logo} src={imageSource(logo)} alt={logo.alt || name || 'Logo'} />}
        {name !== '' && <span className={styles.clientName}>{name}</span>}
        <Button icon={<Palette />} disabled={isReadOnly} onClick={openBrand}>
          {logo || name !== '' || brand.accent ? 'Change brand…' : 'Set brand…'}
        </Button>
      </div>
    </Part>
  )
}
