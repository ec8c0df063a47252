import { ImageUp, Trash2 } from 'lucide-react'
import type { ReactNode } from 'react'
import type { JourneyDocument } from '../../../shared/journey/document.ts'
import { imageSource } from '../../../shared/scene/image-source.ts'
import { chooseLogo, removeLogo } from '../../model/places/brand-store.ts'
import { Button } from '../../ui/button.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import styles from './brand.module.css'

export function LogoField({ document }: { document: JourneyDocument }): ReactNode {
  const { logoImageId, name } = document.journey.brand
  const image = logoImageId === null ? undefined : document.images.get(logoImageId)
  return (
    <fieldset className={styles.logo} aria-label="Logo">
      <span className={styles.label} aria-hidden>
        Logo
      </span>
      {image && <img className={styles.logoImage} src={imageSource(image)} alt={image.alt || name || 'Logo'} />}
      <div className={styles.tools}>
        <Button icon={<ImageUp />} onClick={() => void chooseLogo()}>
          {image ? 'Change logo…' : 'Choose logo…'}
        </Button>
        {image && <IconButton label="Remove logo" icon={<Trash2 />} onClick={removeLogo} />}
      </div>
      {!image && <p className={styles.hint}>PNG, JPEG or WebP. Best on a transparent or white background.</p>}
    </fieldset>
  )
}
