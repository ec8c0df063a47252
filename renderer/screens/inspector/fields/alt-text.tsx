import { type ReactNode, useEffect, useRef, useState } from 'react'
import type { Id } from '../../../../shared/journey/schema.ts'
import { endMerge } from '../../../model/document/document-store.ts'
import { leaveOnEscape, TextArea } from '../../../ui/field.tsx'
import { useKeptOnLeaving } from '../../../ui/kept-on-leaving.ts'
import { typeInRecord, useRecord } from './use-record.ts'

/** An edit of an image brings its bytes along, which no single letter is worth. */
const pause = 500

/** What an image shows, for whoever can't see it. Kept when typing pauses. */
export function AltText({ imageId }: { imageId: Id }): ReactNode {
  const alt = useRecord('images', imageId, (image) => image.alt) ?? ''
  const [draft, setDraft] = useState<string | null>(null)
  const keep = () => {
    if (draft !== null && draft !== alt) typeInRecord('Edit alt text', 'images', imageId, { alt: draft })
  }
  const latest = useRef(keep)
  latest.current = keep
  useKeptOnLeaving(keep)
  useEffect(() => {
    if (draft === null) return
    const wait = setTimeout(() => latest.current(), pause)
    return () => clearTimeout(wait)
  }, [draft])
  return (
    <TextArea
      label="Alt text"
      rows={1}
      spellCheck
      placeholder="What does it show?"
      hint={(draft ?? alt).trim() === '' ? 'For people who can’t see it.' : undefined}
      value={draft ?? alt}
      onChange={setDraft}
      onKeyDown={leaveOnEscape}
      onBlur={() => {
        keep()
        setDraft(null)
        endMerge()
      }}
    />
  )
}
