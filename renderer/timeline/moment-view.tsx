/** The journey as it was at the chosen moment: a picture, nothing to edit. */
import { type ReactNode, useMemo, useState } from 'react'
import { writeSvg } from '../../shared/formats/svg.ts'
import type { JourneyDocument } from '../../shared/journey/document.ts'
import { layoutJourney } from '../../shared/layout/layout-journey.ts'
import { journeyScene } from '../../shared/scene/journey-scene.ts'
import { pictureThemes } from '../../shared/scene/theme.ts'
import { useEffectiveTheme } from '../theme/theme.ts'
import { classes } from '../ui/classes.ts'
import { Segmented } from '../ui/segmented.tsx'
import styles from './moment-view.module.css'

const zooms = [
  { value: 'whole', label: 'Overview' },
  { value: 'readable', label: 'Full size' },
] as const

export function MomentView(props: { document: JourneyDocument; title: string; children: ReactNode }): ReactNode {
  const { document } = props
  const theme = useEffectiveTheme()
  const [zoom, setZoom] = useState<(typeof zooms)[number]['value']>('whole')
  const picture = useMemo(() => {
    const scene = journeyScene(document, layoutJourney(document), { theme: pictureThemes[theme], showGaps: false })
    return `data:image/svg+xml;charset=utf-8,${encodeURIComponent(writeSvg(scene, { fontFaces: [] }))}`
  }, [document, theme])
  return (
    <section className={styles.view} aria-label="The journey at this moment">
      <header className={styles.header}>
        <h3 className={styles.title} aria-live="polite">
          {props.title}
        </h3>
        <Segmented label="Size of the picture" value={zoom} segments={zooms} onChange={setZoom} />
      </header>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: without it no key scrolls the picture */}
      <figure className={classes(styles.frame, styles[zoom])} tabIndex={0}>
        <img src={picture} alt={`The journey as it was: ${document.journey.title}`} draggable={false} />
      </figure>
      {props.children}
    </section>
  )
}
