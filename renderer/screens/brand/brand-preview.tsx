/** What pictures of each theme make of the brand, and how well its colour can be read there. */
import { type ReactNode, useMemo } from 'react'
import type { JourneyDocument } from '../../../shared/journey/document.ts'
import type { Face } from '../../../shared/layout/grid/measure-text.ts'
import { brandSample } from '../../../shared/scene/brand-sample.ts'
import { pictureThemeNames } from '../../../shared/scene/theme.ts'
import { SceneView } from '../../scene/scene-view.tsx'
import styles from './brand.module.css'
import { contrastWords, themeWords } from './contrast-words.ts'

export function BrandPreview({ document, face }: { document: JourneyDocument; face: Face | null }): ReactNode {
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
