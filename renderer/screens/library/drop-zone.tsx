/** Takes in files wherever on the window they are dropped, and shows that it would. */
import { FileDown } from 'lucide-react'
import { type ReactNode, useEffect, useState } from 'react'
import { importFormats } from '../../../shared/formats/format-table.ts'
import { isImage } from '../../model/images/add-images.ts'
import { dropImages, leaveImagePlace, showImagePlace } from '../../model/images/drop-images.ts'
import { dropText } from '../../model/places/clipboard.ts'
import { importDropped } from '../../model/places/import-files.ts'
import styles from './drop-zone.module.css'

export function DropZone(props: { children: ReactNode }): ReactNode {
  const isOver = useFileDrop()
  return (
    <>
      {props.children}
      {isOver && (
        <div className={styles.veil} role="status">
          <div className={styles.sheet}>
            <FileDown size={30} aria-hidden />
            <p className={styles.title}>Drop files to import</p>
            <p>{importFormats.map(({ name }) => name).join(', ')}. You can drop several files.</p>
          </div>
        </div>
      )}
    </>
  )
}

function useFileDrop(): boolean {
  const [isOver, setOver] = useState(false)

  useEffect(() => {
    // Each element passed enters before the one it is in leaves; only the balance says whether the pointer is still here.
    let depth = 0
    const ends = new AbortController()
    const listen = (name: 'dragenter' | 'dragover' | 'dragleave' | 'drop', run: (event: DragEvent) => void): void => {
      const onlyFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') && run(event)
      window.addEventListener(name, onlyFiles, { signal: ends.signal })
    }
    listen('dragenter', (event) => {
      event.preventDefault()
      depth += 1
      setOver(!areImages(event))
    })
    listen('dragover', (event) => {
      event.preventDefault()
      if (areImages(event)) showImagePlace(event)
    })
    listen('dragleave', () => {
      depth -= 1
      if (depth > 0) return
      setOver(false)
      leaveImagePlace()
    })
    listen('drop', (event) => {
      event.preventDefault()
      depth = 0
      setOver(false)
      if (areImages(event)) dropImages(event)
      else if (event.dataTransfer) void importDropped(event.dataTransfer)
    })
    takeDroppedText(ends.signal)
    return () => ends.abort()
  }, [])

  return isOver
}

/** Images go to what they are dropped on, which must be seen; everything else is imported. */
function areImages({ dataTransfer }: DragEvent): boolean {
  const files = [...(dataTransfer?.items ?? [])].filter(({ kind }) => kind === 'file')
  return files.length > 0 && files.every(isImage)
}

/** Text that is dragged here from another program; fields take it by themselves, and what is dragged inside the window is no text. */
function takeDroppedText(signal: AbortSignal): void {
  let isOwn = false
  window.addEventListener(
    'dragstart',
    () => {
      isOwn = true
    },
    { signal },
  )
  window.addEventListener(
    'dragend',
    () => {
      isOwn = false
    },
    { signal },
  )
  const onText = (name: 'dragover' | 'drop', run: (data: DataTransfer) => void): void => {
    const listener = (event: DragEvent): void => {
      const { dataTransfer: data, target } = event
      const isField = target instanceof Element && target.closest('input, textarea, [contenteditable]')
      const isText = data?.types.some((type) => type.startsWith('text/'))
      if (isOwn || isField || !data || !isText || data.types.includes('Files')) return
      event.preventDefault()
      run(data)
    }
    window.addEventListener(name, listener, { signal })
  }
  onText('dragover', (data) => {
    data.dropEffect = 'copy'
  })
  onText('drop', dropText)
}
