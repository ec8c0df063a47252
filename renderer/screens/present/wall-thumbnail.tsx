import { ImageIcon } from 'lucide-react'
import type { ReactNode } from 'react'
import type { Image, Touchpoint } from '../../../shared/journey/schema.ts'
import { useDocument } from '../../model/document/document-store.ts'
import { changeWall } from '../../model/document/present-store.ts'
import { useThumbnail } from '../../model/images/thumbnails.ts'
import styles from './image-on-wall.module.css'

/** The first image of a touchpoint in small; it shows the image large. */
export function WallThumbnail({ touchpoint }: { touchpoint: Touchpoint }): ReactNode {
  const image = useDocument(({ document }) => document?.images.get(touchpoint.imageIds[0] ?? ''))
  return image ? <Thumbnail image={image} /> : null
}

function Thumbnail({ image }: { image: Image }): ReactNode {
  const url = useThumbnail(image)
  return (
    <button
      type="button"
      tabIndex={-1}
      className={styles.thumbnail}
      aria-label="Show image on the wall"
      onClick={() => changeWall({ imageId: image.id })}
    >
      {url ? <img src={url} alt="" draggable={false} /> : <ImageIcon aria-hidden />}
    </button>
  )
}
