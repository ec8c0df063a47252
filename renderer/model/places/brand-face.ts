/** The typeface of a brand in this window: read from the library, measured, and given to the page as bytes. */
import { useEffect, useState } from 'react'
import { readFont } from '../../../shared/formats/font/read-font.ts'
import { kitNamed } from '../../../shared/journey/edits/brand-edits.ts'
import type { Id } from '../../../shared/journey/schema.ts'
import type { Face } from '../../../shared/layout/grid/measure-text.ts'
import { measuredRange } from '../../../shared/scene/font.ts'
import { request } from '../../bridge/bridge.ts'
import { useSettings } from '../session/settings-store.ts'

type Shown = { readonly id: Id; readonly face: Face; readonly drawn: FontFace }

/** Two fonts may have one name: the page knows the one that is shown. */
let shown: Shown | null = null

/** Null where the brand has no font, and until it can be drawn with. */
export function useBrandFace(brandName: string): Face | null {
  const id = useSettings(({ brandKits }) => kitNamed(brandName, brandKits)?.font?.id ?? null)
  const [loaded, setLoaded] = useState<Shown | null>(null)
  useEffect(() => {
    let isOver = false
    const hear = (font: Shown | null) => {
      if (!isOver) setLoaded(font)
    }
    // Headings are then in the app's own typeface.
    if (id !== null) loadFont(id).then(hear, () => hear(null))
    return () => {
      isOver = true
    }
  }, [id])
  return [loaded, shown].find((font) => font?.id === id)?.face ?? null
}

/** Whether the browser takes the font, whose outlines nothing else reads. */
export async function canDrawWith(id: Id): Promise<boolean> {
  try {
    return (await loadFont(id)) !== null
  } catch {
    return false
  }
}

/** Null where the library doesn't have it. */
async function loadFont(id: Id): Promise<Shown | null> {
  if (shown?.id === id) return shown
  const bytes = await request('library:read-font', { fontId: id })
  if (!bytes) return null
  const { face } = readFont(bytes)
  const descriptors = { weight: '100 900', unicodeRange: measuredRange }
  const drawn = await new FontFace(face.family, new Uint8Array(bytes), descriptors).load()
  if (shown) document.fonts.delete(shown.drawn)
  document.fonts.add(drawn)
  shown = { id, face, drawn }
  return shown
}
