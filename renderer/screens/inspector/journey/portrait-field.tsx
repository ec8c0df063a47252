import { Trash2, UserRound } from 'lucide-react'
import type { ClipboardEvent, ReactNode } from 'react'
import { removeImage } from '../../../../shared/journey/edits/image-edits.ts'
import type { Persona } from '../../../../shared/journey/schema.ts'
import { useDocument } from '../../../model/document/document-store.ts'
import { removeWithNotice } from '../../../model/editing/remove.ts'
import { addImageFiles, chooseImages, isImage } from '../../../model/images/add-images.ts'
import { showImage } from '../../../model/images/image-dialog.ts'
import { Button } from '../../../ui/button.tsx'
import { IconButton } from '../../../ui/icon-button.tsx'
import { AltText } from '../fields/alt-text.tsx'
import { ImageFrame } from '../fields/image-frame.tsx'
import styles from '../fields/images.module.css'
import inspector from '../fields/inspector.module.css'

/** A persona's face: chosen, pasted while the focus is here, or dropped on it. */
export function PortraitField({ persona }: { persona: Persona }): ReactNode {
  const { id, imageId } = persona
  const image = useDocument(({ document }) => (imageId === null ? undefined : document?.images.get(imageId)))
  const choose = () => void chooseImages({ personaId: id })
  function paste(event: ClipboardEvent): void {
    const images = [...event.clipboardData.files].filter(isImage)
    if (images.length === 0) return
    event.preventDefault()
    void addImageFiles({ personaId: id }, images)
  }
  return (
    <div className={styles.portraitField} data-images-of={id} onPaste={paste}>
      {image ? (
        <button
          type="button"
          className={styles.open}
          aria-label="Show photo"
          onClick={() => showImage({ personaId: id }, image.id)}
        >
          <ImageFrame image={image} className={styles.portrait} />
        </button>
      ) : (
        <span className={styles.portrait} aria-hidden>
          <UserRound size={20} />
        </span>
      )}
      {image ? (
        <div className={inspector.grow}>
          <AltText imageId={image.id} />
          <div className={styles.tools}>
            <Button size="small" variant="quiet" onClick={choose}>
              Change photo…
            </Button>
            <IconButton
              label="Delete photo"
              icon={<Trash2 />}
              onClick={() =>
                removeWithNotice('Delete photo', (document) => removeImage(document, { personaId: id }, image.id))
              }
            />
          </div>
        </div>
      ) : (
        <Button size="small" variant="quiet" onClick={choose}>
          Add photo…
        </Button>
      )}
    </div>
  )
}
