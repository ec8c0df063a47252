/** The map that a file makes, drawn small beside it. */
import type { ReactNode } from 'react'
import type { MapPreview } from '../../../shared/formats/incoming/map-preview.ts'
import { formatCount } from '../../../shared/words/counts.ts'
import { useEffectiveTheme } from '../../looks/theme.ts'
import { SceneView } from '../../scene/scene-view.tsx'
import styles from './map-picture.module.css'

/** Words can just be read at this size. */
const readable = 0.6

export function MapPicture({ title, picture, size }: Pick<MapPreview, 'title' | 'picture' | 'size'>): ReactNode {
  const theme = useEffectiveTheme()
  const label = `The map “${title}”`
  const counts = [
    formatCount(size.stages, 'stage'),
    formatCount(size.channels, 'channel'),
    formatCount(size.touchpoints, 'touchpoint'),
  ].join(', ')
  return (
    <figure className={styles.preview}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: without it no key scrolls the picture */}
      <div className={styles.frame} tabIndex={0}>
        {picture.what === 'map' ? (
          <div style={{ width: picture[theme].width * readable }}>
            <SceneView scene={picture[theme]} label={label} className={styles.picture} />
          </div>
        ) : (
          <img
            src={`data:image/svg+xml;charset=utf-8,${encodeURIComponent(picture[theme])}`}
            alt={label}
            draggable={false}
            className={styles.picture}
          />
        )}
      </div>
      <figcaption className={styles.counts}>{counts}</figcaption>
    </figure>
  )
}
