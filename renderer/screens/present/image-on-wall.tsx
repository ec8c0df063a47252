import type { ReactNode } from 'react'
import { useDocument } from '../../model/document/document-store.ts'
import { changeWall, usePresent } from '../../model/document/present-store.ts'
import { imageUrl } from '../../model/images/image-url.ts'
import styles from './image-on-wall.module.css'

/** An image over the slide, as large as the wall; a click takes it away. */
export function ImageOnWall(): ReactNode {
  const imageId = usePresent((state) => state.imageId)
  const image = useDocument(({ document }) => (imageId === null ? undefined : document?.images.get(imageId)))
  if (!image) return null
  const alt = image.alt.trim()
  return (
    <button
      type="button"
      tabIndex={-1}
      className={styles.over}
      aria-label={alt === '' ? 'Image on the wall: hide it' : `${alt}: hide image`}
      data-wall-image={image.id}
      onClick={() => changeWall({ imageId: null })}
    >
      <img className={styles.image} src={imageUrl(image)} alt="" draggable={false} />
      {alt !== '' && <span className={styles.caption}>{alt}</span>}
    </button>
  )
}
