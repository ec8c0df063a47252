import { ImageOff } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import type { Image } from '../../../../shared/journey/schema.ts'
import { imageUrl } from '../../../model/images/image-url.ts'
import { classes } from '../../../ui/classes.ts'
import styles from './images.module.css'

/** An image, or a sign in its place if what the file holds is none after all. */
export function ImageFrame(props: { image: Image; className?: string | undefined }): ReactNode {
  const { image, className } = props
  const [brokenId, setBrokenId] = useState<string | null>(null)
  if (brokenId === image.id) {
    return (
      <span className={classes(className, styles.broken)}>
        <ImageOff size={18} aria-hidden />
        This image can’t be shown.
      </span>
    )
  }
  return (
    <img
      className={className}
      src={imageUrl(image)}
      alt={image.alt}
      draggable={false}
      onError={() => setBrokenId(image.id)}
    />
  )
}
