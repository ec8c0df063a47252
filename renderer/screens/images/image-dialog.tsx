/** An image large, with what can be done to it: described, cropped, and names in it blacked out. */
import { ChevronLeft, ChevronRight, Crop, Eye, Paintbrush, Undo2 } from 'lucide-react'
import { Fragment, type ReactNode, useEffect, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import type { ImagePlace } from '../../../shared/journey/edits/image-edits.ts'
import type { Id, Image } from '../../../shared/journey/schema.ts'
import { useDocument } from '../../model/document/document-store.ts'
import { applyRetouch } from '../../model/images/apply-retouch.ts'
import { closeImage, imageIdsOf, imageLookedAt, showImage, useImageDialog } from '../../model/images/image-dialog.ts'
import { type BrushSize, isTouched, type Retouch, takeBack, untouched } from '../../model/images/retouch.ts'
import { notify } from '../../model/session/session-store.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { Segmented } from '../../ui/segmented.tsx'
import { AltText } from '../inspector/fields/alt-text.tsx'
import styles from './image-dialog.module.css'
import { RetouchCanvas, type Tool } from './retouch-canvas.tsx'

export function ImageDialog(): ReactNode {
  const shown = useImageDialog((state) => state.shown)
  const image = useDocument(({ document }) => shown && document && imageLookedAt(document, shown))
  // What a redo brings back must not open by itself.
  useEffect(() => {
    if (shown && !image) closeImage()
  }, [shown, image])
  return shown && image ? <OpenImage place={shown.place} image={image} /> : null
}

const tools = [
  { value: 'look', label: 'Look', icon: <Eye size={15} aria-hidden /> },
  { value: 'black-out', label: 'Black out', icon: <Paintbrush size={15} aria-hidden /> },
  { value: 'crop', label: 'Crop', icon: <Crop size={15} aria-hidden /> },
] as const

const brushes = [
  { value: 'small', label: 'Small' },
  { value: 'medium', label: 'Medium' },
  { value: 'large', label: 'Large' },
] as const

const hints: Readonly<Record<Tool, string>> = {
  look: 'Black out names and faces, or crop the image, before others see it.',
  'black-out': 'Drag over names and faces. By keyboard: arrow keys move the brush, Space starts and stops it.',
  crop: 'Drag over what to keep. By keyboard: arrow keys move the frame, Shift with them resizes it.',
}

function OpenImage({ place, image }: { place: ImagePlace; image: Image }): ReactNode {
  const isReadOnly = useDocument(({ readOnly }) => readOnly !== null)
  const [tool, setTool] = useState<Tool>('look')
  const [brush, setBrush] = useState<BrushSize>('medium')
  const [retouch, setRetouch] = useState<Retouch>(untouched)
  const [isApplying, setApplying] = useState(false)
  const bar = useRef<HTMLDivElement>(null)
  // Another image begins again in the same dialog: a new one would give the focus back to what is behind it.
  const [imageId, setImageId] = useState(image.id)
  if (imageId !== image.id) {
    setImageId(image.id)
    setTool('look')
    setRetouch(untouched)
    setApplying(false)
  }

  /** Before the image goes out of sight: whoever drew and forgot to apply it would think that names are blacked out. */
  function offerToApply(): void {
    if (isApplying || !isTouched(retouch)) return
    notify('Not applied: the image is unchanged.', {
      action: { label: 'Apply', run: () => void applyRetouch(image, retouch) },
      canAct: () => useDocument.getState().document?.images.has(image.id) === true,
    })
  }

  async function apply(): Promise<void> {
    setApplying(true)
    const madeId = await applyRetouch(image, retouch)
    if (madeId === null) setApplying(false)
    else if (madeId === image.id) closeImage()
    else {
      flushSync(() => showImage(place, madeId))
      // The button that was pressed is gone.
      bar.current?.querySelector<HTMLElement>('[role=radio][aria-checked=true]')?.focus()
    }
  }

  return (
    <Dialog
      isOpen
      onClose={() => {
        offerToApply()
        closeImage()
      }}
      title="Image"
      size="large"
      footer={
        // Who only looks needs none of it; it comes with the tool, since the image would move below a hand that draws.
        (tool !== 'look' || isTouched(retouch)) && (
          <>
            <Button
              icon={<Undo2 aria-hidden />}
              disabled={isApplying || !isTouched(retouch)}
              onClick={() => setRetouch(takeBack)}
            >
              {retouch.crop !== null && retouch.strokes.length === 0 ? 'Remove frame' : 'Remove last stroke'}
            </Button>
            <Button variant="primary" disabled={isApplying || !isTouched(retouch)} onClick={() => void apply()}>
              {isApplying ? 'Applying…' : 'Apply'}
            </Button>
          </>
        )
      }
    >
      <div className={styles.work}>
        <div ref={bar} className={styles.bar}>
          {!isReadOnly && <Segmented<Tool> label="Tool" value={tool} segments={tools} onChange={setTool} />}
          {tool === 'black-out' && (
            <Segmented<BrushSize> label="Brush" value={brush} segments={brushes} onChange={setBrush} />
          )}
          <Neighbours place={place} imageId={image.id} onLeave={offerToApply} />
        </div>
        <Fragment key={image.id}>
          <RetouchCanvas image={image} tool={tool} brush={brush} retouch={retouch} onRetouch={setRetouch} />
          {!isReadOnly && <p className={styles.hint}>{hints[tool]}</p>}
          <AltText imageId={image.id} />
        </Fragment>
      </div>
    </Dialog>
  )
}

/** The way to the other images of the same touchpoint. */
function Neighbours(props: { place: ImagePlace; imageId: Id; onLeave: () => void }): ReactNode {
  const { place, imageId, onLeave } = props
  const ids = useDocument(({ document }) => document && imageIdsOf(document, place)) ?? []
  const at = ids.indexOf(imageId)
  if (ids.length < 2 || at < 0) return null
  const go = (step: -1 | 1) => {
    const next = ids[at + step]
    if (!next) return
    onLeave()
    showImage(place, next)
  }
  return (
    <div className={styles.neighbours}>
      <IconButton label="Previous image" icon={<ChevronLeft />} disabled={at === 0} onClick={() => go(-1)} />
      <span>{`${at + 1} of ${ids.length}`}</span>
      <IconButton label="Next image" icon={<ChevronRight />} disabled={at === ids.length - 1} onClick={() => go(1)} />
    </div>
  )
}
