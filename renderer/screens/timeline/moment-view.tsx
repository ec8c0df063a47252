/** The journey as it was at the chosen moment: a picture, nothing to edit. */
import { type ReactNode, useMemo, useState } from 'react'
import type { JourneyDocument } from '../../../shared/journey/document.ts'
import { layoutPicture } from '../../../shared/layout/layout-picture.ts'
import { journeyScene } from '../../../shared/scene/journey-scene.ts'
import { pictureThemes } from '../../../shared/scene/theme.ts'
import { useEffectiveTheme } from '../../looks/theme.ts'
import { SceneView } from '../../scene/scene-view.tsx'
import { classes } from '../../ui/classes.ts'
import { Segmented } from '../../ui/segmented.tsx'
import styles from './moment-view.module.css'

const zooms = [
  { value: 'whole', label: 'Overview' },
  { value: 'readable', label: 'Full size' },
] as const

export function MomentView(props: { document: JourneyDocument; title: string; children: ReactNode }): ReactNode {
  const { document } = props
  const theme = useEffectiveTheme()
  const [zoom, setZoom] = useState<(typeof zooms)[number]['value']>('whole')
  const scene = useMemo(
    () => journeyScene(document, layoutPicture(document), { theme: pictureThemes[theme], showGaps: false }),
    [document, theme],
  )
  return (
    <section className={styles.view} aria-label="The journey in this version">
      <header className={styles.header}>
        <h3 className={styles.title} aria-live="polite">
          {props.title}
        </h3>
        <Segmented label="Image size" value={zoom} segments={zooms} onChange={setZoom} />
      </header>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: without it no key scrolls the picture */}
      <figure className={classes(styles.frame, styles[zoom])} tabIndex={0}>
        <div style={zoom === 'readable' ? { width: scene.width, height: scene.height } : undefined}>
          <SceneView scene={scene} label={`Earlier version of ${document.journey.title}`} />
        </div>
      </figure>
      {props.children}
    </section>
  )
}
