/** Whose journey it is: name, accent colour, logo and font, with what pictures make of them beside, and kits to choose from. */
import type { ReactNode } from 'react'
import type { JourneyDocument } from '../../../shared/journey/document.ts'
import { endMerge, useDocument } from '../../model/document/document-store.ts'
import { useBrandFace } from '../../model/places/brand-face.ts'
import { closeBrand, nameBrand, useBrand } from '../../model/places/brand-store.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { TextField } from '../../ui/field.tsx'
import { AccentField } from './accent-field.tsx'
import styles from './brand.module.css'
import { BrandKits, KitsToBeginWith } from './brand-kits.tsx'
import { BrandPreview } from './brand-preview.tsx'
import { FontField } from './font-field.tsx'
import { LogoField } from './logo-field.tsx'

export function BrandDialog(): ReactNode {
  const isOpen = useBrand((state) => state.isOpen)
  const document = useDocument((state) => state.document)
  return isOpen && document ? <Brand document={document} /> : null
}

function Brand({ document }: { document: JourneyDocument }): ReactNode {
  const { name, accent } = document.journey.brand
  const face = useBrandFace(name)
  return (
    <Dialog
      isOpen
      onClose={closeBrand}
      title="Brand"
      description="Whose journey this is. Shown on exports, reports, slides and the wall."
      size="wide"
      footer={
        <>
          <BrandKits document={document} />
          <Button variant="primary" onClick={closeBrand}>
            Done
          </Button>
        </>
      }
    >
      <div className={styles.layout}>
        <div className={styles.fields}>
          <TextField
            label="Brand name"
            placeholder="For example: Kestrel Rail"
            value={name}
            onChange={nameBrand}
            onBlur={endMerge}
          />
          <AccentField accent={accent} />
          <LogoField document={document} />
          <FontField brandName={name} face={face} />
          <KitsToBeginWith document={document} />
        </div>
        <BrandPreview document={document} face={face} />
      </div>
    </Dialog>
  )
}
