import { ImageOff } from 'lucide-react'
import type { ReactNode } from 'react'
import { useShallow } from 'zustand/react/shallow'
import type { Image, Touchpoint } from '../../../shared/journey/schema.ts'
import type { CardBox } from '../../../shared/layout/grid/boxes.ts'
import { cardImages, type PlacedImage } from '../../../shared/layout/grid/card-images.ts'
import type { CardWords } from '../../../shared/layout/grid/card-words.ts'
import { useDocument } from '../../model/document/document-store.ts'
import { useThumbnail } from '../../model/images/thumbnails.ts'
import styles from './card-thumbnails.module.css'

/** A touchpoint's images in small, where the layout has room for them. */
export function CardThumbnails(props: { touchpoint: Touchpoint; card: CardBox; words: CardWords }): ReactNode {
  const { touchpoint, card, words } = props
  const images = useDocument(
    useShallow(({ document }) => touchpoint.imageIds.flatMap((id): Image | Image[] => document?.images.get(id) ?? [])),
  )
  const row = cardImages(images, card, words)
  if (!row) return null
  return (
    <div className={styles.row} style={{ top: row.top - 1, height: row.height }} aria-hidden>
      {row.placed.map((placed) => (
        <Thumbnail key={placed.image.id} {...placed} />
      ))}
      {row.more && (
        <span className={styles.more} style={{ left: row.more.left - 1, fontSize: row.more.size }}>
          {row.more.text}
        </span>
      )}
    </div>
  )
}

function Thumbnail({ image, left, width }: PlacedImage): ReactNode {
  const url = useThumbnail(image)
  const place = { left: left - 1, width }
  if (!url) {
    return (
      <span className={styles.thumbnail} style={place}>
        {url === null && <ImageOff size={16} />}
      </span>
    )
  }
  return <img className={styles.thumbnail} style={place} src={url} alt="" draggable={false} />
}
