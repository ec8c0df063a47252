import { ChevronDown, ChevronUp, ImagePlus, Trash2 } from 'lucide-react'
import type { ReactNode } from 'react'
import { useShallow } from 'zustand/react/shallow'
import { moveImage, removeImage } from '../../../../shared/journey/edits/image-edits.ts'
import type { Id, Image } from '../../../../shared/journey/schema.ts'
import { edit, endMerge, useDocument } from '../../../model/document/document-store.ts'
import { removeWithNotice } from '../../../model/editing/remove.ts'
import { chooseImages } from '../../../model/images/add-images.ts'
import { showImage } from '../../../model/images/image-dialog.ts'
import { Button } from '../../../ui/button.tsx'
import { IconButton } from '../../../ui/icon-button.tsx'
import { AltText } from '../fields/alt-text.tsx'
import { Revealable } from '../fields/fields.tsx'
import { ImageFrame } from '../fields/image-frame.tsx'
import styles from '../fields/images.module.css'
import inspector from '../fields/inspector.module.css'
import { Section } from '../fields/section.tsx'

/** Screenshots and photos of a touchpoint, in order; more come in by choosing, pasting and dropping. */
export function ImagesSection({ id }: { id: Id }): ReactNode {
  const images = useDocument(
    useShallow(({ document }) =>
      (document?.touchpoints.get(id)?.imageIds ?? []).flatMap((imageId) => document?.images.get(imageId) ?? []),
    ),
  )
  return (
    <Section
      title="Images"
      summary={images.length}
      isClosedAtFirst={images.length === 0}
      holds={['imageIds', 'images']}
    >
      <div className={styles.place} data-images-of={id}>
        {images.map((image, at) => (
          <ImageItem key={image.id} touchpointId={id} image={image} at={at} isLast={at === images.length - 1} />
        ))}
        <Revealable field="imageIds">
          <Button size="small" icon={<ImagePlus aria-hidden />} onClick={() => void chooseImages({ touchpointId: id })}>
            Add images…
          </Button>
        </Revealable>
        {images.length === 0 && <p className={inspector.empty}>Or paste or drop them on the touchpoint.</p>}
      </div>
    </Section>
  )
}

function ImageItem(props: { touchpointId: Id; image: Image; at: number; isLast: boolean }): ReactNode {
  const { touchpointId, image, at } = props
  const move = (step: -1 | 1) => {
    endMerge()
    edit('Move image', (document) => moveImage(document, touchpointId, image.id, step))
  }
  return (
    <figure className={styles.item} data-field={`images:${image.id}:alt`}>
      <button
        type="button"
        className={styles.open}
        aria-label={`Show image ${at + 1}`}
        onClick={() => showImage({ touchpointId }, image.id)}
      >
        <ImageFrame image={image} className={styles.picture} />
      </button>
      <div className={styles.row}>
        <div className={inspector.grow}>
          <AltText imageId={image.id} />
        </div>
        <div className={styles.tools}>
          <IconButton label="Move image up" icon={<ChevronUp />} disabled={at === 0} onClick={() => move(-1)} />
          <IconButton label="Move image down" icon={<ChevronDown />} disabled={props.isLast} onClick={() => move(1)} />
          <IconButton
            label="Delete image"
            icon={<Trash2 />}
            onClick={() =>
              removeWithNotice('Delete image', (document) => removeImage(document, { touchpointId }, image.id))
            }
          />
        </div>
      </div>
    </figure>
  )
}
