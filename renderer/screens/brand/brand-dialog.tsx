/** Whose journey it is: name, accent colour, logo and font, with what pictures make of them beside, and kits to choose from. */
import { ImageUp, Trash2 } from 'lucide-react'
import { type ReactNode, useMemo } from 'react'
import type { JourneyDocument } from '../../../shared/journey/document.ts'
import type { Face } from '../../../shared/layout/grid/measure-text.ts'
import { type BrandSample, brandSample } from '../../../shared/scene/brand-sample.ts'
import { imageSource } from '../../../shared/scene/image-source.ts'
import { type PictureThemeName, pictureThemeNames } from '../../../shared/scene/theme.ts'
import { endMerge, useDocument } from '../../model/document/document-store.ts'
import { useBrandFace } from '../../model/places/brand-face.ts'
import { chooseLogo, closeBrand, nameBrand, removeLogo, useBrand } from '../../model/places/brand-store.ts'
import { SceneView } from '../../scene/scene-view.tsx'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { TextField } from '../../ui/field.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { AccentField } from './accent-field.tsx'
import styles from './brand.module.css'
import { BrandKits, KitsToBeginWith } from './brand-kits.tsx'
import { FontField } from './font-field.tsx'

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

function LogoField({ document }: { document: JourneyDocument }): ReactNode {
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

/** What pictures of each theme make of the brand, and how well its colour can be read there. */
function BrandPreview({ document, face }: { document: JourneyDocument; face: Face | null }): ReactNode {
  const samples = useMemo(
    () => pictureThemeNames.map((name) => ({ name, ...brandSample(document, name, face) })),
    [document, face],
  )
  return (
    <ul className={styles.samples} aria-label="Preview">
      {samples.map(({ name, scene, written }) => (
        <li key={name} className={styles.sample}>
          <SceneView className={styles.scene} scene={scene} label={`${themeWords[name]} preview`} />
          <p className={styles.caption} aria-live="polite">
            <span>{themeWords[name]}</span>
            {written && <span>{contrastWords(written, name)}</span>}
          </p>
        </li>
      ))}
    </ul>
  )
}

const themeWords: Readonly<Record<PictureThemeName, string>> = { light: 'Light', dark: 'Dark', print: 'Print' }

/** "Contrast 5.1:1", or what text is written in instead so that it can be read. Cut, not rounded: 4.46 is no 4.5. */
function contrastWords(
  { shade, contrast, isAdjusted }: NonNullable<BrandSample['written']>,
  theme: PictureThemeName,
): string {
  const ratio = `${(Math.floor(contrast * 10) / 10).toFixed(1)}:1`
  if (!isAdjusted) return `Contrast ${ratio}`
  return `Text is ${theme === 'dark' ? 'lightened' : 'darkened'} to ${shade}, contrast ${ratio}`
}
